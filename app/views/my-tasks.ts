import type { ReviewQueueCount } from '#app/text/counts.ts'
import { dateWithWeekday } from '#app/text/dates.ts'
import { setupListText } from '#app/text/home.ts'
import { type CityClock, onWhen } from '#app/text/when.ts'
import { allAccounts } from '#db/accounts.ts'
import { latestActsOf } from '#db/cycle-work.ts'
import type { Store } from '#db/open.ts'
import { heldPositions, organisationWithDuty } from '#db/organisations.ts'
import { readHolidays, readSetting } from '#db/settings.ts'
import type { ReviewerKind } from '#workflows/catalogue/opinion.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { applicationReadiness } from './application-readiness.ts'
import { cityDate } from './city-date.ts'
import { citySetup, type SetupTask } from './city-setup.ts'
import { type CycleRecord, cycleRecord } from './cycle-record.ts'
import { decreeWaits } from './decree-wait.ts'
import { followUpList } from './follow-ups.ts'
import { initiativesToReview } from './initiative-reviews.ts'
import { reviewCount, reviewQueue } from './review-count.ts'
import { reviewerKindOf } from './review-rows.ts'
import { administratorWork } from './tasks/administrator-work.ts'
import { agencyWork } from './tasks/agency-work.ts'
import { cycleClosing, timetableFigures } from './tasks/cycle-work.ts'
import { decreeWork } from './tasks/decree-work.ts'
import { deskWork, exceptionWork } from './tasks/desk-work.ts'
import { type FinishedThing, finishedThings } from './tasks/finished.ts'
import { followUpWork } from './tasks/follow-up-work.ts'
import { decisionFigure, officerWork, overdueWork } from './tasks/officer-work.ts'
import { provenIdle } from './tasks/proven-idle.ts'
import { reviewerWork } from './tasks/reviewer-work.ts'
import {
  byUrgency,
  nothing,
  type Standpoint,
  type TaskFigure,
  type TaskToDo,
  type TaskWaiting,
  together,
  type Work,
} from './tasks/task.ts'
import { titleFor } from './tasks/title.ts'

/** The first screen of one position: what to do, what waits for others, what was done. JSON-safe. */
export interface MyTasks {
  /** "Selasa, 21 Juli 2026" */
  date: string
  title: string
  lead: string
  figures: TaskFigure[]
  /** The dossiers that wait for opinions; null for who gives none, and where none was handed in. */
  queue: ReviewQueueCount | null
  /** At most seven, most urgent first; all of them when the whole list is asked for. */
  toDo: TaskToDo[]
  /** How many more there are. */
  toDoLeft: number
  waiting: TaskWaiting[]
  waitingLeft: number
  finished: FinishedThing[]
  /** What a new city still has to set up; null for everybody but its administrator, and once it is done. */
  setup: SetupTask[] | null
}

const mostTasks = 7

/** Computes the first screen from the record, for every role; nothing of it is stored. */
export async function myTasks(
  store: Pick<Store, 'read'>,
  { actor, now, isWhole = false }: { actor: Actor; now: string; isWhole?: boolean },
): Promise<MyTasks> {
  const most = isWhole ? Number.POSITIVE_INFINITY : mostTasks
  const { utcOffsetHours } = governmentOf(await readSetting(store.read, 'government'))
  const clock = { now, utcOffsetHours }
  const today = await cityDate(store, now)
  const record = await cycleRecord(store, { actor })
  const setup = actor.role === 'administrator' ? await citySetup(store, { today }) : null
  const work = await workOf(store, { actor, clock, today, record })
  const toDo = work.toDo.toSorted(byUrgency)
  const waiting = work.waiting.toSorted((one, other) => one.since.localeCompare(other.since))
  const acts = await latestActsOf(store.read, { personId: actor.personId, limit: 40 })
  return {
    date: dateWithWeekday(today),
    ...(setup !== null && toDo.length === 0
      ? { title: setupListText.notReady, lead: setupListText.notReadyLead }
      : titleFor({ role: actor.role, record, work: { ...work, toDo } })),
    queue: queueFor(actor, record),
    figures: work.figures.filter((figure) => figure.text !== '0 dari 0'),
    toDo: toDo.slice(0, most),
    toDoLeft: Math.max(0, toDo.length - most),
    waiting: waiting.slice(0, most),
    waitingLeft: Math.max(0, waiting.length - most),
    finished: [
      ...handedIn(actor, { record, clock }),
      ...(await finishedThings(store, { acts, when: (at) => onWhen(at, clock), record })),
    ],
    setup,
  }
}

