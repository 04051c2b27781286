import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cityWorkbook } from '#app/exchange/city-workbook.ts'
import { FileRefused } from '#app/exchange/file-refused.ts'
import { readImport } from '#app/exchange/import/read-import.ts'
import { writeRemarks } from '#app/exchange/import/write-remarks.ts'
import { workbookLimits } from '#app/exchange/workbook/workbook.ts'
import { writeSheets } from '#app/exchange/workbook/write-xlsx.ts'
import { openZip } from '#app/exchange/workbook/zip-directory.ts'
import { declaredSheet, sheetKinds } from '#workflows/catalogue/sheets.ts'
import { choiceListsOf } from '#workflows/settings/architecture-lists.ts'
import { growth, mostGrowth } from './growth.ts'
import { type Part, zip } from './make/zip.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'city-bombs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const megabyte = 1024 * 1024
const city = { lists: choiceListsOf(null), years: [2026, 2027], year: 2026 }
const task = { agencyName: null, place: {}, emptiesBlanks: false, city }

/** The parts of the city's workbook with one row in every sheet: the instructions, the sheets, the lists. */
async function parts(): Promise<readonly Part[]> {
  const sheets = sheetKinds.map((kind) => ({
    kind,
    record: declaredSheet(kind, city),
    records: [{ id: kind, owner: 'Dinas Perhubungan', values: { name: 'Satu', title: 'Satu' } }],
  }))
  const agencies = ['Dinas Perhubungan']
  const about = { roadmap: 'Peta Rencana', madeFor: 'Seluruh kota', madeOn: '28 November 2026' }
  const bytes = Buffer.from(await writeSheets(cityWorkbook({ ...about, sheets, agencies, owners: agencies })))
  const archive = openZip(bytes, workbookLimits)
  return archive.names.map((name) => ({ name, content: archive.unpack(name) }))
}

/** The same with something put at the end of the rows of some worksheets; `place` counts from 1. */
async function blownUp(places: readonly number[], more: Buffer): Promise<Buffer> {
  const changed = (await parts()).map((part): Part => {
    const place = Number(/worksheets\/sheet(\d+)\.xml$/i.exec(part.name)?.[1])
    if (!places.includes(place)) return part
    const [before = '', after = ''] = part.content.toString().split('</sheetData>')
    return {
      ...part,
      content: Buffer.concat([Buffer.from(before), more, Buffer.from(`</sheetData>${after}`)]),
    }
  })
  return zip(changed)
}

/** Rows below those that are there, of a hundred numbers each. */
function cells(count: number): Buffer {
  const row = `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`
  return Buffer.from(row.repeat(count / 100))
}

/** A remark that no reader shows and every reader unpacks. */
const comment = (size: number) =>
  Buffer.concat([Buffer.from('<!--'), Buffer.alloc(size, 'x'), Buffer.from('-->')])

const everySheet = Array.from({ length: sheetKinds.length + 1 }, (_, place) => place + 1)

const bombs: readonly [name: string, make: () => Promise<Buffer>, words: string][] = [
  [
    'one of its sheets packed a thousand times',
    () => blownUp([20], comment(70 * megabyte)),
    'melebihi 64 MB setelah dibuka',
  ],
  [
    'a little of it in every sheet',
    () => blownUp(everySheet, comment(3 * megabyte)),
    'melebihi 64 MB setelah dibuka',
  ],
  ['one sheet of a million cells', () => blownUp([25], cells(1_000_000)), 'lebih dari 400.000 sel'],
  ['a million cells over all sheets', () => blownUp(everySheet, cells(40_000)), 'lebih dari 400.000 sel'],
]

test('the workbook that the bombs are made of is read, every sheet of it', async () => {
  const file = { path: path.join(folder, 'good'), name: 'buku.xlsx' }
  writeFileSync(file.path, zip(await parts()))
  const { reading } = await readImport(file, task)
  expect(reading.parts?.map(({ kind }) => kind)).toEqual(sheetKinds)
})

test.each(bombs)(
  'a workbook of the whole record with %s is refused in one sentence, read or given back',
  async (_name, make, words) => {
    const file = { path: path.join(folder, 'bomb'), name: 'bom.xlsx' }
    writeFileSync(file.path, await make())
    for (const work of [() => readImport(file, task), () => writeRemarks(file, [])]) {
      let told: unknown = null
      const grown = await growth(async () => {
        told = await work().catch((error: unknown) => error)
      })
      expect(told).toBeInstanceOf(FileRefused)
      expect((told as FileRefused).message).toContain(words)
      expect(grown).toBeLessThan(mostGrowth)
    }
  },
)
