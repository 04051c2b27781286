import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Connection from 'better-sqlite3'
import { at } from '#app/commands/rehearsal/calendar.ts'
import { say } from '#app/commands/report.ts'
import { applyImport } from '#app/services/apply-import.server.ts'
import { createdImport } from '#app/services/import-record.server.ts'
import { receiveImport } from '#app/services/receive-import.server.ts'
import { migrate } from '#db/migrate.ts'
import * as opening from '../tests/factories/stages.ts'
import { World } from '../tests/factories/world.ts'
import { median, type Spent, timed } from './timed.ts'

const turns = 5

/**
 * Applying an import of new applications, from the command to the durable commit, beside the bare driver
 * inserting the same rows of the same tables (applications and events) one by one, with prepared statements,
 * in one transaction with synchronous=FULL. A second rival also notes beside each row of the file what was
 * written of it, as applying does so that it can be undone. All take turns, each on a copy of one city; medians
 * are told.
 */
export async function measureApplying(workbook: Uint8Array): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-apply-'))
  const city = path.join(folder, 'city')
  const importId = await cityWithPreview(city, workbook)
  const spent = { applying: [] as Spent[], bare: [] as Spent[], noting: [] as Spent[] }
  for (let turn = 0; turn <= turns; turn += 1) {
    const own = copyOf(city)
    const world = await World.open(own, at('2026-06-02', 9))
    const apply = world.as(world.role('desk-officer'))
    const applying = await timed(() => apply(applyImport, { importId }))
    await world.close()
    const bare = await timedBare({ city, from: own, withNotes: false })
    const noting = await timedBare({ city, from: own, withNotes: true })
    rmSync(own, { recursive: true, force: true })
    if (turn === 0) continue
    spent.applying.push(applying)
    spent.bare.push(bare)
    spent.noting.push(noting)
    say(
      `penerapan ${turn} dari ${turns}: ${Math.round(applying.ms)} ms, penggerak saja ${Math.round(bare.ms)} ms`,
    )
  }
  rmSync(folder, { recursive: true, force: true })
  const [own, rival, noting] = [median(spent.applying), median(spent.bare), median(spent.noting)]
  return {
    applyMs: Math.round(own.ms),
    applyRivalMs: Math.round(rival.ms),
    applyRatio: Number((own.ms / rival.ms).toFixed(2)),
    applyCpuMs: Math.round(own.cpu),
    applyRivalCpuMs: Math.round(rival.cpu),
    notingRivalMs: Math.round(noting.ms),
    notingRatio: Number((own.ms / noting.ms).toFixed(2)),
    notingRivalCpuMs: Math.round(noting.cpu),
  }
}

/** A city whose desk officer looks at the preview of the workbook; gives the id of the import. */
async function cityWithPreview(folder: string, workbook: Uint8Array): Promise<string> {
  mkdirSync(folder)
  await migrate({ engine: 'sqlite', file: path.join(folder, 'record.db') })
  for (const step of [opening.registerCity, opening.prepare]) {
    const world = await World.open(folder, at('2026-06-01', 8))
    await step(world)
    await world.close()
  }
  const world = await World.open(folder, at('2026-06-02', 8))
  const file = { path: path.join(folder, 'inventaris.xlsx'), name: 'inventaris.xlsx' }
  writeFileSync(file.path, workbook)
  const receive = world.as(world.role('desk-officer'))
  const importId = createdImport(await receive(receiveImport, { organisationId: null, file }))
  await world.close()
  return importId
}

function copyOf(city: string): string {
  const copy = mkdtempSync(`${city}-`)
  cpSync(city, copy, { recursive: true })
  return copy
}

/** The bare driver writing into a copy of the city what was applied in another. */
async function timedBare(of: { city: string; from: string; withNotes: boolean }): Promise<Spent> {
  const into = copyOf(of.city)
  const write = bareWriting({ ...of, into })
  const spent = await timed(async () => write.all())
  write.close()
  rmSync(into, { recursive: true, force: true })
  return spent
}

/** What the other copy has more of, ready to be written into this one. */
function bareWriting({ from, into, withNotes }: { from: string; into: string; withNotes: boolean }) {
  const connection = new Connection(path.join(into, 'record.db'))
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
    connection.pragma(pragma)
  const written = new Connection(path.join(from, 'record.db'), { readonly: true })
  const rowsOf = (table: string, where: string) =>
    written.prepare<[], unknown[]>(`SELECT * FROM ${table} WHERE ${where}`).raw().all()
  const n = connection.prepare<[], number>('SELECT n FROM log_head').pluck().get() ?? 0
  const tables = { applications: rowsOf('applications', '1 = 1'), events: rowsOf('events', `n > ${n}`) }
  const notes = withNotes
    ? written.prepare<[], unknown[]>('SELECT application_id, written_version, before, id FROM import_rows')
    : null
  const noted = notes?.raw().all() ?? []
  written.close()
  return {
    all: connection.transaction(() => {
      for (const [table, rows] of Object.entries(tables)) {
        const marks = (rows[0] ?? []).map(() => '?').join(', ')
        const insert = connection.prepare<unknown[]>(`INSERT INTO ${table} VALUES (${marks})`)
        for (const row of rows) insert.run(...row)
      }
      const note = connection.prepare<unknown[]>(
        'UPDATE import_rows SET application_id = ?, written_version = ?, before = ? WHERE id = ?',
      )
      for (const row of noted) note.run(...row)
    }),
    close: () => connection.close(),
  }
}
