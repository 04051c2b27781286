import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { asCsv, inventedRow } from './invented.ts'
import { type Ended, newFolder, rehearse, runCommand } from './run-rehearsal.ts'

const header = 'nama_aplikasi,unit_pemilik,kategori,status'
const good = asCsv([inventedRow(0, 'Dinas Perhubungan')])
const utf16WithoutMark = Buffer.from(good, 'utf16le')

/** Exit status 1, one sentence for the person, the same as the error of the last line, and no trace. */
function expectOneSentence(ended: Ended, words: string): void {
  expect(ended.status, ended.stderr).toBe(1)
  const lines = ended.stderr
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('ditolak baris '))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^[A-Z].*\.$/)
  expect(lines[0]).toContain(words)
  expect(ended.result).toEqual({ error: lines[0] })
}

test.each([
  { name: 'an empty file', inventory: '', words: 'Berkas kosong' },
  { name: 'a header without data', inventory: `${header}\n`, words: 'hanya berisi judul kolom' },
  {
    name: 'fifty thousand blank rows and nothing else',
    inventory: `${header}\n${',,,\n'.repeat(50_000)}`,
    words: 'hanya berisi judul kolom',
  },
  {
    name: 'no column of owners',
    inventory: 'nama_aplikasi,fungsi\nSI A,x\n',
    words: 'pemilik tidak ditemukan',
  },
  { name: 'UTF-16 without its mark', inventory: utf16WithoutMark, words: 'bukan teks CSV' },
  { name: 'a workbook', inventory: Buffer.from('PK\u0003\u0004....'), words: 'buku kerja Excel' },
  {
    name: 'only rows that cannot be used',
    inventory: `${header}\n=1+1,Dinas Sosial,Lokal,aktif\nSI A,,Lokal,aktif\n`,
    words: 'Tidak ada baris yang dapat dipakai',
  },
])('$name: one sentence, nothing written', async ({ inventory, words }) => {
  const ended = await rehearse(inventory)
  expectOneSentence(ended, words)
  expect(existsSync(ended.out)).toBe(false)
  expect(existsSync(ended.data)).toBe(false)
})

test('an inventory that is not there, or a call without one', async () => {
  const out = path.join(newFolder(), 'out')
  const missing = await runCommand('rehearse', ['--inventory', '/tidak/ada.csv', '--out', out])
  expectOneSentence(missing, 'tidak dapat dibaca')
  expectOneSentence(await runCommand('rehearse', []), '--inventory BERKAS.csv')
  expectOneSentence(await runCommand('rehearse', ['--inventory', 'x.csv', '--warna', 'biru']), '--out FOLDER')
  expect(existsSync(out)).toBe(false)
})

test('a folder of results that cannot be written is refused before the year is played', async () => {
  const file = path.join(newFolder(), 'berkas')
  writeFileSync(file, '')
  const ended = await rehearse(good, { out: path.join(file, 'out') })
  expectOneSentence(ended, 'Folder hasil')
  expect(existsSync(ended.data)).toBe(false)
})

test('a data folder that holds anything but this rehearsal is refused and left as it is', async () => {
  const data = path.join(newFolder(), 'data')
  mkdirSync(data)
  writeFileSync(path.join(data, 'desk-reviu.db'), 'basis data kota')
  expectOneSentence(await rehearse(good, { data }), 'bukan latihan')
  expect(readdirSync(data)).toEqual(['desk-reviu.db'])
  const other = path.join(newFolder(), 'data')
  mkdirSync(other)
  writeFileSync(path.join(other, 'latihan.json'), JSON.stringify({ inventory: 'lain', city: null }))
  expectOneSentence(await rehearse(good, { data: other }), 'inventaris atau kota lain')
  expect(readdirSync(other)).toEqual(['latihan.json'])
})

test('a damaged database is named as such', async () => {
  const data = path.join(newFolder(), 'data')
  mkdirSync(data)
  const inventory = createHash('sha256').update(good).digest('hex')
  writeFileSync(path.join(data, 'latihan.json'), JSON.stringify({ inventory, city: null }))
  writeFileSync(path.join(data, 'desk-reviu.db'), 'bukan basis data'.repeat(500))
  expectOneSentence(await rehearse(good, { data }), 'rusak')
})
