import { hash as digest } from 'node:crypto'
import { copyFile, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Files by their SHA-256, outside the database; a file is never changed and never overwritten. */
export interface Vault {
  /** Stores bytes durably and returns their SHA-256 (hex); the same bytes are stored once. */
  keep(bytes: Uint8Array): Promise<string>
  /** Stores a file that lies whole on this disk, however large, without reading it; the file itself stays. */
  keepFile(file: string, sha256: string): Promise<void>
  /** The bytes of a file; rejects when it is missing or no longer has its hash. */
  fetch(sha256: string): Promise<Uint8Array>
  /** Where a file lies, for readers that open it themselves; nobody writes there. */
  pathOf(sha256: string): string
  /** Where files arrive, on the same disk: nothing there belongs to the record. */
  readonly inbox: string
}

/** A vault in a folder: files/ab/abcdef… */
export function openVault(folder: string): Vault {
  return {
    async keep(bytes) {
      const sha256 = hashOf(bytes)
      const file = fileOf(folder, sha256)
      if (await exists(file)) return sha256
      await putInPlace(file, async (part) => {
        const handle = await open(part, 'wx')
        try {
          await handle.writeFile(bytes)
          await handle.sync()
        } finally {
          await handle.close()
        }
      })
      return sha256
    },
    async keepFile(source, sha256) {
      const file = checkedFileOf(folder, sha256)
      if (await exists(file)) return
      await flush(source)
      // A second name for the same bytes costs nothing; where the disk knows none they are copied.
      await putInPlace(file, (part) =>
        link(source, part).catch(() => copyFile(source, part).then(() => flush(part))),
      )
    },
    inbox: path.join(folder, 'inbox'),
    async fetch(sha256) {
      const file = checkedFileOf(folder, sha256)
      // A plain array: readers of PDFs refuse Node's Buffer.
      const bytes = new Uint8Array(await readFile(file))
      if (hashOf(bytes) !== sha256) throw new Error(`The file ${sha256} was changed on disk`)
      return bytes
    },
    pathOf: (sha256) => checkedFileOf(folder, sha256),
  }
}

/** SHA-256 of bytes or UTF-8 text, in hex. */
export function hashOf(content: Uint8Array | string): string {
  return digest('sha256', content)
}

function fileOf(folder: string, sha256: string): string {
  return path.join(folder, sha256.slice(0, 2), sha256)
}

function checkedFileOf(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256')
  return fileOf(folder, sha256)
}

/** Writes under another name and renames when all is there: whoever finds the file finds it whole. */
async function putInPlace(file: string, write: (part: string) => Promise<void>): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const part = `${file}.${process.pid}.${performance.now().toString(36)}.part`
  try {
    await write(part)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
