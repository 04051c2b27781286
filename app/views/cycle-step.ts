import { runningReviewNote } from '#app/text/counts.ts'
import { decreeWaitText } from '#app/text/decree-wait.ts'
import type { CaseRow } from '#db/cases.ts'
import type { ReviewCycleRow } from '#db/review-cycles.ts'
import { type ReviewerKind, reviewerKinds } from '#workflows/catalogue/opinion.ts'
import type { Role } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { reviewCycleMachine } from '#workflows/review-cycle/machine.ts'
import { reviewCycleWorkflow } from '#workflows/review-cycle/workflow.ts'
import type { TimetableKey } from '#workflows/rules/timetable.ts'
import { owed, runningReviews } from './review-count.ts'

/** What a cycle waits for before its decree can be drafted. */
export interface CycleStep {
  /** Positions that are waited for. */
  roles: readonly Role[]
  /** Agencies that are waited for, by their ids. */
  agencies: readonly string[]
  /** To whoever takes the step: "Lengkapi dan ajukan berkas." */
  does: string
  /** To everybody else: "Perangkat daerah melengkapi dan mengajukan berkas." */
  tells: string
  /** The date of the timetable it ends with. */
  dueOn: TimetableKey | null
  /** The instant (ISO, UTC) where the cycle itself holds it, as it was last moved. */
  dueAt: string | null
  /** The stage that follows and what is done there; null when the draft is next. */
  next: string | null
  /**
   * The same for who may not see how far others are: what is done now, and what follows. Null where the stage
   * alone decides the step: that is no secret.
   */
  withoutCounts: { tells: string; next: string | null } | null
}

type Waiting = Pick<CycleStep, 'does' | 'tells'> & Partial<CycleStep>

interface Situation {
  stage: string
  /** Every dossier of the cycle. */
  dossiers: readonly CaseRow[]
  cycle: Pick<ReviewCycleRow, 'submissionHardDueAt' | 'replyDueAt'>
  /** Diskominfo, of whose own dossier the Sekda decides. */
  organiserId: string | null
}

/** The step of a cycle that keeps the decree from being drafted; null in execution and after it. */
export function cycleStep(situation: Situation): CycleStep | null {
  const waiting = waitingIn(situation)
  if (waiting === null) return null
  const following = stageAfter(situation.stage)
  const withoutCounts = withoutAgencies.has(situation.stage)
    ? null
    : {
        tells: reviewCycleMachine.states[situation.stage]?.description ?? waiting.tells,
        next: following,
      }
  const next = following === null ? null : `${following}${runningNote(situation)}`
  return { roles: [], agencies: [], dueOn: null, dueAt: null, next, withoutCounts, ...waiting }
}

/** The stages in which no dossier is at work. */
const withoutAgencies: ReadonlySet<string> = new Set(['preparation', 'decree'])

const text = decreeWaitText.cycle
const officer = { roles: ['desk-officer'] } as const satisfies Partial<CycleStep>

function waitingIn({ stage, dossiers, cycle, organiserId }: Situation): Waiting | null {
  switch (stage) {
    case 'preparation':
      return { ...officer, ...text.open, dueOn: 'submissionOpensOn' }
    case 'submission': {
      const agencies = agenciesIn(dossiers, owed)
      const dueAt = cycle.submissionHardDueAt
      return agencies.length > 0
        ? { agencies, ...text.submit, dueAt }
        : { ...officer, ...text.closeSubmission, dueAt }
    }
    case 'review':
      return { ...reviewing(dossiers), dueOn: 'reviewDueOn' }
    case 'desk': {
      const open = dossiers.filter((dossier) => !decided.has(dossier.stage))
      const roles = decidersOf(open, organiserId, 'desk-officer')
      return open.length > 0
        ? { roles, ...text.hold(open.length), dueOn: 'deskToOn' }
        : { ...officer, ...text.closeDesk, dueOn: 'deskToOn' }
    }
    case 'reply': {
      const objected = dossiers.filter((dossier) => dossier.stage === 'objected')
      const dueAt = cycle.replyDueAt
      if (objected.length > 0)
        return {
          roles: decidersOf(objected, organiserId, 'ict-head'),
          ...text.answer(objected.length),
          dueAt,
        }
      const agencies = agenciesIn(dossiers, ['decided'])
      return agencies.length > 0
        ? { agencies, ...text.reply, dueAt }
        : { ...officer, ...text.closeReply, dueAt }
    }
    case 'decree':
      return { ...officer, ...text.draft, dueOn: 'decreeDueOn' }
    default:
      return null
  }
}

const decided = new Set(['decided', 'objected', 'answered', 'closed'])

const officeOf = {
  planning: 'planning-reviewer',
  budget: 'budget-reviewer',
  technical: 'desk-officer',
} as const satisfies Record<ReviewerKind, Role>

/** First what the offices owe, then what Diskominfo arranges. */
function reviewing(dossiers: readonly CaseRow[]): Waiting {
  const owed = (kind: ReviewerKind) =>
    dossiers.filter(({ value }) => {
      const state = (value as { inReview?: Record<string, string> } | null)?.inReview?.[kind]
      return state === 'pending' || state === 'asking'
    })
  const roles = reviewerKinds.filter((kind) => owed(kind).length > 0).map((kind) => officeOf[kind])
  const inReview = new Set(reviewerKinds.flatMap((kind) => owed(kind).map(({ id }) => id)))
  if (roles.length > 0) return { roles, ...text.review(inReview.size) }
  const returned = agenciesIn(dossiers, ['returned'])
  if (returned.length > 0) return { agencies: returned, ...text.submit }
  const submitted = agenciesIn(dossiers, ['submitted']).length
  if (submitted > 0) return { ...officer, ...text.takeIn(submitted) }
  const reviewed = agenciesIn(dossiers, ['reviewed']).length
  return { ...officer, ...(reviewed > 0 ? text.schedule(reviewed) : text.openDesk) }
}

/** Of Diskominfo's own dossier the Sekda decides, of the others the one who is named. */
function decidersOf(dossiers: readonly CaseRow[], organiserId: string | null, others: Role): Role[] {
  const isOwn = ({ organisationId }: CaseRow) => organisationId !== null && organisationId === organiserId
  return [
    ...(dossiers.every(isOwn) ? [] : [others]),
    ...(dossiers.some(isOwn) ? (['regional-secretary'] as const) : []),
  ]
}

function agenciesIn(dossiers: readonly CaseRow[], stages: Iterable<string>): string[] {
  const meant = new Set(stages)
  return dossiers.flatMap(({ stage, organisationId }) =>
    meant.has(stage) && organisationId !== null ? [organisationId] : [],
  )
}

/** "Telaah. Bappeda, BKAD, dan Diskominfo menelaah.": the stage after this one, as its machine tells it. */
function stageAfter(stage: string): string | null {
  const codes = Object.keys(reviewCycleMachine.config.states ?? {})
  const code = codes[codes.indexOf(stage) + 1]
  if (code === undefined) return null
  return `${stageLabel(reviewCycleWorkflow, code)}. ${reviewCycleMachine.states[code]?.description ?? ''}`
}

function runningNote(situation: Pick<Situation, 'stage' | 'dossiers'>): string {
  const running = runningReviews(situation)
  return running === 0 ? '' : ` ${runningReviewNote(running)}`
}