/** What the head submitted is done for who prepared it too. */
function handedIn(
  actor: Actor,
  { record, clock }: { record: CycleRecord | null; clock: CityClock },
): FinishedThing[] {
  const dossier = record?.dossiers[0]
  const isWith = dossier?.stage === 'draft' || dossier?.stage === 'returned'
  if (actor.role !== 'representative' || dossier === undefined || dossier.submittedAt === null || isWith)
    return []
  return [
    {
      key: `handed in ${dossier.id}`,
      title: dossier.organisation,
      hint: 'Berkas diajukan oleh kepala perangkat daerah',
      when: onWhen(dossier.submittedAt, clock),
      href: `/pengajuan/${dossier.id}/diajukan`,
    },
  ]
}

function queueFor(actor: Actor, record: CycleRecord | null): ReviewQueueCount | null {
  if (record === null || reviewerKindOf(actor.role) === null) return null
  const queue = reviewQueue(
    record.dossiers.map(({ row }) => row),
    actor,
  )
  return queue.notStarted + queue.inReview === 0 ? null : queue
}

/** Everything a position has to do in the cycle as it is within its scope, most urgent first: for reminders. */
export async function everythingToDo(
  store: Pick<Store, 'read'>,
  { actor, now, record }: { actor: Actor; now: string; record: CycleRecord | null },
): Promise<TaskToDo[]> {
  const { utcOffsetHours } = governmentOf(await readSetting(store.read, 'government'))
  const today = await cityDate(store, now)
  const work = await workOf(store, { actor, clock: { now, utcOffsetHours }, today, record })
  return work.toDo.toSorted(byUrgency)
}

interface Situation {
  actor: Actor
  clock: CityClock
  today: string
  record: CycleRecord | null
}

async function workOf(store: Pick<Store, 'read'>, { record, ...rest }: Situation): Promise<Work> {
  const { actor, today } = rest
  if (actor.role === 'administrator') {
    const [positions, accounts] = [await heldPositions(store.read), await allAccounts(store.read)]
    const isSettingUp = (await citySetup(store, { today })) !== null
    return administratorWork(rest, { positions, accounts, isSettingUp })
  }
  if (record === null) return nothing
  const organiser = await organisationWithDuty(store.read, 'organiser')
  const from: Standpoint = { ...rest, record, organiserId: organiser?.id ?? null }
  const decree = async () => decreeWork(from, await decreeWaits(store, { now: from.clock.now }))
  const review = async (reviewer: ReviewerKind) =>
    reviewerWork(from, {
      reviewer,
      initiatives: await initiativesToReview(store, { actor, now: from.clock.now }),
      dueAt: timetableFigures.reviewDueAt(from),
      count: await reviewCount(store, { actor, cycleId: record.cycle.id }),
    })
  const followUps = async () =>
    followUpWork(from, (await followUpList(store, { actor, now: from.clock.now })).lines)
  switch (actor.role) {
    case 'representative':
    case 'agency-head': {
      const { organisationId } = actor
      const holidays = new Set((await readHolidays(store.read)).map(({ date }) => date))
      const cycleId = record.cycle.id
      const applications = await applicationReadiness(store, { organisationId, today, cycleId })
      const figures = timetableFigures.agency(from, holidays)
      return together(agencyWork(from, applications), await followUps(), { figures })
    }
    case 'planning-reviewer':
      return together(await review('planning'), { figures: timetableFigures.review(from) })
    case 'budget-reviewer':
      return together(await review('budget'), { figures: timetableFigures.review(from) })
    case 'desk-officer':
      return together(
        officerWork(from),
        await review('technical'),
        { toDo: deskWork(from), figures: [decisionFigure(record.dossiers)] },
        await followUps(),
        await decree(),
      )
    case 'ict-head':
      return together(
        { toDo: [...deskWork(from), ...cycleClosing(from)], figures: [decisionFigure(record.dossiers)] },
        await decree(),
        { figures: timetableFigures.desk(from) },
      )
    case 'regional-secretary': {
      const idle = await provenIdle(store, { record, today })
      const toDo = [...overdueWork(from), ...deskWork(from), ...exceptionWork(from, idle)]
      const figures = [decisionFigure(record.dossiers)]
      return together({ toDo, figures }, await followUps(), await decree())
    }
    case 'legal-officer':
    case 'assistant':
    case 'mayor':
    case 'auditor':
    case 'system':
      return together({ figures: [decisionFigure(record.dossiers)] }, await decree())
  }
}
