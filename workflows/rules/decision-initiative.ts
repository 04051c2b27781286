import { type DecisionCode, decisions, type ReasonCode, reasonLabels } from '#workflows/catalogue/decision.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { type CalendarDate, isCalendarDate, readableDate } from './calendar-date.ts'
import { quarterDays, quarterOf } from './quarters.ts'

export const decisionInitiativeRule = {
  version: '2026.1',
  source: 'Perpres 95/2018 Pasal 19 ayat (6): hasil pemantauan dan evaluasi menjadi dasar reviu peta rencana',
} as const

/** The decisions that ask for work in the roadmap: what kind of work, and the verb it is named by. */
export const decisionWork = {
  improve: { work: 'improve', verb: 'Mengembangkan' },
  integrate: { work: 'integrate', verb: 'Mengintegrasikan' },
  'replace-national': { work: 'migrate', verb: 'Mengganti' },
  'replace-local': { work: 'migrate', verb: 'Mengganti' },
  deactivate: { work: 'retire', verb: 'Menonaktifkan' },
} as const satisfies Partial<Record<DecisionCode, { work: string; verb: string }>>

type WorkDecision = keyof typeof decisionWork

export const workDecisions = Object.keys(decisionWork) as readonly WorkDecision[]

export function asksForWork(code: string): code is WorkDecision {
  return Object.hasOwn(decisionWork, code)
}

/** A decision as the desk confirmed it. */
export interface ConfirmedDecision {
  readonly code: WorkDecision
  readonly application: string
  readonly successor: string | null
  readonly reasons: readonly ReasonCode[]
  readonly conditions: string | null
  readonly dueOn: CalendarDate | null
  /** The title of its cycle. */
  readonly cycle: string
}

/**
 * The initiative a decision asks for, filled in as far as the decision says: it runs from the quarter of today to
 * the day the decision is due, and says why and by whom it was decided.
 */
export function initiativeFor(decision: ConfirmedDecision, today: CalendarDate): FieldValues {
  const { code, application, cycle, dueOn } = decision
  const { work, verb } = decisionWork[code]
  const quarter = quarterDays(quarterOf(today))
  const isAhead = dueOn !== null && isCalendarDate(dueOn) && dueOn >= quarter.from
  return {
    name: `${verb} ${application}`,
    part: 'applications',
    group: 'Tindak lanjut keputusan desk',
    description: descriptionOf(decision),
    work,
    startsOn: quarter.from,
    endsOn: isAhead ? dueOn : quarter.to,
    status: 'not-started',
    ground: 'monitoring-result',
    decidedBy: cycle.slice(0, 200),
  }
}

function descriptionOf({
  code,
  application,
  successor,
  reasons,
  conditions,
  dueOn,
}: ConfirmedDecision): string {
  const wording = decisions[code].annexWording
    .replace('{successor}', successor ?? '-')
    .replace('{due}', dueOn === null ? '-' : readableDate(dueOn))
  const why = reasons.map((reason) => reasonLabels[reason].toLowerCase()).join(', ')
  const sentences = [
    `${application} ${wording}.`,
    why === '' ? '' : `Alasan: ${why}.`,
    conditions === null ? '' : `Syarat: ${conditions}`,
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}
