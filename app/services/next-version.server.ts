import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'

/** The version a record has after the event being written now, counted from what the log knows of it. */
export async function nextVersion(db: Db, kind: string, id: string): Promise<number> {
  return (await eventsOfSubject(db, kind, id)).length + 1
}
