import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { FileRefused } from './file-refused.ts'

/** A file that came with a form, whole and on disk. */
export interface ReceivedFile {
  /** As the sender called it, without folders. */
  name: string
  path: string
  sha256: string
  byteSize: number
}

export interface Upload {
  /** The last value of each text field. */
  values: Record<string, string>
  /** Every value of each text field, in order. */
  lists: Record<string, string[]>
  /** By the name of the field; a field that was left empty is absent. */
  files: Record<string, ReceivedFile>
  /** Removes what was received: a file that is wanted is taken before. */
  discard: () => Promise<void>
}

interface UploadLimits {
  /** Where files are received; made when it is not there. */
  folder: string
  /** The largest file, in bytes. */
  mostBytes: number
  /** Said of a larger one: what its sender can do. */
  tooLarge?: string
  /** Told how many bytes of files have come. */
  onBytes?: (bytes: number) => void
}

/** A refused form with a file: the sentence, and what was typed beside the file. */
export class UploadRefused extends FileRefused {
  readonly values: Record<string, string>
  readonly lists: Record<string, string[]>
  readonly isTooLarge: boolean

  constructor(cause: unknown, { values, lists }: Pick<Upload, 'values' | 'lists'>) {
    super(sentenceOf(cause), { cause })
    this.values = values
    this.lists = lists
    this.isTooLarge = cause instanceof FileRefused
  }
}

const tooLargeScan = 'Berkas ini terlalu besar. Pindai dengan resolusi lebih rendah, atau pilih hitam putih.'
/** Said where the disk cannot take a file. */
export const noRoom =
  'Ruang simpan server sedang penuh, jadi berkas tidak disimpan. Beri tahu administrator, lalu unggah lagi nanti.'
const noRoomCodes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const broken = 'Berkas tidak sampai dengan utuh. Periksa sambungan, lalu unggah sekali lagi.'

/**
 * Reads a form with files: each file is written as `.part` while it is hashed and gets its name only when it
 * is whole; memory stays flat, and nothing is left behind by a form that is refused or broken off.
 * Throws UploadRefused with one sentence when a file is too large, the disk is full, or the form does not come
 * whole.
 */
export async function receiveUpload(
  request: Pick<Request, 'headers' | 'body'>,
  { folder, mostBytes, tooLarge = tooLargeScan, onBytes = () => {} }: UploadLimits,
): Promise<Upload> {
  const contentType = request.headers.get('content-type') ?? ''
  if (request.body === null || !contentType.startsWith('multipart/form-data')) throw new FileRefused(broken)
  await mkdir(folder, { recursive: true })
  const values: Record<string, string> = {}
  const lists: Record<string, string[]> = {}
  const files: Record<string, ReceivedFile> = {}
  const written: string[] = []
  const discard = async () => {
    await Promise.all(written.map((file) => rm(file, { force: true })))
  }
  const writing: Promise<void>[] = []
  try {
    const parser = new Busboy({
      headers: { 'content-type': contentType },
      limits: { fileSize: mostBytes, files: 3, fields: 100, fieldSize: 100_000 },
    })
    parser.on('field', (name, value) => {
      values[name] = value
      lists[name] = [...(lists[name] ?? []), value]
    })
    parser.on('file', (field, stream, name) => {
      const whole = path.join(folder, randomUUID())
      written.push(`${whole}.part`, whole)
      const kept = keepFile(stream, { whole, tooLarge, onBytes }).then((received) => {
        if (received.byteSize > 0) files[field] = { ...received, name: path.basename(name ?? '') }
      })
      // Told when the form is through; until then nobody waits for it.
      kept.catch(() => {})
      writing.push(kept)
    })
    await pipeline(Readable.fromWeb(request.body as never), parser)
    await Promise.all(writing)
    return { values, lists, files, discard }
  } catch (error) {
    await Promise.allSettled(writing)
    await discard()
    throw new UploadRefused(error, { values, lists })
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof FileRefused) return error.message
  return isOutOfRoom(error) ? noRoom : broken
}

/** Whether an error says that the disk, or one's share of it, is full. */
export function isOutOfRoom(error: unknown): boolean {
  return error instanceof Error && 'code' in error && noRoomCodes.has(String(error.code))
}

async function keepFile(
  stream: Readable & { truncated?: boolean },
  how: { whole: string; tooLarge: string; onBytes: (bytes: number) => void },
): Promise<Omit<ReceivedFile, 'name'>> {
  const { whole, tooLarge, onBytes } = how
  const hash = createHash('sha256')
  let byteSize = 0
  const counted = new Transform({
    transform(bytes: Buffer, _encoding, done) {
      hash.update(bytes)
      byteSize += bytes.byteLength
      onBytes(bytes.byteLength)
      done(null, bytes)
    },
  })
  await pipeline(stream, counted, createWriteStream(`${whole}.part`, { flags: 'wx' }))
  if (stream.truncated === true) throw new FileRefused(tooLarge)
  await rename(`${whole}.part`, whole)
  return { path: whole, sha256: hash.digest('hex'), byteSize }
}
