import { crc32, deflateRawSync } from 'node:zlib'

/** One part of an archive, and what its headers lie about. */
export interface Part {
  readonly name: string
  readonly content: Uint8Array | string
  readonly isStored?: boolean
  /** Unpacked size as the headers tell it. */
  readonly toldSize?: number
  readonly toldCrc?: number
  readonly method?: number
  readonly isLocked?: boolean
  /** The name before the content, where it differs from the directory's. */
  readonly localName?: string
}

interface Directory {
  readonly comment?: string
  /** How many parts the directory says it has. */
  readonly toldCount?: number
}

/** A ZIP archive as its parts say, true or not. */
export function zip(parts: readonly Part[], { comment = '', toldCount }: Directory = {}): Buffer {
  const files: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const { local, entry } = written(part, offset)
    files.push(local)
    entries.push(entry)
    offset += local.byteLength
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(toldCount ?? parts.length, 8)
  end.writeUInt16LE(toldCount ?? parts.length, 10)
  end.writeUInt32LE(directory.byteLength, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(Buffer.byteLength(comment), 20)
  return Buffer.concat([...files, directory, end, Buffer.from(comment)])
}

function written(part: Part, offset: number): { local: Buffer; entry: Buffer } {
  const content = Buffer.from(part.content)
  const packed = part.isStored ? content : deflateRawSync(content)
  const name = Buffer.from(part.name)
  const localName = Buffer.from(part.localName ?? part.name)
  // What both headers say, from the flags to the length of the name.
  const told = Buffer.alloc(24)
  told.writeUInt16LE(part.isLocked ? 1 : 0, 2)
  told.writeUInt16LE(part.method ?? (part.isStored ? 0 : 8), 4)
  told.writeUInt32LE(part.toldCrc ?? crc32(content), 10)
  told.writeUInt32LE(packed.byteLength, 14)
  told.writeUInt32LE(part.toldSize ?? content.byteLength, 18)
  const length = (bytes: Buffer) => Buffer.from([bytes.byteLength & 255, bytes.byteLength >> 8])
  const local = [
    Buffer.from('PK\x03\x04'),
    told.subarray(0, 22),
    length(localName),
    Buffer.alloc(2),
    localName,
  ]
  const rest = Buffer.alloc(16)
  rest.writeUInt32LE(offset, 12)
  const entry = [Buffer.from('PK\x01\x02'), Buffer.alloc(2), told.subarray(0, 22), length(name), rest, name]
  return { local: Buffer.concat([...local, packed]), entry: Buffer.concat(entry) }
}
