import { type HandInTime, handInUntil } from '#app/text/hand-in-time.ts'
import { byDay, type CityClock, sinceDay } from '#app/text/when.ts'
import type { CaseRow } from '#db/cases.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { workflowNamed } from '#workflows/registry.ts'
import type { CycleRecord } from '../cycle-record.ts'

/** Something this person must do: what it is about, what to do, by when in words, and one button. */
export interface TaskToDo {
  key: string
  title: string
  hint: string
  when: string
  /** Three days or less are left, or none. */
  isUrgent: boolean
  /** ISO, UTC; null when nothing runs out. */
  dueAt: string | null
  /** Both ends, where it is the time to hand a dossier in that runs: they are said, and `dueAt` is the next. */
  handIn?: HandInTime | null
  href: string
  button: string
}

/** Most urgent first; what has no deadline comes last. */
export function byUrgency(one: Pick<TaskToDo, 'dueAt'>, other: Pick<TaskToDo, 'dueAt'>): number {
  const [first, second] = [one.dueAt ?? '~', other.dueAt ?? '~']
  return first < second ? -1 : first > second ? 1 : 0
}

/** Something somebody else must do before this person can go on. */
export interface TaskWaiting {
  key: string
  title: string
  /** Who, and for what. */
  hint: string
  when: string
  since: string
  href: string
}

/** A figure of the strip over the tasks. With a total it reads "5 dari 7" and has a bar. */
export interface TaskFigure {
  label: string
  text: string
  share: number | null
}

/** What one part of a role brings to the first screen. */
export interface Work {
  toDo: TaskToDo[]
  waiting: TaskWaiting[]
  figures: TaskFigure[]
}

export const nothing: Work = { toDo: [], waiting: [], figures: [] }

/** The parts of a role as one. */
export function together(...parts: Partial<Work>[]): Work {
  return {
    toDo: parts.flatMap((part) => part.toDo ?? []),
    waiting: parts.flatMap((part) => part.waiting ?? []),
    figures: parts.flatMap((part) => part.figures ?? []),
  }
}

/** From where somebody looks at the cycle. */
export interface Standpoint {
  record: CycleRecord
  actor: Actor
  clock: CityClock
  /** The city's date. */
  today: string
  organiserId: string | null
}

const threeDays = 3 * 24 * 3_600_000

export function toDo(
  task: Omit<TaskToDo, 'when' | 'isUrgent'>,
  { clock }: Pick<Standpoint, 'clock'>,
): TaskToDo {
  const { dueAt, handIn } = task
  if (dueAt === null) return { ...task, when: 'Dapat dilakukan sekarang', isUrgent: false }
  const isUrgent = Date.parse(dueAt) - Date.parse(clock.now) <= threeDays
  return { ...task, when: handIn ? handInUntil(handIn, clock) : byDay(dueAt, clock), isUrgent }
}

/** Since when, and until when where an end is set: as an instant (`dueAt`: ISO, UTC), or in words (`until`). */
export function waiting(
  {
    dueAt = null,
    until = null,
    ...task
  }: Omit<TaskWaiting, 'when'> & { dueAt?: string | null; until?: string | null },
  { clock }: Pick<Standpoint, 'clock'>,
): TaskWaiting {
  const since = sinceDay(task.since, clock)
  if (until !== null) return { ...task, when: `${until.replace(/\.$/, '')}. ${since}` }
  return { ...task, when: dueAt === null ? since : `${since}. ${byDay(dueAt, clock)}` }
}

/** "5 dari 7" with its bar. */
export function partOf(value: number, total: number, label: string): TaskFigure {
  return { label, text: `${value} dari ${total}`, share: total === 0 ? 0 : value / total }
}

/** Whether this position may send an event to a case; says nothing of its state. */
export function may(
  { actor, organiserId }: Pick<Standpoint, 'actor' | 'organiserId'>,
  row: Pick<CaseRow, 'workflow' | 'organisationId'>,
  event: { type: string } & Record<string, string>,
): boolean {
  const subject = { organisationId: row.organisationId, organiserId }
  return mayPerform(workflowNamed(row.workflow).permissions, { actor, event, subject })
}
