import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-db-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Writes a folder as drizzle-kit does: one file per tag, in the order given, and a journal. */
export function writeMigrations(folder: string, files: Record<string, string[]>): string {
  mkdirSync(join(folder, 'meta'), { recursive: true })
  const entries = Object.entries(files).map(([tag, statements], idx) => {
    writeFileSync(join(folder, `${tag}.sql`), statements.join(';\n--> statement-breakpoint\n'))
    return { idx, tag }
  })
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ entries }))
  return folder
}
