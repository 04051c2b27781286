import { nationalCounterparts } from '#app/views/national-apps.ts'
import type { ReviewListItem } from '#app/views/review-list.ts'
import type { DecisionContent } from '#workflows/review-item/events.ts'
import { dueDates } from './calendar.ts'

const nothing = {
  successor: null,
  dueOn: null,
  untilQuarter: null,
  conditions: null,
  inCharge: null,
  note: null,
}

/**
 * The rehearsal's policy, simple and visible; the first that fits decides:
 * 1. an application of the centre (`kategori` Pusat) is kept;
 * 2. a local one marked inactive is deactivated for disuse, on two simulated zero readings;
 * 3. a local one that a national one clearly covers is replaced by it;
 * 4. every other one is kept.
 */
export function practiceDecision({ fields }: Pick<ReviewListItem, 'fields'>): DecisionContent {
  if (fields.origin === 'pusat') {
    return { ...nothing, code: 'keep', reasons: ['still-needed'], note: 'Aplikasi pusat' }
  }
  if (isMarkedInactive(fields)) {
    return { ...nothing, code: 'deactivate', reasons: ['not-used'], dueOn: dueDates.deactivate }
  }
  const clear = nationalCounterparts(fields).find((match) => match.strength === 'clear')
  if (clear !== undefined) {
    return {
      ...nothing,
      code: 'replace-national',
      reasons: ['replaced-by-central'],
      successor: clear.app.name,
      dueOn: dueDates.replace,
    }
  }
  return { ...nothing, code: 'keep', reasons: ['still-needed'] }
}

/** Gets two simulated zero readings before the desk. */
export function isMarkedInactive(fields: ReviewListItem['fields']): boolean {
  return fields.origin !== 'pusat' && fields.operationalStatus === 'inactive'
}
