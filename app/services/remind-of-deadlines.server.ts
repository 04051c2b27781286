import { localDate } from '#app/text/dates.ts'
import type { LetterText } from '#app/text/letters/digest.ts'
import { eventsOfCommand } from '#db/log.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { type Actor, systemActor } from '#workflows/engine/actor.ts'
import { actorOf, letterReaders } from './letter-readers.server.ts'
import type { Notice } from './notify.server.ts'
import type { Office } from './office.ts'
import { perform } from './perform.server.ts'

/** City hall reads its letters from this hour on. */
const firstHour = 7

/** A day on which reminders are still to be sent. */
export interface ReminderRound {
  /** The city's date. */
  today: string
  now: string
  utcOffsetHours: number
  /** Every position that is held today by somebody who can be written to, acting ones included. */
  positions: readonly Actor[]
}

/** The round of today; null before the morning and once it was made. */
export async function openReminderRound(office: Office): Promise<ReminderRound | null> {
  const { read } = office.store
  const now = office.now()
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const local = new Date(Date.parse(now) + utcOffsetHours * 3_600_000)
  const today = localDate(now, utcOffsetHours)
  if (local.getUTCHours() < firstHour || (await eventsOfCommand(read, commandOf(today))).length > 0)
    return null
  const { positions } = await letterReaders(read, { at: now, utcOffsetHours })
  return { today, now, utcOffsetHours, positions: positions.map(actorOf) }
}

/** Lays the letters of a round into the outbox and notes that it was made; a second time changes nothing. */
export async function closeReminderRound(
  office: Office,
  { today }: Pick<ReminderRound, 'today'>,
  letters: ReadonlyMap<string, LetterText>,
): Promise<void> {
  const command = { id: commandOf(today), actor: systemActor('clock') }
  await perform(office, command, async (act) => {
    act.note({ kind: 'reminder', id: today, version: 1, type: 'sent', payload: { people: letters.size } })
    for (const [personId, letter] of letters) {
      const payload: Notice = { personId, ...letter }
      act.jobs.push({ kind: 'notify', payload, part: act.drafts.length - 1 })
    }
  })
}

function commandOf(today: string): string {
  return `reminders:${today}`
}
