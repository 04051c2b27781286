import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { AppError } from './app-error.ts'

interface Seen {
  kind: string
  id: string
  /** What it is called at the beginning of a sentence: "Pengaturan ini". */
  name: string
  /** The version the person was looking at; undefined where the form carried none. */
  expectedVersion: number | undefined
}

/**
 * The version a record has after the event being written now. Refuses (`stale`) when somebody changed it
 * after the person looked, saying who and when.
 */
export async function versionSeen(db: Db, { kind, id, name, expectedVersion }: Seen): Promise<number> {
  const events = await eventsOfSubject(db, kind, id)
  if (expectedVersion !== undefined && expectedVersion !== events.length) {
    const last = events.at(-1)
    const who = (last?.actor as Actor | undefined)?.name ?? 'orang lain'
    const when = last === undefined ? '' : ` pada ${last.at}`
    throw new AppError(
      'stale',
      `${name} sudah diubah oleh ${who}${when}. Yang tampil di bawah adalah keadaan terbaru.`,
    )
  }
  return events.length + 1
}
