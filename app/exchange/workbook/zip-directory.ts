import { crc32, inflateRawSync } from 'node:zlib'
import { refused, tooMuchUnpacked } from './refusals.ts'
import type { WorkbookLimits } from './workbook.ts'

interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 for stored, 8 for deflated; nothing else is written by office programs. */
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

/** A ZIP archive of which single parts are unpacked, never all. Names compare without case, with "/". */
export interface ZipArchive {
  readonly names: readonly string[]
  has(name: string): boolean
  /** The bytes of a part. Throws FileRefused for a damaged part, or once all parts together are too large. */
  unpack(name: string): Buffer
}

const endSize = 22
const mostComment = 65_535
const mostEntries = 5_000
const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const

function nameKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
}

/** Opens an archive by its directory. Throws FileRefused when the directory is damaged or locked. */
export function openZip(bytes: Buffer, limits: WorkbookLimits): ZipArchive {
  const entries = new Map<string, ZipEntry>()
  for (const entry of readDirectory(bytes)) {
    const key = nameKey(entry.name)
    // Two parts of one name are read differently by different programs.
    if (entries.has(key)) throw refused('broken')
    entries.set(key, entry)
  }
  let left = limits.maxUnpackedBytes
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(nameKey(name)),
    unpack: (name) => {
      const entry = entries.get(nameKey(name))
      if (entry === undefined) throw refused('broken', `no part ${name}`)
      if (entry.isEncrypted) throw refused('encrypted')
      if (entry.size > left) throw tooMuchUnpacked(limits)
      const part = unpackEntry(bytes, entry)
      left -= part.byteLength
      return part
    },
  }
}

function readDirectory(bytes: Buffer): readonly ZipEntry[] {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count === 0 || count > mostEntries) throw refused('broken')
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== signatures.entry) throw refused('broken')
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** Where the directory's end record stands: its comment must reach exactly to the end of the file. */
function findEnd(bytes: Buffer): number {
  const last = bytes.byteLength - endSize
  for (let at = last; at >= Math.max(0, last - mostComment); at -= 1) {
    const isEnd = bytes.readUInt32LE(at) === signatures.end && bytes.readUInt16LE(at + 20) === last - at
    if (isEnd) return at
  }
  throw refused('broken')
}

function unpackEntry(bytes: Buffer, entry: ZipEntry): Buffer {
  const { offset, packedSize, size, method, crc } = entry
  if (offset + 30 > bytes.byteLength || bytes.readUInt32LE(offset) !== signatures.local)
    throw refused('broken')
  const nameLength = bytes.readUInt16LE(offset + 26)
  const localName = bytes.toString('utf8', offset + 30, offset + 30 + nameLength)
  const start = offset + 30 + nameLength + bytes.readUInt16LE(offset + 28)
  if (localName !== entry.name || start + packedSize > bytes.byteLength) throw refused('broken')
  const packed = bytes.subarray(start, start + packedSize)
  const part = method === 8 ? inflate(packed, size) : packed
  if (![0, 8].includes(method) || part.byteLength !== size || crc32(part) !== crc) throw refused('broken')
  return part
}

/** Stops at the size that the directory tells: a part that grows beyond it is not what it says. */
function inflate(packed: Buffer, size: number): Buffer {
  try {
    // One piece of the told size: pieces that are joined afterwards would take the room twice.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) })
  } catch (error) {
    throw refused('broken', error)
  }
}
