import { expect, test } from 'vitest'
import { newDecree } from '../documents/decree-fixture.ts'
import { realRenderer } from '../documents/renderer-fixture.ts'
import { allEmbedded, judge, preflight } from '../documents/tools.ts'

const renderer = realRenderer()
const ROWS = 3700

test('a full annex of 3,700 rows is whole to qpdf, pdftotext and pdffonts', async () => {
  const decree = newDecree(ROWS)
  const { bytes, pages } = await renderer.render('decree', decree)
  const document = judge(bytes)
  expect(document.pages).toHaveLength(pages)
  expect(allEmbedded(document)).toBe(true)
  const text = document.text.replace(/\s+/gu, '')
  let from = 0
  for (const { text: paragraph } of decree.considering) {
    const at = text.indexOf(paragraph.replace(/\s+/gu, ''), from)
    expect(at, paragraph).toBeGreaterThanOrEqual(from)
    from = at
  }
  const rows = document.pages.flatMap((page) =>
    [...page.matchAll(/(?<=^|\s)(\d+) (?=Dinas |Badan |Kecamatan )/gu)].map((match) => Number(match[1])),
  )
  expect(rows).toEqual(Array.from({ length: ROWS }, (_, index) => index + 1))
})

test('the same annex built as PDF/A-1b is valid to PDFBox Preflight', async () => {
  const { bytes } = await renderer.render('decree', newDecree(ROWS), { conformance: 'PDF/A-1b' })
  expect(preflight(bytes)).toBe('valid')
})

test('10,000 rows are made in the memory that production gives the worker', async () => {
  const shares: { drawn: number; total: number }[] = []
  const { pages } = await renderer.render('decree', newDecree(10_000), {
    onProgress: (share) => shares.push(share),
  })
  expect(pages).toBeGreaterThan(1000)
  expect(shares.at(-1)).toMatchObject({ drawn: pages, total: pages })
  expect(shares.length).toBeGreaterThan(30)
})
