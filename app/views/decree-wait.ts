import { owingSentence } from '#app/text/counts.ts'
import { dateText, localDate } from '#app/text/dates.ts'
import { decreeWaitText as text } from '#app/text/decree-wait.ts'
import { handInUntil, ownEnds } from '#app/text/hand-in-time.ts'
import { byWhen, closingOf, daysAway } from '#app/text/when.ts'
import { type CaseRow, casesOfCycle, loadCase } from '#db/cases.ts'
import { stageEntries } from '#db/cycle-work.ts'
import { type DecreeRow, decreesOfCycle } from '#db/decrees.ts'
import type { Db, Store } from '#db/open.ts'
import {
  allOrganisations,
  type HeldPosition,
  heldPositions,
  organisationWithDuty,
} from '#db/organisations.ts'
import { latestReviewCycle, type ReviewCycleRow } from '#db/review-cycles.ts'
import { readSetting } from '#db/settings.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import { decreeContext } from '#workflows/decree/context.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { type Actor, type Role, roleLabels } from '#workflows/engine/actor.ts'
import { stageLabel } from '#workflows/engine/workflow.ts'
import { reviewCycleWorkflow } from '#workflows/review-cycle/workflow.ts'
import type { TimetableDates } from '#workflows/rules/timetable.ts'
import { submissionContext, submissionDueAt as submissionDueAtOf } from '#workflows/submission/context.ts'
import { cityDate } from './city-date.ts'
import { cycleStep } from './cycle-step.ts'
import { type DecreeStep, decreeStep, stepAfter } from './decree-step.ts'
import { holderOf } from './holder.ts'
import { handInCount } from './review-count.ts'

/** Whom a decree waits for: a post with its holder, or agencies together. */
export interface WaitingParty {
  /** "Kepala Bagian Hukum", "23 dari 40 perangkat daerah". */
  post: string
  /** The organisation, or the first of the agencies by name. */
  organisation: string | null
  /** The names of the other agencies. */
  others: string[]
  person: string | null
}

/** Why a decree is not published yet. JSON-safe. */
export interface DecreeWait {
  key: string
  title: string
  /** Null until it is drafted. */
  decreeId: string | null
  /** "Tahap Pengajuan" of the cycle, "Paraf" of the decree. */
  step: string
  parties: WaitingParty[]
  /** What they do, said to them. */
  does: string
  /** The same, said to everybody else. */
  tells: string
  /** ISO, UTC; null where no date is set. */
  dueAt: string | null
  /** In words: the last day of the decree itself first, then that of the step it waits at. */
  until: string[]
  isLate: boolean
  /** What follows, and by whom. */
  next: string | null
  /** Since when it waits here (ISO, UTC). */
  since: string
  /** The step of the decree itself, for whoever may take it; null before it is drafted. */
  act: { row: CaseRow; step: DecreeStep } | null
  /** Whose turn it is. */
  turn: { roles: readonly Role[]; agencies: readonly string[] }
  /** For who may not see how far other agencies are, where the rest tells it: nothing counted, nobody named. */
  discreet: Pick<ShownWait, 'parties' | 'does' | 'until' | 'next'> | null
}

/** Everything that the pages show of a wait. */
export type ShownWait = Omit<DecreeWait, 'act' | 'turn' | 'tells' | 'discreet'>

/**
 * What the decrees of a cycle (the latest unless told) wait for: the step, whose it is, until when and what
 * follows, from the machines of cycle and decree and from the timetable. Empty once all are published.
 */
