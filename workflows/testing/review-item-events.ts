import type { ReviewerKind } from '#workflows/catalogue/opinion.ts'
import type { ReviewItemInput } from '#workflows/review-item/context.ts'
import type { DecisionContent, ReviewItemEvent } from '#workflows/review-item/events.ts'
import { organisations } from './actors.ts'
import { timeline } from './timeline.ts'

export const reviewItemInput: ReviewItemInput = {
  organisationId: organisations.health,
  applicationId: 'aplikasi-1',
}

const kept: DecisionContent = {
  code: 'keep',
  reasons: ['still-needed'],
  successor: null,
  dueOn: null,
  untilQuarter: null,
  conditions: null,
  inCharge: null,
  note: null,
}

/** One good event of each type. */
export const reviewItemSamples = {
  opinionGiven: {
    type: 'opinionGiven',
    at: timeline.review,
    reviewer: 'planning',
    code: 'aligned',
    note: '',
    condition: null,
    round: 1,
  },
  opinionWaived: {
    type: 'opinionWaived',
    at: timeline.review,
    reviewer: 'planning',
    round: 1,
    ground: 'Perangkat daerah sendiri',
  },
  opinionsReset: { type: 'opinionsReset', at: timeline.review, round: 2, ground: 'Berkas diperbaiki' },
  exceptionGranted: {
    type: 'exceptionGranted',
    at: timeline.desk,
    ground: 'Server rusak sejak Mei',
    letter: '000.1/12/35.73.112/2026',
  },
  decisionRecorded: {
    type: 'decisionRecorded',
    at: timeline.desk,
    decision: kept,
    problems: [],
    usage: { verdict: 'in-use', sentence: 'Masih dipakai pada Triwulan II 2026.', isSimulated: false },
  },
  parked: { type: 'parked', at: timeline.desk, reason: 'Menunggu data BKAD' },
  resumed: { type: 'resumed', at: timeline.desk },
  decisionConfirmed: { type: 'decisionConfirmed', at: timeline.desk },
  reopened: { type: 'reopened', at: timeline.desk, reason: 'Keliru memilih alasan' },
  dissentRecorded: {
    type: 'dissentRecorded',
    at: timeline.desk,
    party: 'budget',
    note: 'Aset belum dihapus',
  },
  objected: { type: 'objected', at: timeline.desk, ground: 'Masih dipakai puskesmas' },
  objectionAnswered: {
    type: 'objectionAnswered',
    at: timeline.desk,
    isUpheld: false,
    answer: 'Keputusan tetap',
  },
  finalised: { type: 'finalised', at: timeline.afterReply },
} satisfies { [Type in ReviewItemEvent['type']]: Extract<ReviewItemEvent, { type: Type }> }

type Recorded = Extract<ReviewItemEvent, { type: 'decisionRecorded' }>

const codes = { planning: 'aligned', budget: 'recorded', technical: 'keep' } as const

export function opinionOf(reviewer: ReviewerKind) {
  return { ...reviewItemSamples.opinionGiven, reviewer, code: codes[reviewer] }
}

/** The opinions of all three offices. */
export const allOpinions = [opinionOf('planning'), opinionOf('budget'), opinionOf('technical')]

/** "Deactivate because nobody uses it", with what the two-quarter rule found. */
export function disused(verdict: Recorded['usage']['verdict']): Recorded {
  return {
    ...reviewItemSamples.decisionRecorded,
    decision: { ...kept, code: 'deactivate', reasons: ['not-used'], dueOn: '2026-12-31' },
    usage: { verdict, sentence: 'Menurut pemantauan.', isSimulated: false },
  }
}

/** Everything that may come at an item. */
export const reviewItemVariants: ReviewItemEvent[] = [
  ...Object.values(reviewItemSamples),
  opinionOf('budget'),
  opinionOf('technical'),
  { ...reviewItemSamples.opinionWaived, reviewer: 'budget' },
  { ...reviewItemSamples.opinionWaived, reviewer: 'technical' },
  { ...reviewItemSamples.objectionAnswered, isUpheld: true },
  disused('idle'),
  disused('not-proven'),
]
