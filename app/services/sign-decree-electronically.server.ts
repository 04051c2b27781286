import type { DecreeInput } from '#app/documents/decree/view-model.ts'
import type { Signer, SigningAnswer, SigningRefusal, SigningVisual } from '#app/signing/signer.ts'
import { signingText } from '#app/text/signing.ts'
import { type DecreeRow, decreeById, updateDecree } from '#db/decrees.ts'
import { eventsOfSubject } from '#db/log.ts'
import { type DocumentRow, documentsOfCycle, insertDocument } from '#db/outcomes.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import type { Command, Office } from './office.ts'
import { alreadyPerformed, type Outcome, perform } from './perform.server.ts'
import { keepTry, recordRefusal, type SigningTry } from './record-signing.server.ts'

interface Signature {
  decreeId: string
  signer: Signer
  /** The signer's NIK; '' where the signer asks for none. Used for this one signature and kept nowhere. */
  identityNumber: string
  passphrase: string
}

/** Signatures being made in this process: a second press waits for the first instead of signing again. */
const running = new Map<string, { commandId: string; personId: string; outcome: Promise<Outcome> }>()

/**
 * Has the numbered decree signed and files the signed bytes as they came. Every try leaves a row and an event, a
 * refused one too, and the decree then waits as before: for the next try, or for the pen.
 */
export async function signDecreeElectronically(
  office: Office,
  command: Command,
  input: Signature,
): Promise<Outcome> {
  const before = await alreadyPerformed(office, command)
  if (before !== null) return before
  const { decreeId } = input
  await new Act(office.store.read, office.now(), command).refuseUnlessAllowed(decreeId, {
    type: 'signedElectronically',
  })
  const { id: commandId, actor } = command
  const other = running.get(decreeId)
  if (other?.commandId === commandId && other.personId === actor.personId) return other.outcome
  if (other !== undefined) throw new AppError('refused', signingText.isRunning)
  const outcome = sign(office, command, input)
  running.set(decreeId, { commandId, personId: actor.personId, outcome })
  try {
    return await outcome
  } finally {
    running.delete(decreeId)
  }
}

async function sign(office: Office, command: Command, input: Signature): Promise<Outcome> {
  const { decreeId, signer, identityNumber, passphrase } = input
  const { read } = office.store
  const decree = found(await decreeById(read, decreeId), 'Naskah ini')
  const numbered = await numberedText(office, decree)
  if (numbered === undefined) throw new AppError('refused', signingText.notMadeYet)
  const { name: signerName, positionTitle: signerTitle } = command.actor
  const { place: location } = governmentOf(await readSetting(read, 'government'))
  const bytes = await office.vault.fetch(numbered.sha256)
  const said = { signerName, signerTitle, reason: decree.title, location, fileName: numbered.fileName }
  const visual = await visualOf(office, numbered)
  const from = performance.now()
  const answer = await signer.sign({ ...said, bytes, at: office.now(), visual, identityNumber, passphrase })
  const attempt = {
    decreeId,
    provider: signer.provider,
    signerName,
    signerTitle,
    identityEnd: identityNumber === '' ? null : identityNumber.slice(-4),
    sha256Before: numbered.sha256,
    milliseconds: Math.round(performance.now() - from),
  }
  if (answer.ok) return file(office, command, { numbered, answer, attempt })
  const { kind: outcome, code: providerCode, sentence: reason } = answer.refusal
  const nothing = { sha256After: null, providerDocumentId: null }
  await recordRefusal(office, command.actor, { ...attempt, ...nothing, outcome, providerCode, reason })
  throw inWords(answer.refusal)
}

/** As large as the room that the paper leaves beside the words of the box (documents/decree/verification.tsx). */
const visualSide = 56

/** The tag that stands in the numbered text itself, whatever the setting has become since. */
async function visualOf({ vault }: Office, { sourceSha256 }: DocumentRow): Promise<SigningVisual | null> {
  if (sourceSha256 === null) return null
  const source = JSON.parse(Buffer.from(await vault.fetch(sourceSha256)).toString('utf8')) as DecreeInput
  const { url, tag = '' } = source.verification ?? { url: '' }
  return tag === '' ? null : { tag, url, side: visualSide }
}

interface Signed {
  numbered: DocumentRow
  answer: Extract<SigningAnswer, { ok: true }>
  attempt: Omit<SigningTry, 'sha256After' | 'providerDocumentId' | 'outcome' | 'providerCode' | 'reason'>
}

/** From here on the signed bytes are the decree; when the record refuses them, the try is kept as a late one. */
async function file(office: Office, command: Command, signed: Signed): Promise<Outcome> {
  const { numbered, answer, attempt } = signed
  const { decreeId } = attempt
  const sha256 = await office.vault.keep(answer.bytes)
  const { providerDocumentId } = answer
  const done = { ...attempt, sha256After: sha256, providerDocumentId, providerCode: null }
  try {
    return await perform(office, command, async (act) => {
      const id = act.newId('document')
      const signedOn = await cityDay(act.db, act.at)
      await act.send(decreeId, { type: 'signedElectronically', sha256, documentId: id, signedOn })
      await updateDecree(act.db, decreeId, { signedOn, signingMethod: 'electronic' })
      const kind = 'decree-signed'
      const document = { ...numbered, id, kind, sha256, byteSize: answer.bytes.length, createdAt: act.at }
      await insertDocument(act.db, document)
      act.note({ kind: 'document', id, version: 1, type: 'recorded', payload: document })
      await keepTry(act, { ...done, outcome: 'signed', reason: null })
    })
  } catch (error) {
    if (error instanceof AppError)
      await recordRefusal(office, command.actor, { ...done, outcome: 'too-late', reason: error.message })
    throw error
  }
}

function inWords({ sentence, field }: SigningRefusal): AppError {
  if (field === null) return new AppError('refused', sentence)
  return new AppError('invalid', sentence, [`${fieldNames[field]}: ${sentence}`])
}

/** As the form calls them; both names are secret (auth/secret-name). */
const fieldNames = { passphrase: 'passphrase', identityNumber: 'nik' } as const

/** The text for the electronic signature made since the number was given: an older one carries a number that was withdrawn. */
async function numberedText({ store }: Office, decree: DecreeRow): Promise<DocumentRow | undefined> {
  const { read } = store
  const given = (await eventsOfSubject(read, 'decree', decree.id)).findLast(({ type }) => type === 'numbered')
  if (given === undefined) return undefined
  const made = (await documentsOfCycle(read, decree.cycleId)).filter(
    ({ subjectId, createdAt }) => subjectId === decree.id && createdAt >= given.at,
  )
  const of = (kind: string) => made.findLast((document) => document.kind === kind)
  // One that was numbered before there were two forms waits in its only one.
  return of('decree-electronic') ?? of('decree')
}