export async function decreeWaits(
  { read }: Pick<Store, 'read'>,
  { now, cycle: asked }: { now: string; cycle?: ReviewCycleRow },
): Promise<DecreeWait[]> {
  const cycle = asked ?? (await latestReviewCycle(read))
  const cycleCase = cycle === undefined ? null : await loadCase(read, cycle.id)
  if (cycle === undefined || cycleCase === null) return []
  const city = await cityOf(read, now)
  const decrees = await decreesOfCycle(read, cycle.id)
  if (decrees.length === 0) {
    const wait = await beforeDraft(read, { cycle, row: cycleCase, city })
    return wait === null ? [] : [wait]
  }
  const rows = new Map((await casesOfCycle(read, cycle.id, 'decree')).map((row) => [row.id, row]))
  const entered = await stageEntries(read, 'decree')
  return decrees.flatMap((decree) => {
    const row = rows.get(decree.id)
    const wait =
      row && ofDecree({ decree, row, cycle, city, enteredAt: entered.get(row.id) ?? row.createdAt })
    return wait ? [wait] : []
  })
}

/** A wait as pages carry it: what is to be done is asked of whose turn it is, and told to everybody else. */
export function shownTo(reader: Pick<Actor, 'role' | 'organisationId'>) {
  return ({ act: _act, turn, tells, does, discreet, ...wait }: DecreeWait): ShownWait => {
    const isOfAgency = reader.role === 'representative' || reader.role === 'agency-head'
    const isTheirs = isOfAgency
      ? turn.agencies.includes(reader.organisationId)
      : turn.roles.includes(reader.role)
    const seesOthers = scopeOf(reader).kind === 'all'
    const told = { ...wait, does: tells }
    const shown = seesOthers || discreet === null ? told : { ...wait, ...discreet }
    return isTheirs ? { ...shown, does } : shown
  }
}

interface City {
  now: string
  today: string
  utcOffsetHours: number
  positions: HeldPosition[]
  organisations: Map<string, string>
}

async function cityOf(read: Db, now: string): Promise<City> {
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const organisations = new Map((await allOrganisations(read)).map(({ id, name }) => [id, name]))
  const positions = await heldPositions(read)
  return { now, today: await cityDate({ read }, now), utcOffsetHours, positions, organisations }
}

function ofDecree(given: {
  decree: DecreeRow
  row: CaseRow
  cycle: ReviewCycleRow
  city: City
  enteredAt: string
}): DecreeWait | null {
  const { decree, row, cycle, city, enteredAt } = given
  const place = { stage: row.stage, initials: decreeContext.parse(row.context).initials.length }
  const step = decreeStep(place)
  if (step === null) return null
  const after = stepAfter(place)
  const dueAt = closing(timetableOf(cycle)?.decreeDueOn, city)
  return {
    key: `decree ${decree.id}`,
    title: `Naskah ${decree.title}`,
    decreeId: decree.id,
    step: step.label,
    parties: [partyOf(step.role, city)],
    does: step.does,
    tells: step.tells,
    dueAt,
    until: dueAt === null ? [] : [decreeDue(dueAt, city)],
    isLate: dueAt !== null && dueAt < city.now,
    next: after === null ? null : `${after.label}, oleh ${roleLabels[after.role]}. ${after.does}`,
    discreet: null,
    // The turn of who initials next began with the initial before.
    since: row.stage === 'initialling' ? row.updatedAt : enteredAt,
    act: { row, step },
    turn: { roles: [step.role], agencies: [] },
  }
}

