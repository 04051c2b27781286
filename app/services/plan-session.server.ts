import { dateText } from '#app/text/dates.ts'
import { insertDeskSession } from '#db/desk.ts'
import { reviewCycleById } from '#db/review-cycles.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Plans a desk day in a room; the day lies within the desk dates of the cycle. */
export function planSession(
  office: Office,
  command: Command,
  input: { cycleId: string; date: string; room: string },
): Promise<Outcome> {
  const { cycleId, date, room } = input
  return perform(office, command, async (act) => {
    await act.require('sessionPlanned')
    const cycle = found(await reviewCycleById(act.db, cycleId), 'Siklus reviu ini')
    if (!isCalendarDate(date) || date < cycle.deskFrom || date > cycle.deskTo) {
      const days = `${dateText(cycle.deskFrom)} sampai ${dateText(cycle.deskTo)}`
      const sentence = `Pilih hari desk dalam jadwal siklus: ${days}.`
      throw new AppError('invalid', sentence, [`tanggal: ${sentence}`])
    }
    const id = act.newId('desk-session')
    await act.create({ id, workflow: 'desk-session', input: { date, room }, cycleId, organisationId: null })
    await insertDeskSession(act.db, { id, cycleId, date, room })
  })
}
