import type { DecisionContent } from '#workflows/review-item/events.ts'

const nothingElse = {
  successor: null,
  dueOn: null,
  untilQuarter: null,
  conditions: null,
  inCharge: null,
  note: null,
}

export const keep: DecisionContent = { ...nothingElse, code: 'keep', reasons: ['still-needed'] }

export const improve: DecisionContent = {
  ...nothingElse,
  code: 'improve',
  reasons: ['technical'],
  dueOn: '2030-06-30',
  inCharge: 'Kepala Dinas Pertanian',
}

/** The decision that the two-quarter rule guards. */
export const deactivateForDisuse: DecisionContent = {
  ...nothingElse,
  code: 'deactivate',
  reasons: ['not-used'],
  dueOn: '2026-12-31',
}

/** An opinion each office may give without saying more. */
export const plainOpinions = { planning: 'aligned', budget: 'recorded', technical: 'keep' } as const

export const reviewerRoles = {
  planning: 'planning-reviewer',
  budget: 'budget-reviewer',
  technical: 'desk-officer',
} as const
