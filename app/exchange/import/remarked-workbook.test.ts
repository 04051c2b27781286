import { readXlsx, writeXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { readBytes } from '../workbook/read-bytes.ts'
import { shownText, workbookLimits } from '../workbook/workbook.ts'
import { importRows } from './import-rows.ts'
import { remarkedFile } from './remarked-workbook.ts'

const task = { agencyName: 'Dinas Perhubungan', place: {}, emptiesBlanks: false }

function read(bytes: Uint8Array, name = 'x.xlsx') {
  return readBytes({ bytes: Buffer.from(bytes), name, limits: workbookLimits })
}

async function aWorkbook() {
  return read(
    await writeXlsx({
      sheets: [
        { name: 'Sampul', rows: [['Inventaris'], [], ['2026']] },
        {
          name: 'Data',
          rows: [
            ['Daftar aplikasi'],
            [],
            ['Nama Aplikasi', 'Nilai Kontrak', 'Mulai', 'Status'],
            ['E-Parkir', 1_500_000, new Date('2026-08-08T00:00:00Z'), 'aktif'],
            [],
            ['E-Surat', 0.5, null, 'entah'],
          ],
          merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 3 }],
        },
        { name: 'Rahasia', hidden: true, rows: [['x']] },
      ],
    }),
  )
}

test('the same sheets and rows come back, with remarks beside them and faulty cells coloured', async () => {
  const workbook = await aWorkbook()
  const { reading, rows } = importRows(workbook, task)
  expect(rows.map(({ row, reason }) => [row, reason === null])).toEqual([
    [4, true],
    [6, false],
  ])
  const remark = { row: 6, sentence: 'Status tidak dikenal.', columns: [3], mark: 'fault' as const }
  const { bytes, type } = await remarkedFile(workbook, [
    { sheet: reading.sheet, headerRows: reading.headerRows, rows: [remark] },
  ])
  expect(type).toBe('xlsx')
  const again = await read(bytes)
  expect(again.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual(
    workbook.sheets.map(({ name, isHidden }) => [name, isHidden]),
  )
  const texts = (book: typeof again, place: number) =>
    book.sheets[place]?.rows.map(({ row, cells }) => [row, ...cells.slice(0, 4).map(shownText)])
  for (const place of [0, 1, 2]) expect(texts(again, place)).toEqual(texts(workbook, place))
  const data = again.sheets[1]?.rows ?? []
  expect(data.map(({ row, cells }) => [row, shownText(cells[4])])).toEqual([
    [1, ''],
    [3, 'Catatan Desk Reviu'],
    [4, ''],
    [6, 'Status tidak dikenal.'],
  ])
  const styled = await readXlsx(bytes, { readStyles: true })
  const fillAt = (cell: string) => styled.sheets[1]?.cells?.get(cell)?.style?.fill
  expect(fillAt('5,3')).toMatchObject({ fgColor: { rgb: expect.stringContaining('F9D2CF') } })
  expect(fillAt('5,0')).toBeUndefined()
})

test('a repaired file has the shape of the first one, and its remarks are replaced by the next ones', async () => {
  const workbook = await aWorkbook()
  const first = importRows(workbook, task).reading
  const where = { sheet: first.sheet, headerRows: first.headerRows }
  const say = (sentence: string) => ({
    ...where,
    rows: [{ row: 6, sentence, columns: [3], mark: 'fault' as const }],
  })
  const once = await read((await remarkedFile(workbook, [say('Satu.')])).bytes)
  expect(importRows(once, task).reading.fingerprint).toBe(first.fingerprint)
  const twice = await read((await remarkedFile(once, [say('Dua.')])).bytes)
  const row = twice.sheets[1]?.rows.find((each) => each.row === 6)
  expect(row?.cells.map(shownText)).toEqual(['E-Surat', expect.any(String), '', 'entah', 'Dua.'])
})

test('a CSV file comes back as CSV, line for line, and nothing in it calculates', async () => {
  const lines = ['Nama Aplikasi;Status', 'E-Parkir;-', '', '=cmd|x;entah']
  const workbook = await read(Buffer.from(lines.join('\r\n')), 'daftar.csv')
  const { reading } = importRows(workbook, task)
  const remark = { row: 3, sentence: 'Status; tidak dikenal.', columns: [1], mark: 'fault' as const }
  const { bytes, type } = await remarkedFile(workbook, [
    { sheet: reading.sheet, headerRows: reading.headerRows, rows: [remark] },
  ])
  expect(type).toBe('csv')
  const text = Buffer.from(bytes).toString('utf8')
  expect(text.split('\r\n')[0]).toBe('\uFEFFNama Aplikasi;Status;Catatan Desk Reviu')
  expect(text).toContain("E-Parkir;'-;")
  expect(text).toContain("'=cmd|x;entah;")
  const again = importRows(await read(bytes, 'daftar.csv'), task)
  expect(again.rows[0]).toMatchObject({ name: 'E-Parkir', reason: null, warnings: [] })
})
