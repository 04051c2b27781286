import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { AppError } from './app-error.ts'
import { changedBy } from './changed-by.server.ts'

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
    const changed = await changedBy(db, events.at(-1))
    throw new AppError('stale', `${name} ${changed}. Yang tampil di bawah adalah keadaan terbaru.`)
  }
  return events.length + 1
}
