import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readXlsx, writeXlsx } from 'hucre'
import { say } from '#app/commands/report.ts'
import { readInventoryWorkbook } from '#app/exchange/inventory.ts'
import { readWorkbook } from '#app/exchange/workbook/read-workbook.ts'
import { application } from '#workflows/catalogue/application.ts'
import type { Field } from '#workflows/catalogue/field.ts'

const columns = 25
const turns = 7
const breathMs = 400

/**
 * Reading an inventory of N rows and 25 columns from disk: the fenced reader, each
 * file in a thread of its own, beside the bare library on the same bytes. `previewMs` is the same with every row read as an
 * application. The two take turns in one process, after a turn that does not count; medians are told.
 */
export async function measure({ count = 3000 }: { count: number | undefined }): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-exchange-'))
  const file = { path: path.join(folder, 'inventaris.xlsx'), name: 'inventaris.xlsx' }
  writeFileSync(file.path, await writeXlsx({ sheets: [{ name: 'Aplikasi', rows: inventory(count) }] }))
  const spent = { fenced: [] as Spent[], bare: [] as Spent[], preview: [] as Spent[] }
  let accepted = 0
  for (let turn = 0; turn <= turns; turn += 1) {
    const bare = await timed(() => readXlsx(readFileSync(file.path)))
    const fenced = await timed(() => readWorkbook(file))
    const preview = await timed(async () => readInventoryWorkbook(fenced.result))
    accepted = preview.result.rows.length
    if (turn === 0) continue
    spent.bare.push(bare)
    spent.fenced.push(fenced)
    spent.preview.push({ ms: fenced.ms + preview.ms, cpu: fenced.cpu + preview.cpu })
    say(`putaran ${turn} dari ${turns}: ${Math.round(fenced.ms)} ms, pustaka saja ${Math.round(bare.ms)} ms`)
  }
  rmSync(folder, { recursive: true, force: true })
  const [read, rival, preview] = [median(spent.fenced), median(spent.bare), median(spent.preview)]
  return {
    rows: count,
    columns,
    accepted,
    readMs: Math.round(read.ms),
    previewMs: Math.round(preview.ms),
    rivalMs: Math.round(rival.ms),
    ratio: Number((read.ms / rival.ms).toFixed(2)),
    previewRatio: Number((preview.ms / rival.ms).toFixed(2)),
    // On a busy machine the processor time says more than the clock.
    previewCpuMs: Math.round(preview.cpu),
    rivalCpuMs: Math.round(rival.cpu),
  }
}

interface Spent {
  readonly ms: number
  readonly cpu: number
}

/** Milliseconds of the clock, and of the processor in all threads. */
async function timed<Result>(work: () => Promise<Result>): Promise<Spent & { result: Result }> {
  // What was started ahead for the next file is ready by then, and counts for nobody.
  await pause(breathMs)
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  return { ms: performance.now() - began, cpu: (user + system) / 1000, result }
}

function median(values: readonly Spent[]): Spent {
  const middle = (numbers: readonly number[]) =>
    numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
  return { ms: middle(values.map(({ ms }) => ms)), cpu: middle(values.map(({ cpu }) => cpu)) }
}

/** Rows as an agency would fill them: the columns of the catalogue, from the left. */
function inventory(count: number): (string | number | Date)[][] {
  const fields = application.fields.slice(0, columns - 1)
  const header = ['Perangkat Daerah', ...fields.map((field) => field.importNames[0] ?? field.label)]
  const rows = Array.from({ length: count }, (_, index) => [
    `Dinas Contoh ${index % 30}`,
    ...fields.map((field) => answer(field, index)),
  ])
  return [header, ...rows]
}

function answer(field: Field, index: number): string | number | Date {
  switch (field.type) {
    case 'choice':
      return field.options?.[index % field.options.length]?.label ?? ''
    case 'yes-no':
      return index % 2 === 0 ? 'Ya' : 'Tidak'
    case 'year':
      return 2010 + (index % 15)
    case 'integer':
    case 'money':
      return index * 1_250_000
    case 'date':
      return new Date(Date.UTC(2026, 7, 1 + (index % 28)))
    case 'url':
      return `https://aplikasi-${index}.contoh.go.id`
    case 'text':
    case 'long-text':
      return `${field.label} dari aplikasi ke-${index}`
  }
}
