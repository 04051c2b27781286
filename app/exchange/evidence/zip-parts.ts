import { inflateRawSync } from 'node:zlib'
import type { FileBytes } from './file-bytes.ts'
import { refusedAs } from './refusals.ts'

interface ZipPart {
  /** As it is written in the directory. */
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

/** The directory of an archive on disk; parts are unpacked one by one. */
export interface ZipParts {
  readonly parts: readonly ZipPart[]
  /** A small part as text; null when there is none of that name. Throws FileRefused for a damaged one. */
  text(name: string): Promise<string | null>
}

const endSize = 22
const mostComment = 65_535
const mostParts = 10_000
const mostDirectory = 4 * 1024 * 1024
const mostText = 2 * 1024 * 1024
/** More than any office file of the allowed size unpacks to. */
const mostUnpacked = 1024 * 1024 * 1024
const steepest = 250
const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const

/** Where the end record of an archive stands in the last bytes of a file; -1 where there is none. */
export function endOfZip(tail: Buffer): number {
  for (let at = tail.byteLength - endSize; at >= 0; at -= 1) {
    const isEnd =
      tail.readUInt32LE(at) === signatures.end &&
      tail.readUInt16LE(at + 20) === tail.byteLength - at - endSize
    if (isEnd) return at
  }
  return -1
}

/** The last bytes of a file, as many as the end record of an archive may need. */
export function tailOf(file: FileBytes): Promise<Buffer> {
  const length = Math.min(file.size, endSize + mostComment)
  return file.read(file.size - length, length)
}

/**
 * Reads the directory of an archive. Throws FileRefused for one that is damaged, that has something before or
 * between its parts and its directory, or that unpacks to more than anybody needs.
 */
export async function zipParts(file: FileBytes): Promise<ZipParts> {
  const tail = await tailOf(file)
  const at = endOfZip(tail)
  if (at < 0) throw refusedAs('broken', 'no end of the archive')
  const count = tail.readUInt16LE(at + 10)
  const size = tail.readUInt32LE(at + 12)
  const offset = tail.readUInt32LE(at + 16)
  if (count === 0 || count > mostParts || size > mostDirectory) throw refusedAs('broken', 'its directory')
  // Something between the directory and its end, or before the first part, is another file in this one.
  if (offset + size !== file.size - tail.byteLength + at) throw refusedAs('two-kinds')
  const parts = partsIn(await file.read(offset, size), count)
  if (Math.min(...parts.map((part) => part.offset)) !== 0) throw refusedAs('two-kinds')
  refuseBomb(parts, file.size)
  return {
    parts,
    text: (name) =>
      textOf(
        file,
        parts.find((part) => part.name === name),
      ),
  }
}

function partsIn(directory: Buffer, count: number): ZipPart[] {
  const parts: ZipPart[] = []
  const seen = new Set<string>()
  let at = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.byteLength || directory.readUInt32LE(at) !== signatures.entry)
      throw refusedAs('broken', 'an entry of the directory')
    const nameLength = directory.readUInt16LE(at + 28)
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength)
    const key = name.replaceAll('\\', '/').toLowerCase()
    // Two parts of one name are read differently by different programs.
    if (seen.has(key)) throw refusedAs('two-kinds')
    seen.add(key)
    parts.push({
      name,
      isEncrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return parts
}

function refuseBomb(parts: readonly ZipPart[], fileSize: number): void {
  const unpacked = parts.reduce((sum, part) => sum + part.size, 0)
  const isSteep = unpacked > 50 * 1024 * 1024 && unpacked > fileSize * steepest
  if (unpacked > mostUnpacked || isSteep) throw refusedAs('bomb')
}

async function textOf(file: FileBytes, part: ZipPart | undefined): Promise<string | null> {
  if (part === undefined) return null
  const { offset, packedSize, size, method } = part
  if (size > mostText || packedSize > mostText) throw refusedAs('bomb')
  const head = await file.read(offset, 30)
  if (head.byteLength < 30 || head.readUInt32LE(0) !== signatures.local) throw refusedAs('broken', part.name)
  const start = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  const packed = await file.read(start, packedSize)
  if (packed.byteLength !== packedSize) throw refusedAs('broken', part.name)
  if (method === 0) return packed.toString('utf8')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }).toString('utf8')
  } catch (error) {
    throw refusedAs('broken', error)
  }
}
