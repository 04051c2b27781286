import { expect, test } from 'vitest'
import { readInventoryTable, readInventoryWorkbook } from './inventory.ts'
import { findTable } from './sheet-table.ts'
import type { MergedCells, WorkbookCell, WorkbookSheet } from './workbook/workbook.ts'

function sheetOf(lines: readonly (readonly string[])[], merged: readonly MergedCells[] = []): WorkbookSheet {
  const cell = (text: string): WorkbookCell => (text === '' ? { kind: 'empty' } : { kind: 'text', text })
  const rows = lines.map((line, index) => ({ row: index + 1, cells: line.map(cell) }))
  return { name: 'Lembar1', isHidden: false, merged, rows: rows.filter(({ cells }) => cells.some(isFilled)) }
}

function isFilled(cell: WorkbookCell): boolean {
  return cell.kind !== 'empty'
}

function merge(
  ...[firstRow, lastRow, firstColumn, lastColumn]: readonly [number, number, number, number]
): MergedCells {
  return { firstRow, lastRow, firstColumn, lastColumn }
}

test('a header over two lines is joined, with and without merged cells', () => {
  const lines = [
    ['DAFTAR APLIKASI'],
    ['No', 'Nama Aplikasi', 'Perangkat Daerah', 'Tahun', '', 'Status'],
    ['', '', '', 'Pembuatan', 'Pembaruan'],
    ['1', 'SI A', 'Dinas Sosial', '2019', '2024', 'Aktif'],
  ]
  const merged = [merge(2, 2, 3, 4), merge(2, 3, 0, 0), merge(2, 3, 1, 1), merge(2, 3, 2, 2)]
  for (const sheet of [sheetOf(lines), sheetOf(lines, merged)]) {
    const table = findTable(sheet)
    expect(table.headerRows).toEqual([2, 3])
    expect(table.columns.map(({ header }) => header)).toEqual([
      'No',
      'Nama Aplikasi',
      'Perangkat Daerah',
      'Tahun / Pembuatan',
      'Tahun / Pembaruan',
      'Status',
    ])
    expect(readInventoryTable(table).rows[0]).toMatchObject({ row: 4, fields: { yearBuilt: 2019 } })
  }
})

test('a first row without a name is data, not a second line of the header', () => {
  const table = findTable(
    sheetOf([
      ['Nama', 'OPD', 'Fungsi'],
      ['', '', 'Mencatat'],
      ['SI A', 'Dinas X', ''],
    ]),
  )
  expect(table.headerRows).toEqual([1])
  expect(table.data.map(({ row }) => row)).toEqual([2, 3])
})

test('a line that numbers the columns belongs to the header', () => {
  const header = ['No', 'Nama', 'OPD', 'Fungsi']
  for (const numbers of [
    ['1', '2', '3', '4'],
    ['(1)', '(2)', '(3)', '(4)'],
  ]) {
    const table = findTable(sheetOf([header, numbers, ['1', 'SI A', 'Dinas X', 'Mencatat']]))
    expect(table.headerRows).toEqual([1, 2])
    expect(table.data.map(({ row }) => row)).toEqual([3])
  }
})

test('an owner merged over several rows is the owner of each', () => {
  const lines = [
    ['Nama', 'OPD'],
    ['SI A', 'Dinas Sosial'],
    ['SI B', ''],
    ['SI C', ''],
    ['SI D', 'Dinas X'],
  ]
  const { rows, rejected } = readInventoryTable(findTable(sheetOf(lines, [merge(2, 4, 1, 1)])))
  expect(rejected).toEqual([])
  expect(rows.map(({ owner }) => owner)).toEqual(['Dinas Sosial', 'Dinas Sosial', 'Dinas Sosial', 'Dinas X'])
})

test('a header that is repeated on the next page is told, not imported', () => {
  const lines = [
    ['Nama Aplikasi', 'OPD'],
    ['SI A', 'Dinas X'],
    ['Nama Aplikasi', 'OPD'],
    ['SI B', 'Dinas X'],
  ]
  const { rows, rejected } = readInventoryTable(findTable(sheetOf(lines)))
  expect(rows.map(({ row }) => row)).toEqual([2, 4])
  expect(rejected).toEqual([{ row: 3, reason: 'Baris ini mengulang judul kolom; hapus bila bukan data.' }])
})

test('the first visible sheet with the columns of an inventory is read', () => {
  const guide = { ...sheetOf([['Petunjuk pengisian']]), name: 'Petunjuk' }
  const data = sheetOf([
    ['Nama', 'OPD'],
    ['SI A', 'Dinas X', 'catatan di luar tabel'],
  ])
  const hidden = {
    ...sheetOf([
      ['Nama', 'OPD'],
      ['SI RAHASIA', 'Dinas Y'],
    ]),
    isHidden: true,
  }
  const { rows } = readInventoryWorkbook({ kind: 'xlsx', notes: [], sheets: [hidden, guide, data] })
  expect(rows).toEqual([
    {
      row: 2,
      owner: 'Dinas X',
      fields: { name: 'SI A' },
      warnings: ['Isi di luar kolom yang berjudul tidak dibaca.'],
    },
  ])
  expect(() => readInventoryWorkbook({ kind: 'xlsx', notes: [], sheets: [guide] })).toThrow(
    'Judul kolom yang terbaca: Petunjuk pengisian.',
  )
})
