import { randomUUID } from 'node:crypto'
import { eventsOfSubject } from '#db/log.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** A restricted file of evidence as it was opened. */
export interface OpenedFile {
  evidenceId: string
  number: number
  fileName: string
}

/** Writes into the log that somebody opened restricted files; every opening of every piece is an event. */
export function logEvidenceOpened(
  office: Office,
  { actor, files }: { actor: Actor; files: readonly OpenedFile[] },
): Promise<Outcome> {
  return perform(office, { id: randomUUID(), actor }, async (act) => {
    const kind = 'evidence-opening'
    const versions = new Map<string, number>()
    for (const { evidenceId: id, number, fileName } of files) {
      const before = versions.get(id) ?? (await eventsOfSubject(act.db, kind, id)).length
      versions.set(id, before + 1)
      act.note({ kind, id, version: before + 1, type: 'opened', payload: { fileName, number } })
    }
  })
}
