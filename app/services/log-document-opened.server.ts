import { randomUUID } from 'node:crypto'
import { eventsOfSubject } from '#db/log.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Writes into the log that somebody opened a restricted document; every opening is an event of its own. */
export function logDocumentOpened(
  office: Office,
  { actor, documentId, fileName }: { actor: Actor; documentId: string; fileName: string },
): Promise<Outcome> {
  return perform(office, { id: randomUUID(), actor }, async (act) => {
    const kind = 'document-opening'
    const version = (await eventsOfSubject(act.db, kind, documentId)).length + 1
    act.note({ kind, id: documentId, version, type: 'opened', payload: { fileName } })
  })
}
