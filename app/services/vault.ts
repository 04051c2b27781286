import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Files by their SHA-256, outside the database; a file is never changed and never overwritten. */
export interface Vault {
  /** Stores bytes durably and returns their SHA-256 (hex); the same bytes are stored once. */
  keep(bytes: Uint8Array): Promise<string>
  /** The bytes of a file; rejects when it is missing or no longer has its hash. */
  fetch(sha256: string): Promise<Uint8Array>
  /** Where a file lies, for readers that open it themselves; nobody writes there. */
  pathOf(sha256: string): string
}

/** A vault in a folder: files/ab/abcdef… */
export function openVault(folder: string): Vault {
  return {
    async keep(bytes) {
      const sha256 = hashOf(bytes)
      const file = fileOf(folder, sha256)
      if (await exists(file)) return sha256
      await mkdir(path.dirname(file), { recursive: true })
      const part = `${file}.${process.pid}.${performance.now().toString(36)}.part`
      try {
        const handle = await open(part, 'wx')
        try {
          await handle.writeFile(bytes)
          await handle.sync()
        } finally {
          await handle.close()
        }
        await rename(part, file)
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
      return sha256
    },
    async fetch(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256')
      // A plain array: readers of PDFs refuse Node's Buffer.
      const bytes = new Uint8Array(await readFile(fileOf(folder, sha256)))
      if (hashOf(bytes) !== sha256) throw new Error(`The file ${sha256} was changed on disk`)
      return bytes
    },
    pathOf(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256')
      return fileOf(folder, sha256)
    },
  }
}

/** SHA-256 of bytes or UTF-8 text, in hex. */
export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

function fileOf(folder: string, sha256: string): string {
  return path.join(folder, sha256.slice(0, 2), sha256)
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
