import { decreeById } from '#db/decrees.ts'
import { insertDocument } from '#db/outcomes.ts'
import { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { alreadyPerformed, type Outcome, perform } from './perform.server.ts'

export interface ScanInput {
  decreeId: string
  /** The scan as a PDF. */
  bytes: Uint8Array
  pageCount: number
}

/**
 * Files the scan of the signed paper: from here on it is the decree. The bytes are stored before the record
 * says so, but not for somebody who may not file them.
 */
export async function fileDecreeScan(office: Office, command: Command, input: ScanInput): Promise<Outcome> {
  const { decreeId, bytes, pageCount } = input
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) !== '%PDF-') {
    throw new AppError('invalid', 'Pindaian harus berupa berkas PDF. Pindai ulang sebagai PDF, lalu unggah.')
  }
  const before = await alreadyPerformed(office, command)
  if (before !== null) return before
  await new Act(office.store.read, office.now(), command).refuseUnlessAllowed(decreeId, { type: 'scanFiled' })
  const sha256 = await office.vault.keep(bytes)
  return perform(office, command, async (act) => {
    const decree = found(await decreeById(act.db, decreeId), 'Naskah ini')
    const id = act.newId('document')
    await act.send(decreeId, { type: 'scanFiled', sha256, documentId: id })
    const document = {
      id,
      kind: 'decree-scan',
      subjectId: decreeId,
      cycleId: decree.cycleId,
      organisationId: null,
      title: `Pindaian ${decree.title}`,
      fileName: `keputusan-bertanda-tangan-${decree.dated ?? act.at.slice(0, 10)}.pdf`,
      sha256,
      byteSize: bytes.byteLength,
      pageCount,
      access: 'internal' as const,
      createdAt: act.at,
      renderedAs: null,
      sourceSha256: null,
    }
    await insertDocument(act.db, document)
    act.note({ kind: 'document', id, version: 1, type: 'recorded', payload: document })
  })
}
