import type { Signer } from '#app/signing/signer.ts'
import { type DecreeRow, decreeById, updateDecree } from '#db/decrees.ts'
import { eventsOfSubject } from '#db/log.ts'
import { type DocumentRow, documentsOfCycle, insertDocument } from '#db/outcomes.ts'
import { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { alreadyPerformed, type Outcome, perform } from './perform.server.ts'

/**
 * Has the numbered decree signed and files the signed bytes as they came. Who may not sign is stopped before
 * the signature is made; it is made before the transaction: when the record refuses it, nothing was recorded, and the signed file is not the decree.
 */
export async function signDecreeElectronically(
  office: Office,
  command: Command,
  input: { decreeId: string; passphrase: string; signer: Signer },
): Promise<Outcome> {
  const { decreeId, passphrase, signer } = input
  const { read } = office.store
  const before = await alreadyPerformed(office, command)
  if (before !== null) return before
  await new Act(read, office.now(), command).refuseUnlessAllowed(decreeId, { type: 'signedElectronically' })
  const decree = found(await decreeById(read, decreeId), 'Naskah ini')
  const numbered = await numberedText(office, decree)
  if (numbered === undefined) {
    throw new AppError('refused', 'Naskah bernomor belum selesai dibuat. Tunggu sebentar, lalu coba lagi.')
  }
  const { name: signerName, positionTitle: signerTitle } = command.actor
  const bytes = await office.vault.fetch(numbered.sha256)
  const signed = await signer.sign({ bytes, signerName, signerTitle, reason: decree.title, passphrase })
  const sha256 = await office.vault.keep(signed.bytes)
  return perform(office, command, async (act) => {
    const id = act.newId('document')
    const { signedOn } = signed
    await act.send(decreeId, { type: 'signedElectronically', sha256, documentId: id, signedOn })
    await updateDecree(act.db, decreeId, { signedOn, signingMethod: 'electronic' })
    const kind = 'decree-signed'
    const document = { ...numbered, id, kind, sha256, byteSize: signed.bytes.byteLength, createdAt: act.at }
    await insertDocument(act.db, document)
    act.note({ kind: 'document', id, version: 1, type: 'recorded', payload: document })
  })
}

/** The text of record made since the number was given: an older one carries a number that was withdrawn. */
async function numberedText({ store }: Office, decree: DecreeRow): Promise<DocumentRow | undefined> {
  const { read } = store
  const given = (await eventsOfSubject(read, 'decree', decree.id)).findLast(({ type }) => type === 'numbered')
  if (given === undefined) return undefined
  return (await documentsOfCycle(read, decree.cycleId)).findLast(
    ({ subjectId, kind, createdAt }) => subjectId === decree.id && kind === 'decree' && createdAt >= given.at,
  )
}
