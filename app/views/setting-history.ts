import { onWhen } from '#app/text/when.ts'
import { eventsOfSubject, type LoggedEvent } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { changesBetween, type Setting, type SettingChange } from '#workflows/settings/setting.ts'

/** One change of a setting: who, when, and what became what. */
export interface HistoryEntry {
  key: string
  at: string
  when: string
  who: string
  position: string
  changes: SettingChange[]
}

/** What the log knows of a setting, counted from 1; the newest last. */
export interface SettingRecord {
  version: number
  /** The latest change; null while nobody has set anything. */
  latest: { when: string; who: string } | null
  /** Whether a person has written it; until then it is what the installation came with. */
  isSeen: boolean
  events: LoggedEvent[]
}

/** Who set something before anybody had an account: the installation (services/setup-actor). */
const installation = 'system:setup'

/** How often a setting was written, and by whom the last time. */
export async function settingRecord(read: Db, key: string): Promise<SettingRecord> {
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const events = await eventsOfSubject(read, 'setting', key)
  const last = events.at(-1)
  const latest =
    last === undefined
      ? null
      : { when: onWhen(last.at, { now: last.at, utcOffsetHours }), who: (last.actor as Actor).name }
  const isSeen = events.some(({ actor }) => (actor as Actor).personId !== installation)
  return { version: events.length, latest, isSeen, events }
}

/** The changes of a setting, newest first. */
export async function settingHistory(read: Db, setting: Setting): Promise<HistoryEntry[]> {
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const { events } = await settingRecord(read, setting.key)
  return events
    .map((event, index) => ({
      ...whoAndWhen(event, utcOffsetHours),
      changes: changesBetween(setting, writtenBy(events[index - 1]), writtenBy(event)),
    }))
    .toReversed()
}

/** Who did it and when, in words. */
export function whoAndWhen(event: LoggedEvent, utcOffsetHours: number) {
  const { name, positionTitle } = event.actor as Actor
  const when = onWhen(event.at, { now: event.at, utcOffsetHours })
  return { key: String(event.n), at: event.at, when, who: name, position: positionTitle }
}

function writtenBy(event: LoggedEvent | undefined): unknown {
  return event === undefined ? null : ((event.payload as { value?: unknown }).value ?? null)
}
