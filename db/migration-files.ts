import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Migration {
  tag: string
  /** Of the file's text, whatever its line ends. */
  sha256: string
  statements: string[]
}

/** The migrations of a drizzle-kit folder, in the order of its journal. */
export function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as {
    entries: { idx: number; tag: string }[]
  }
  return journal.entries
    .toSorted((a, b) => a.idx - b.idx)
    .map(({ tag }) => {
      const text = readFileSync(join(folder, `${tag}.sql`), 'utf8').replaceAll('\r\n', '\n')
      const statements = text
        .split('--> statement-breakpoint')
        .map((statement) => statement.trim())
        .filter((statement) => statement !== '')
      return { tag, sha256: sha256(text), statements }
    })
}

/** Where the project's own migrations are, also when this module has been bundled into another folder. */
export function migrationsFolder(dialect: 'sqlite' | 'postgres'): string {
  let at = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const folder = join(at, 'db/migrations', dialect)
    if (existsSync(join(folder, 'meta/_journal.json'))) return folder
    if (dirname(at) === at)
      throw new Error('Folder db/migrations tidak ditemukan; pasang ulang aplikasi ini.')
    at = dirname(at)
  }
}

/** SHA-256 in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
