import { localDate } from '#app/text/dates.ts'
import { digest, type LetterText } from '#app/text/letters/digest.ts'
import type { LetterPart } from '#app/text/letters/rule.ts'
import type { Store } from '#db/open.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { daysBetween } from '#workflows/rules/calendar-date.ts'
import { type CycleRecord, cycleRecord } from './cycle-record.ts'
import { everythingToDo } from './my-tasks.ts'
import type { TaskToDo } from './tasks/task.ts'

/** Days before the end on which one is reminded; 0 is the day itself. */
const reminderDays: ReadonlySet<number> = new Set([7, 3, 1, 0])

interface Round {
  /** The city's date. */
  today: string
  now: string
  utcOffsetHours: number
  positions: readonly Actor[]
}

/**
 * The letters of a day, by person: all that ends in 7, 3 or 1 days or today, read from the tasks of the first
 * screen. What is done is no task any more, so its reminders stop by themselves.
 */
export async function reminders(
  store: Pick<Store, 'read'>,
  { today, now, utcOffsetHours, positions }: Round,
): Promise<Map<string, LetterText>> {
  const isDue = ({ dueAt }: TaskToDo) =>
    dueAt !== null && dueAt >= now && reminderDays.has(daysBetween(today, localDate(dueAt, utcOffsetHours)))
  const parts = new Map<string, LetterPart[]>()
  const recordFor = recordsByScope(store)
  for (const actor of positions) {
    const record = await recordFor(actor)
    const due = (await everythingToDo(store, { actor, now, record })).filter(isDue)
    if (due.length === 0) continue
    parts.set(actor.personId, [...(parts.get(actor.personId) ?? []), ...due.map(partOf)])
  }
  return new Map(
    [...parts].map(([personId, tasks]) => {
      const { subject, sections } = digest(tasks, { now, utcOffsetHours })
      return [personId, { subject: `Pengingat batas waktu: ${subject}`, sections }]
    }),
  )
}

/** The cycle as each scope sees it, read once for all positions that share it. */
function recordsByScope(store: Pick<Store, 'read'>): (actor: Actor) => Promise<CycleRecord | null> {
  const records = new Map<string, Promise<CycleRecord | null>>()
  return (actor) => {
    const scope = scopeOf(actor)
    const key = scope.kind === 'own' ? scope.organisationId : scope.kind
    const record = records.get(key) ?? cycleRecord(store, { actor })
    records.set(key, record)
    return record
  }
}

function partOf({ title, hint, button, dueAt, handIn, href }: TaskToDo): LetterPart {
  return { subject: title, lines: [hint], next: `${button}.`, dueAt, handIn: handIn ?? null, path: href }
}
