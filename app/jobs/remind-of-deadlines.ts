import type { Office } from '#app/services/office.ts'
import { closeReminderRound, openReminderRound } from '#app/services/remind-of-deadlines.server.ts'
import { reminders } from '#app/views/reminders.ts'

/**
 * Once a day, from the morning on, everybody gets one letter with all of theirs that ends soon.
 * @returns how many people were reminded; null when the round of today is made already or not yet due
 */
export async function remindOfDeadlines(office: Office): Promise<number | null> {
  const round = await openReminderRound(office)
  if (round === null) return null
  const letters = await reminders(office.store, round)
  await closeReminderRound(office, round, letters)
  return letters.size
}
