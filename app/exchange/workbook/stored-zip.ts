/**
 * A ZIP archive with its parts stored as they are: what the sheet reader gets, instead of the archive that
 * was sent. Its checksums are zero, which readers take for "not told": the parts were checked before.
 */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const nameBytes = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt32LE(content.byteLength, 18)
    local.writeUInt32LE(content.byteLength, 22)
    local.writeUInt16LE(nameBytes.byteLength, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    entry.writeUInt16LE(20, 6)
    entry.writeUInt32LE(content.byteLength, 20)
    entry.writeUInt32LE(content.byteLength, 24)
    entry.writeUInt16LE(nameBytes.byteLength, 28)
    entry.writeUInt32LE(offset, 42)
    files.push(local, nameBytes, content)
    directory.push(entry, nameBytes)
    offset += 30 + nameBytes.byteLength + content.byteLength
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(
    directory.reduce((sum, each) => sum + each.byteLength, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}
