import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { namedFiles } from '#db/stored-files.ts'
import { uploadIds } from '#db/uploads.ts'
import { hashOfFile } from './judge-upload.server.ts'
import type { Office } from './office.ts'

export interface FileCheck {
  /** How many files the record names and how many lie in the vault. */
  named: number
  stored: number
  /** Named, and not there: by what names them. */
  missing: string[]
  /** There, with other bytes than their name says. */
  changed: string[]
  /** There, and named by nothing. */
  orphaned: string[]
  /** What writing or an upload that broke off left behind. */
  leftOver: string[]
}

/**
 * Compares the vault with the record both ways, reading every file once.
 * @param onFile hears how many files were read
 */
export async function checkFiles(
  { store, vault }: Pick<Office, 'store' | 'vault'>,
  onFile: (read: number) => void,
): Promise<FileCheck> {
  const folder = path.dirname(vault.inbox)
  const named = new Map((await namedFiles(store.read)).map((file) => [file.sha256, file]))
  const stored = new Map<string, string>()
  const leftOver: string[] = []
  for (const name of await namesIn(folder)) {
    const full = path.join(folder, name)
    const sha256 = path.basename(name)
    if (name === path.join(sha256.slice(0, 2), sha256) && /^[0-9a-f]{64}$/.test(sha256))
      stored.set(sha256, full)
    else if ((await stat(full)).isFile()) leftOver.push(name)
  }
  const changed: string[] = []
  let read = 0
  for (const [sha256, full] of stored) {
    if (named.has(sha256) && (await hashOfFile(full)) !== sha256) changed.push(sha256)
    read += 1
    onFile(read)
  }
  const onTheWay = new Set((await uploadIds(store.read)).map((id) => path.join('inbox', id)))
  return {
    named: named.size,
    stored: stored.size,
    missing: [...named.values()].filter(({ sha256 }) => !stored.has(sha256)).map(({ by }) => by),
    changed,
    orphaned: [...stored.keys()].filter((sha256) => !named.has(sha256)),
    leftOver: leftOver.filter((name) => !onTheWay.has(name)),
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder, { recursive: true }).catch(() => [])
}
