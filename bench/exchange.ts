import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readXlsx, writeXlsx } from 'hucre'
import { say } from '#app/commands/report.ts'
import { readInventoryWorkbook } from '#app/exchange/inventory.ts'
import { readWorkbook } from '#app/exchange/workbook/read-workbook.ts'
import { application } from '#workflows/catalogue/application.ts'
import type { Field } from '#workflows/catalogue/field.ts'

const columns = 25
const turns = 7

/**
 * Reading an inventory of N rows and 25 columns from disk: the fenced reader, its thread started anew each
 * time, beside the bare library on the same bytes. `previewMs` is the same with every row read as an
 * application. The two take turns in one process, after a turn that does not count; medians are told.
 */
export async function measure({ count = 3000 }: { count: number | undefined }): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-exchange-'))
  const file = { path: path.join(folder, 'inventaris.xlsx'), name: 'inventaris.xlsx' }
  writeFileSync(file.path, await writeXlsx({ sheets: [{ name: 'Aplikasi', rows: inventory(count) }] }))
  const spent = { fenced: [] as number[], bare: [] as number[], preview: [] as number[] }
  let accepted = 0
  for (let turn = 0; turn <= turns; turn += 1) {
    const bare = await timed(() => readXlsx(readFileSync(file.path)))
    const fenced = await timed(() => readWorkbook(file))
    const preview = await timed(async () => readInventoryWorkbook(fenced.result))
    accepted = preview.result.rows.length
    if (turn === 0) continue
    spent.bare.push(bare.ms)
    spent.fenced.push(fenced.ms)
    spent.preview.push(fenced.ms + preview.ms)
    say(`putaran ${turn} dari ${turns}: ${Math.round(fenced.ms)} ms, pustaka saja ${Math.round(bare.ms)} ms`)
  }
  rmSync(folder, { recursive: true, force: true })
  const [readMs, rivalMs, previewMs] = [median(spent.fenced), median(spent.bare), median(spent.preview)]
  return {
    rows: count,
    columns,
    accepted,
    readMs: Math.round(readMs),
    rivalMs: Math.round(rivalMs),
    ratio: Number((readMs / rivalMs).toFixed(2)),
    previewMs: Math.round(previewMs),
    previewRatio: Number((previewMs / rivalMs).toFixed(2)),
  }
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const began = performance.now()
  const result = await work()
  return { ms: performance.now() - began, result }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
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
