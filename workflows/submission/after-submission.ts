/** Stages in which an agency's data lie with the reviewers and stay as they were submitted. */
const frozenStages = new Set([
  'submitted',
  'inReview',
  'reviewed',
  'scheduled',
  'heard',
  'decided',
  'objected',
  'answered',
])

/** Whether the data of a dossier's applications may not be changed in this stage. */
export function isFrozen(stage: string): boolean {
  return frozenStages.has(stage)
}

/** How an agency gets a mistake in submitted data mended. */
export type WayBack = 'withdraw' | 'return' | 'desk' | 'objection' | 'next-cycle'

const ways: readonly (readonly [event: string, way: WayBack])[] = [
  ['withdrawn', 'withdraw'],
  ['returned', 'return'],
  ['scheduled', 'desk'],
  ['decided', 'desk'],
  ['objected', 'objection'],
]

/**
 * The way that is open now.
 * @param possible the events that the dossier's state knows (engine/possible-events)
 */
export function wayBack(possible: readonly string[]): WayBack {
  return ways.find(([event]) => possible.includes(event))?.[1] ?? 'next-cycle'
}
