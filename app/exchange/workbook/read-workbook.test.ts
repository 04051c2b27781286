import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { FileRefused } from '../file-refused.ts'
import { readWorkbook } from './read-workbook.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'workbook-'))

function fileOf(name: string, bytes: Uint8Array | string) {
  const file = { path: path.join(folder, name), name }
  writeFileSync(file.path, bytes)
  return file
}

async function large(rows: number) {
  const line = Array.from({ length: 25 }, (_, column) => `Isi sel ke-${column} yang agak panjang`)
  return writeXlsx({ sheets: [{ name: 'Aplikasi', rows: Array.from({ length: rows }, () => line) }] })
}

test('every kind of cell comes with what it shows, and blank rows keep their place', async () => {
  const rows = [
    ['Nama', 'Sejak', 'Nilai', 'Aktif', 'Kode'],
    ['SI CONTOH', new Date(Date.UTC(2026, 7, 8)), 1_500_000.5, true, '007'],
    [],
    ['SI LAIN', new Date(Date.UTC(2026, 7, 8, 13, 5)), 12, false, null],
  ]
  const bytes = await writeXlsx({ sheets: [{ name: 'Data & isi', rows }] })
  const workbook = await readWorkbook(fileOf('cells.bin', bytes))
  expect(workbook).toMatchObject({
    kind: 'xlsx',
    notes: [],
    sheets: [{ name: 'Data & isi', isHidden: false }],
  })
  expect(workbook.sheets[0]?.rows.slice(1)).toEqual([
    {
      row: 2,
      cells: [
        { kind: 'text', text: 'SI CONTOH' },
        { kind: 'date', date: '2026-08-08', text: '08/08/2026' },
        { kind: 'number', number: 1_500_000.5, text: '1500000.5' },
        { kind: 'boolean', value: true, text: 'Ya' },
        { kind: 'text', text: '007' },
      ],
    },
    {
      row: 4,
      cells: [
        { kind: 'text', text: 'SI LAIN' },
        { kind: 'date', date: '2026-08-08', text: '08/08/2026 13.05' },
        { kind: 'number', number: 12, text: '12' },
        { kind: 'boolean', value: false, text: 'Tidak' },
      ],
    },
  ])
})

test('a number shows what its format shows', async () => {
  const cells = new Map([
    ['0,0', { value: 1_500_000, style: { numFmt: '"Rp" #,##0.00' } }],
    ['0,1', { value: 12, style: { numFmt: '0000' } }],
    ['0,2', { value: 0.5, style: { numFmt: '0%' } }],
  ])
  const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [[1_500_000, 12, 0.5]], cells }] })
  const { sheets } = await readWorkbook(fileOf('formats.xlsx', bytes))
  expect(sheets[0]?.rows[0]?.cells).toEqual([
    { kind: 'number', number: 1_500_000, text: 'Rp 1.500.000,00' },
    { kind: 'number', number: 12, text: '0012' },
    { kind: 'number', number: 0.5, text: '50%' },
  ])
})

test('the progress never falls and ends with one', async () => {
  const fractions: number[] = []
  await readWorkbook(fileOf('progress.xlsx', await large(1200)), {
    onProgress: (done) => fractions.push(done),
  })
  expect(fractions.length).toBeGreaterThan(3)
  expect(fractions).toEqual(fractions.toSorted((one, other) => one - other))
  expect(fractions.at(-1)).toBe(1)
})

test('a reading that is no longer wanted is stopped with its reason', async () => {
  const file = fileOf('stopped.xlsx', await large(3000))
  await expect(readWorkbook(file, { signal: AbortSignal.abort(new Error('closed')) })).rejects.toThrow(
    'closed',
  )
  const controller = new AbortController()
  const reading = readWorkbook(file, { signal: controller.signal })
  setTimeout(() => controller.abort(new Error('gone')), 20)
  await expect(reading).rejects.toThrow('gone')
})

test('a reading over its time or its memory is stopped and told in one sentence', async () => {
  const file = fileOf('heavy.xlsx', await large(6000))
  const slow = readWorkbook(file, { limits: { deadlineMs: 30 } })
  await expect(slow).rejects.toThrow('belum selesai dibaca setelah 1 detik')
  const heavy = await readWorkbook(file, { limits: { heapMb: 12 } }).catch((error: unknown) => error)
  expect(heavy).toBeInstanceOf(FileRefused)
  expect(String(heavy)).toContain('terlalu banyak memori')
})

test('more readings than may run at once wait for each other', async () => {
  const file = fileOf('crowd.csv', 'Nama,OPD\nSI A,Dinas Sosial')
  const books = await Promise.all(Array.from({ length: 5 }, () => readWorkbook(file)))
  expect(books.map((book) => book.sheets[0]?.rows.length)).toEqual([2, 2, 2, 2, 2])
})

test('a file that is not there is an error of the program, not of the sender', async () => {
  const missing = readWorkbook({ path: path.join(folder, 'nowhere'), name: 'x.xlsx' })
  await expect(missing).rejects.not.toBeInstanceOf(FileRefused)
})
