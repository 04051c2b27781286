import { type DocumentRow, insertDocument } from '#db/outcomes.ts'
import { systemActor } from '#workflows/engine/actor.ts'
import type { Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

export type DocumentDraft = Omit<DocumentRow, 'id' | 'sha256' | 'byteSize' | 'createdAt' | 'sourceSha256'>

/**
 * Files a document the outbox made: its bytes and the data they were drawn from into the vault first, then row
 * and event. The command id is the job's and the document's place in it, so a job that runs twice files once.
 */
export async function fileDocument(
  office: Office,
  {
    commandId,
    draft,
    bytes,
    source,
  }: { commandId: string; draft: DocumentDraft; bytes: Uint8Array; source: object },
): Promise<Outcome> {
  const sha256 = await office.vault.keep(bytes)
  const sourceSha256 = await office.vault.keep(Buffer.from(JSON.stringify(source)))
  return perform(office, { id: commandId, actor: systemActor('rules') }, async (act) => {
    await act.require('documentFiled')
    const document = {
      ...draft,
      id: act.newId('document'),
      sha256,
      sourceSha256,
      byteSize: bytes.byteLength,
      createdAt: act.at,
    }
    await insertDocument(act.db, document)
    act.note({ kind: 'document', id: document.id, version: 1, type: 'recorded', payload: document })
  })
}
