import { type FileHandle, open } from 'node:fs/promises'

/** A file of which pieces are read, never all of it. */
export interface FileBytes {
  readonly size: number
  /** From a place on; shorter where the file ends. */
  read(at: number, length: number): Promise<Buffer>
  /** Piece by piece from the beginning, each with the end of the one before it. */
  pieces(overlap: number): AsyncGenerator<Buffer>
}

const pieceSize = 256 * 1024

/** Opens a file for as long as `look` looks at it. */
export async function withFileBytes<T>(path: string, look: (file: FileBytes) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r')
  try {
    return await look(await bytesOf(handle))
  } finally {
    await handle.close()
  }
}

async function bytesOf(handle: FileHandle): Promise<FileBytes> {
  const { size } = await handle.stat()
  const read = async (at: number, length: number) => {
    const room = Buffer.alloc(Math.max(0, Math.min(length, size - at)))
    const { bytesRead } = await handle.read(room, 0, room.byteLength, at)
    return room.subarray(0, bytesRead)
  }
  return {
    size,
    read,
    async *pieces(overlap) {
      for (let at = 0; at < size; at += pieceSize) {
        const from = Math.max(0, at - overlap)
        yield await read(from, at - from + pieceSize)
      }
    },
  }
}
