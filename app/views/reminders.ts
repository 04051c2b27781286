import { localDate } from '#app/text/dates.ts'
import { digest, type LetterText } from '#app/text/letters/digest.ts'
import type { LetterPart } from '#app/text/letters/rule.ts'
import type { Store } from '#db/open.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { daysBetween } from '#workflows/rules/calendar-date.ts'
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
  for (const actor of positions) {
    const due = (await everythingToDo(store, { actor, now })).filter(isDue)
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

function partOf({ title, hint, button, dueAt, href }: TaskToDo): LetterPart {
  return { subject: title, lines: [hint], next: `${button}.`, dueAt, path: href }
}
