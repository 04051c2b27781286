import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import yazl from 'yazl'

/** What goes into an archive: text that is written here, or a file that lies on this disk. */
export interface ZipEntry {
  name: string
  content: { text: string } | { path: string; byteSize: number }
  /** ISO, UTC. */
  at: string
}

/**
 * An archive that is made while it is sent: one file is open at a time, and none is held in memory. Files are
 * stored as they are; what people bring as evidence is packed already.
 */
export function zipStream(entries: readonly ZipEntry[]): ReadableStream {
  const archive = new yazl.ZipFile()
  const output = archive.outputStream as Readable
  archive.on('error', (error: Error) => output.destroy(error))
  for (const { name, content, at } of entries) {
    const common = { mtime: new Date(at), mode: 0o100644 }
    if ('text' in content) archive.addBuffer(Buffer.from(content.text), name, common)
    else {
      const { path, byteSize: size } = content
      const options = { ...common, size, compress: false }
      archive.addReadStreamLazy(name, options, (give) => give(null, createReadStream(path)))
    }
  }
  archive.end()
  return Readable.toWeb(output) as unknown as ReadableStream
}
