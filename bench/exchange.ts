import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readXlsx, writeXlsx } from 'hucre'
import { say } from '#app/commands/report.ts'
import { readImport } from '#app/exchange/import/read-import.ts'
import { readWorkbook } from '#app/exchange/workbook/read-workbook.ts'
import { application } from '#workflows/catalogue/application.ts'
import type { Field } from '#workflows/catalogue/field.ts'
import { agencies } from '../tests/factories/agencies.ts'
import { measureApplying } from './apply-import.ts'
import { median, type Spent, timed } from './timed.ts'

const columns = 25
const turns = 7

const task = { agencyName: null, place: {}, emptiesBlanks: false }

/**
 * An inventory of N rows and 25 columns. Reading it from disk: the fenced reader, each file in a thread of its
 * own, beside the bare library on the same bytes; `preview` is the same with every row understood as an
 * application. The two take turns in one process, after a turn that does not count; medians are told. Then
 * applying it (apply-import.ts).
 */
export async function measure({ count = 3000 }: { count: number | undefined }): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-exchange-'))
  const file = { path: path.join(folder, 'inventaris.xlsx'), name: 'inventaris.xlsx' }
  const workbook = await writeXlsx({ sheets: [{ name: 'Aplikasi', rows: inventory(count) }] })
  writeFileSync(file.path, workbook)
  const spent = { fenced: [] as Spent[], bare: [] as Spent[], preview: [] as Spent[] }
  let accepted = 0
  for (let turn = 0; turn <= turns; turn += 1) {
    const bare = await timed(() => readXlsx(readFileSync(file.path)))
    const fenced = await timed(() => readWorkbook(file))
    const preview = await timed(() => readImport(file, task))
    accepted = preview.result.rows.filter(({ reason }) => reason === null).length
    if (turn === 0) continue
    spent.bare.push(bare)
    spent.fenced.push(fenced)
    spent.preview.push(preview)
    say(`putaran ${turn} dari ${turns}: ${Math.round(preview.ms)} ms, pustaka saja ${Math.round(bare.ms)} ms`)
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
    ...(await measureApplying(workbook)),
  }
}

const owners = Object.values(agencies).map(({ name }) => name)

/** Rows as an agency would fill them: the columns of the catalogue, from the left. */
function inventory(count: number): (string | number | Date)[][] {
  const fields = application.fields.slice(0, columns - 1)
  const header = ['Perangkat Daerah', ...fields.map((field) => field.importNames[0] ?? field.label)]
  const rows = Array.from({ length: count }, (_, index) => [
    owners[index % owners.length] ?? '',
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
