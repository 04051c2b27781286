import { expect, test } from 'vitest'
import { nearestTable, tableUnder } from '#app/exchange/sheet-table.ts'
import type { WorkbookSheet } from '#app/exchange/workbook/workbook.ts'
import {
  columnProblems,
  columnSamples,
  columnTargets,
  headerFingerprint,
  withColumnKeys,
} from './column-mapping.ts'
import { givenRows } from './given-rows.ts'

function sheetOf(...lines: string[][]): WorkbookSheet {
  const rows = lines.map((cells, index) => ({
    row: index + 1,
    cells: cells.map((text) => (text === '' ? { kind: 'empty' as const } : { kind: 'text' as const, text })),
  }))
  return { name: 'Data', isHidden: false, rows, merged: [] }
}

test('two sheets have one shape when their headers say the same in the same order', () => {
  const shape = headerFingerprint(['Nama_Aplikasi', 'Pagu (Rp)'])
  expect(headerFingerprint(['NAMA APLIKASI', 'pagu', ''])).toBe(shape)
  expect(headerFingerprint(['Pagu', 'Nama Aplikasi'])).not.toBe(shape)
})

test('an agency’s own list needs no owner, and every row of it is shown', () => {
  const sheet = sheetOf(
    ['Daftar aplikasi 2026'],
    ['Nama Aplikasi', 'Fungsi', 'Alamat', 'ID Desk Reviu'],
    ['E-Parkir', '', 'Tidak ada', 'a1'],
    ['', 'Tanpa nama', ''],
    ['E-Parkir', 'Dua kali', 'tidak diketahui (vendor tutup)'],
  )
  const { table, missing } = nearestTable(sheet, ['name'])
  expect(missing).toEqual([])
  const rows = givenRows(table, { impliedOwner: 'Dinas Perhubungan' })
  expect(rows.map(({ row, reason }) => [row, reason === null])).toEqual([
    [3, true],
    [4, false],
    [5, false],
  ])
  expect(rows[0]).toMatchObject({
    applicationId: 'a1',
    owner: 'Dinas Perhubungan',
    blanks: ['purpose'],
    fields: { name: 'E-Parkir', 'address.none': true },
  })
})

test('"tidak diketahui" keeps its reason', () => {
  const sheet = sheetOf(
    ['Nama Aplikasi', 'Alamat'],
    ['A1', 'Tidak diketahui: vendor tutup'],
    ['A2', 'tidak diketahui'],
  )
  const rows = givenRows(nearestTable(sheet, ['name']).table, { impliedOwner: 'X' })
  expect(rows.map(({ fields }) => fields['address.notKnown'])).toEqual([
    'vendor tutup',
    'Ditulis "tidak diketahui" dalam berkas impor.',
  ])
})

test('where nothing is recognised, the likeliest header is shown with samples, and a person says what is what', () => {
  const sheet = sheetOf(['REKAP'], ['Kol A', 'Kol B'], ['E-Parkir', 'Dishub'], ['E-Surat', 'Dishub'])
  const { table, missing } = nearestTable(sheet, ['name', 'owner'])
  expect(missing).toEqual(['nama aplikasi', 'perangkat daerah pemilik'])
  expect(table.headerRows).toEqual([2])
  expect(columnSamples(table, 1)).toEqual(['Dishub'])
  const rows = givenRows(withColumnKeys(table, ['name', 'owner']), {})
  expect(rows.map(({ name, owner }) => [name, owner])).toEqual([
    ['E-Parkir', 'Dishub'],
    ['E-Surat', 'Dishub'],
  ])
})

test('a row in which somebody wrote "aktif" is no header', () => {
  const sheet = sheetOf(['Kol A', 'Kol B'], ['E-Parkir', 'aktif'], ['E-Surat', 'nonaktif'])
  expect(nearestTable(sheet, ['name']).table.headerRows).toEqual([1])
})

test('a person may say which line is the header', () => {
  const sheet = sheetOf(['Nama Aplikasi', 'Pemilik'], ['nama', 'opd'], ['E-Parkir', 'Dishub'])
  expect(tableUnder(sheet, 2)?.columns.map(({ key }) => key)).toEqual(['name', 'owner'])
  expect(tableUnder(sheet, 2)?.data).toHaveLength(1)
  expect(tableUnder(sheet, 9)).toBeNull()
})

test('a choice of columns is refused with what is wrong with it', () => {
  const needed = ['name', 'owner'] as const
  expect(columnProblems(['name', null, 'owner'], needed)).toEqual([])
  expect(columnProblems(['name', 'name'], needed)).toEqual([
    'Nama aplikasi dipilih untuk lebih dari satu kolom; pilih satu saja.',
    'Pilih kolom yang berisi perangkat daerah pemilik.',
  ])
  expect(columnProblems(['name', 'owner', 'warna'], needed)[0]).toContain('"warna" tidak dikenal')
  expect(new Set(columnTargets.map(({ key }) => key)).size).toBe(columnTargets.length)
})
