import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { newDecree } from './decree-fixture.ts'
import { realRenderer } from './renderer-fixture.ts'
import { judge } from './tools.ts'

const renderer = realRenderer()
const HEADER = 'No. Perangkat Daerah Aplikasi Fungsi Keputusan Alasan/Keterangan Pengganti/Tujuan Batas Waktu'

function annexPages(pages: readonly string[]): string[] {
  return pages.slice(pages.findIndex((page) => page.includes('LAMPIRAN KEPUTUSAN')))
}

test.each([1, 80, 1500])(
  'an annex of %i rows prints every row once and its header on every page',
  async (rows) => {
    const { bytes, pages } = await renderer.render('decree', newDecree(rows))
    const document = judge(bytes)
    expect(document.pages).toHaveLength(pages)
    const annex = annexPages(document.pages)
    expect(annex.every((page) => page.includes(HEADER))).toBe(true)
    const numbers = annex.flatMap((page) =>
      [...page.matchAll(/(?<=^|\s)(\d+) (?=Dinas |Badan |Kecamatan )/gu)].map((match) => Number(match[1])),
    )
    expect(numbers).toEqual(Array.from({ length: rows }, (_, index) => index + 1))
  },
)

test('the signature of an annex never stands on a page without a row', async () => {
  for (let rows = 1; rows <= 14; rows += 1) {
    const { pages } = judge((await renderer.render('decree', newDecree(rows))).bytes)
    const last = pages.at(-1) ?? ''
    expect(last, `${rows} rows`).toMatch(new RegExp(`\\b${rows} (Dinas|Badan|Kecamatan) `, 'u'))
    expect(last).toContain('SURYA WIBAWA PRANATA')
  }
})

test('rows from simulated data carry their mark and one footnote explains it', async () => {
  const { text } = judge((await renderer.render('decree', newDecree(12))).bytes)
  expect(text.match(/\(latihan\)/gu)).toHaveLength(3)
  expect(text).toContain('(latihan) Keputusan atas aplikasi ini disusun dari data simulasi')
})

function withCell(purpose: string) {
  const decree = newDecree(3)
  const tables = decree.annexes?.[0]?.blocks.filter((block) => block.kind === 'table') ?? []
  const row = tables[1]?.table.rows[1]
  if (!row) throw new Error('the fixture has no second row')
  row.cells.purpose = purpose
  return decree
}

test('a cell of 900 words is carried over pages without losing one', async () => {
  const words = Array.from({ length: 900 }, (_, index) => `kata${index + 1}`)
  const { text } = judge((await renderer.render('decree', withCell(words.join(' ')))).bytes)
  const found = [...text.matchAll(/kata\d+/gu)].map((match) => match[0])
  expect(found).toEqual(words)
})

test('a word wider than its column is broken inside the column', async () => {
  const { text } = judge((await renderer.render('decree', withCell(`awal${'x'.repeat(400)}akhir`))).bytes)
  expect(text.replace(/ /gu, '')).toContain(`awal${'x'.repeat(400)}akhir`)
})

test('an annex without rows says so', async () => {
  const { text } = judge((await renderer.render('decree', newDecree(0))).bytes)
  expect(text).toContain('Nihil')
})

const REAL = '../shared/data/real-inventory-sample.csv'

test.skipIf(!existsSync(REAL))(`the 80 applications of ${REAL} all print`, async () => {
  const records: Record<string, string>[] = parse(readFileSync(REAL), { columns: true, bom: true })
  const decree = newDecree(records.length)
  const tables = decree.annexes?.[0]?.blocks.filter((block) => block.kind === 'table') ?? []
  for (const [index, record] of records.entries()) {
    const row = tables[1]?.table.rows[index]
    if (!row) throw new Error(`no row ${index}`)
    row.cells.application = record.nama_aplikasi ?? ''
    row.cells.purpose = record.fungsi ?? ''
    row.cells.organisation = record.unit_pemilik ?? ''
    row.cells.reason = record.alamat ?? ''
  }
  const { text } = judge((await renderer.render('decree', decree)).bytes)
  const squeezed = text.replace(/\s+/gu, '')
  expect(records).toHaveLength(80)
  expect(squeezed).toContain('sdsbjdjabdja<br/>')
})