async function beforeDraft(
  read: Db,
  { cycle, row, city }: { cycle: ReviewCycleRow; row: CaseRow; city: City },
): Promise<DecreeWait | null> {
  const timetable = timetableOf(cycle)
  const dossiers = await casesOfCycle(read, cycle.id, 'submission')
  const organiserId = (await organisationWithDuty(read, 'organiser'))?.id ?? null
  const step = cycleStep({ stage: row.stage, dossiers, cycle, organiserId })
  if (step === null) return null
  const entered = await stageEntries(read, 'review-cycle')
  const dueAt = step.dueAt ?? closing(step.dueOn === null ? undefined : timetable?.[step.dueOn], city)
  const decreeDueAt = closing(timetable?.decreeDueOn, city)
  const stage = text.stage(stageLabel(reviewCycleWorkflow, row.stage))
  const posts = step.roles.map((role) => partyOf(role, city))
  const decreeEnds = decreeDueAt === null ? [] : [decreeDue(decreeDueAt, city)]
  const ends =
    dueAt === null || step.dueOn === 'decreeDueOn' ? [] : stepEnds({ cycle, row, dossiers, dueAt, city })
  const [common] = ends
  const commonEnds = common === undefined ? [] : [text.stepDue(stage, common)]
  return {
    key: 'draft',
    title: text.title(cycle.year),
    decreeId: null,
    step: stage,
    parties: [...(step.agencies.length === 0 ? [] : [agenciesOf(step.agencies, dossiers, city)]), ...posts],
    does: step.does,
    tells: step.tells,
    dueAt,
    until: [...decreeEnds, ...commonEnds, ...ends.slice(1)],
    isLate: dueAt !== null && dueAt < city.now,
    next: step.next,
    since: entered.get(row.id) ?? row.createdAt,
    act: null,
    turn: { roles: step.roles, agencies: step.agencies },
    // Whose turn it is within a stage would tell what happened at another agency.
    discreet: step.withoutCounts && {
      parties: [{ post: text.atWork[row.stage] ?? '', organisation: null, others: [], person: null }],
      does: step.withoutCounts.tells,
      until: [...decreeEnds, ...commonEnds],
      next: step.withoutCounts.next,
    },
  }
}

/** Until when the step before the draft runs: the time to submit has two ends, and some dossiers their own. */
function stepEnds(given: {
  cycle: ReviewCycleRow
  row: CaseRow
  dossiers: readonly CaseRow[]
  dueAt: string
  city: City
}): string[] {
  const { cycle, row, dossiers, dueAt, city } = given
  if (row.stage !== 'submission') return [byWhen(dueAt, city)]
  const { submissionDueAt, submissionHardDueAt } = cycle
  const own = dossiers.flatMap(({ stage, context }) => {
    const at = submissionDueAtOf(stage, submissionContext.parse(context))
    return at === null || at === submissionDueAt || at === submissionHardDueAt ? [] : [at]
  })
  const last = ownEnds(own, city)
  const until = handInUntil({ dueAt: submissionDueAt, hardDueAt: submissionHardDueAt }, city)
  return [until, ...(last === null ? [] : [last])]
}

function decreeDue(at: string, city: City): string {
  return text.decreeDue(dateText(localDate(at, city.utcOffsetHours)), daysAway(at, city))
}

function timetableOf(cycle: ReviewCycleRow): TimetableDates | undefined {
  return ((cycle.snapshot ?? {}) as { timetable?: TimetableDates }).timetable
}

function closing(date: string | undefined, { utcOffsetHours }: City): string | null {
  return date === undefined ? null : closingOf(date, utcOffsetHours)
}

function partyOf(role: Role, { positions, organisations, today }: City): WaitingParty {
  const holder = holderOf(positions, role, today)
  if (holder === undefined)
    return { post: roleLabels[role], organisation: text.nobody, others: [], person: null }
  return {
    post: [holder.actingPrefix ?? '', holder.title].join(' ').trim(),
    organisation: organisations.get(holder.organisationId) ?? null,
    others: [],
    person: holder.personName,
  }
}

function agenciesOf(
  ids: readonly string[],
  dossiers: readonly CaseRow[],
  { organisations }: City,
): WaitingParty {
  const names = ids
    .map((id) => organisations.get(id) ?? '-')
    .toSorted((one, other) => one.localeCompare(other, 'id'))
  const listed = names.slice(0, 3).join(', ')
  const count = handInCount(dossiers)
  const owe = ids.length === count.returned + count.notYet
  const post = owe ? owingSentence(count) : text.agencies(ids.length, dossiers.length)
  return { post, organisation: listed, others: names.slice(3), person: null }
}
