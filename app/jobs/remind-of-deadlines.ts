import type { Office } from '#app/services/office.ts'
import { closeReminderRound, openReminderRound } from '#app/services/remind-of-deadlines.server.ts'
import { localDate } from '#app/text/dates.ts'
import { digest } from '#app/text/letters/digest.ts'
import type { LetterPart } from '#app/text/letters/rule.ts'
import { everythingToDo } from '#app/views/my-tasks.ts'
import type { TaskToDo } from '#app/views/tasks/task.ts'
import { daysBetween } from '#workflows/rules/calendar-date.ts'

/** Days before the end on which one is reminded; 0 is the day itself. */
const reminderDays: ReadonlySet<number> = new Set([7, 3, 1, 0])

/**
 * Once a day, from the morning on: whoever has something to do that ends in 7, 3 or 1 days or today gets one
 * letter with all of it. What is done is no task any more, so its reminders stop by themselves.
 * @returns how many people were reminded; null when the round of today is made already or not yet due
 */
export async function remindOfDeadlines(office: Office): Promise<number | null> {
  const round = await openReminderRound(office)
  if (round === null) return null
  const { now, today, utcOffsetHours } = round
  const parts = new Map<string, LetterPart[]>()
  for (const actor of round.positions) {
    const due = (await everythingToDo(office.store, { actor, now })).filter(
      ({ dueAt }) =>
        dueAt !== null &&
        dueAt >= now &&
        reminderDays.has(daysBetween(today, localDate(dueAt, utcOffsetHours))),
    )
    if (due.length === 0) continue
    parts.set(actor.personId, [...(parts.get(actor.personId) ?? []), ...due.map(partOf)])
  }
  const letters = new Map(
    [...parts].map(([personId, tasks]) => {
      const { subject, sections } = digest(tasks, { now, utcOffsetHours })
      return [personId, { subject: `Pengingat batas waktu: ${subject}`, sections }]
    }),
  )
  await closeReminderRound(office, round, letters)
  return letters.size
}

function partOf({ title, hint, button, dueAt, href }: TaskToDo): LetterPart {
  return { subject: title, lines: [hint], next: `${button}.`, dueAt, path: href }
}
