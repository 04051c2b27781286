import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { evidenceTypeOf } from '#app/exchange/evidence/evidence-type.ts'
import { safeFileName } from '#app/exchange/evidence/file-name.ts'
import { FileRefused } from '#app/exchange/file-refused.ts'
import { infectedText, uploadText } from '#app/text/evidence.ts'
import type { ScanState } from '#db/schema/evidence.ts'
import { evidenceTypes } from '#workflows/catalogue/evidence-file.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { AppError } from './app-error.ts'
import type { Office } from './office.ts'
import { alreadyPerformed, type Outcome } from './perform.server.ts'
import { dropUpload, ofFile, wholeUpload } from './uploads.server.ts'

/** A file that may come in, lying in the vault. */
export interface JudgedFile {
  fileName: string
  mediaType: string
  byteSize: number
  sha256: string
  /** `pending` where no scanner has looked at it yet. */
  scan: ScanState
}

interface Brought {
  actor: Actor
  /** Empty where the form brought none. */
  upload: string
}

/**
 * Looks into an upload before anything is written: what it is, its hash, what the scanner says. A file that
 * may not come in is refused with one sentence and gone; of the others nothing is kept yet.
 */
async function lookInto(office: Office, { actor, upload }: Brought): Promise<JudgedFile & { path: string }> {
  if (upload === '') throw ofFile(uploadText.missing)
  const { path, fileName, byteSize } = await wholeUpload(office, actor, upload)
  try {
    const type = await evidenceTypeOf({ path, name: fileName })
    const sha256 = await hashOfFile(path)
    const scan = await scanned(office, path)
    const { mediaType } = evidenceTypes[type]
    return { path, fileName: safeFileName(fileName, type), mediaType, byteSize, sha256, scan }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    await dropUpload(office, upload)
    throw ofFile(error.message)
  }
}

/** What may come in lies in the vault afterwards; the upload stays until the record says so (`dropUpload`). */
async function judgeUpload(office: Office, brought: Brought): Promise<JudgedFile> {
  const { path, ...file } = await lookInto(office, brought)
  await office.vault.keepFile(path, file.sha256)
  return file
}

/**
 * The same for a command that may be sent twice at once: whoever comes second finds the upload gone because the
 * first has done it all, and is handed what the first did.
 */
export async function judgedOrDone(
  office: Office,
  command: { id: string; actor: Actor },
  upload: string,
): Promise<{ file: JudgedFile } | { done: Outcome }> {
  try {
    return { file: await judgeUpload(office, { actor: command.actor, upload }) }
  } catch (error) {
    const done = await alreadyPerformed(office, command)
    if (done !== null) return { done }
    throw error
  }
}

/**
 * The words of a form that brings a file: where they are refused, what is wrong with the file is told with them,
 * so that nobody mends a form twice.
 */
export async function wordsBesideFile<Words>(
  office: Office,
  given: Brought,
  words: () => Promise<Words>,
): Promise<Words> {
  try {
    return await words()
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid') throw error
    const file = await lookInto(office, given).then(
      () => null,
      (refusal: unknown) => refusal,
    )
    if (!(file instanceof AppError)) throw error
    throw new AppError('invalid', error.message, [...error.details, ...file.details])
  }
}

/** A scanner that cannot be asked holds nobody up: the file waits for it, and says so. */
async function scanned({ scanner }: Office, path: string): Promise<ScanState> {
  const verdict = await scanner?.scan(path).catch(() => null)
  if (!verdict) return 'pending'
  if (!verdict.isClean) throw new FileRefused(infectedText(verdict.signature))
  return 'clean'
}

/** The SHA-256 of a file, in hex, read piece by piece. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
