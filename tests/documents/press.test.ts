import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import layoutDocument from '@react-pdf/layout'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { readPages } from '#app/documents/read-back.ts'
import { copyDecree, draftDecree, newDecree } from './decree-fixture.ts'
import { controlSheet, receipt } from './letter-fixture.ts'
import { realRenderer } from './renderer-fixture.ts'
import { pageSizes, preflight, structureOf } from './tools.ts'

const renderer = realRenderer()

test('the press rests on the very pdfkit and layout that react-pdf brings, at the versions it was tried with', () => {
  const here = createRequire(import.meta.url)
  const there = createRequire(here.resolve('@react-pdf/renderer'))
  for (const name of ['pdfkit', '@react-pdf/layout']) expect(here.resolve(name)).toBe(there.resolve(name))
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(dependencies).toMatchObject({
    '@react-pdf/renderer': '4.9.0',
    '@react-pdf/layout': '5.2.0',
    pdfkit: '0.20.1',
  })
})

test('the unpublished doors that the press goes through are where they were', () => {
  expect(layoutDocument).toBeTypeOf('function')
  const kit = new PDFDocument({
    autoFirstPage: false,
    font: null,
    compress: true,
    displayTitle: true,
    lang: 'id-ID',
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    info: { Title: 'Uji', CreationDate: new Date(0) },
  })
  for (const name of ['_write', '_finalize', '_addInfo', 'openImage', 'ref', 'end'] as const) {
    expect(kit[name], name).toBeTypeOf('function')
  }
  expect(kit._offsets.length).toBeGreaterThan(0)
  expect(kit._offset).toBeGreaterThan(0)
  expect(kit._id.length).toBe(16)
  expect(kit._root.data).toMatchObject({ Pages: { data: { Kids: [], Count: 0 } } })
  expect(Buffer.from(kit.read() ?? []).toString('latin1')).toMatch(/^%PDF-1\.7\n%/u)
})

test.each([
  [
    'a decree with long annexes, contents, links and bookmarks',
    () => renderer.render('decree', newDecree(150), { conformance: 'PDF/A-1b' }),
  ],
  ['a draft', () => renderer.render('decree', draftDecree(3), { conformance: 'PDF/A-1b' })],
  ['a copy', () => renderer.render('decree', copyDecree(), { conformance: 'PDF/A-1b' })],
  ['a receipt', () => renderer.render('receipt', receipt(), { conformance: 'PDF/A-1b' })],
  ['a control sheet', () => renderer.render('control-sheet', controlSheet(), { conformance: 'PDF/A-1b' })],
] as const)('%s is valid PDF/A-1b to PDFBox Preflight', async (_, make) => {
  expect(preflight((await make()).bytes)).toBe('valid')
})

test('a file that is no PDF/A is not valid to the same judge', async () => {
  const { bytes } = await renderer.render('receipt', receipt())
  expect(preflight(bytes)).not.toBe('valid')
})

test('titles with ampersands and quotes do not break the metadata', async () => {
  const title = 'TANDA TERIMA "A & B" <C>'
  const { bytes } = await renderer.render('receipt', { ...receipt(), title }, { conformance: 'PDF/A-1b' })
  expect(preflight(bytes)).toBe('valid')
  expect(Buffer.from(bytes).toString('latin1')).toContain('"A &amp; B" &lt;C&gt;')
})

test('a reading program finds headings, lists, tables with heads and cells, in the order of reading', async () => {
  const structure = structureOf((await renderer.render('decree', newDecree(3))).bytes)
  const lines = structure.split('\n').map((line) => line.trim())
  const phrases = [
    'Document',
    'Sect',
    'H1 (block)',
    'L (block)',
    'LI (block)',
    'Lbl (block)',
    'LBody (block)',
    'H2 (block)',
    '"MEMUTUSKAN: "',
    'H1 (block)',
    'H2 (block)',
    '"A. Rekapitulasi "',
    'Table (block)',
    'TR',
    'TH:',
    'TD',
    '"B. Daftar aplikasi "',
    'Table (block)',
  ]
  let from = 0
  for (const phrase of phrases) {
    const at = lines.indexOf(phrase, from)
    expect(at, phrase).toBeGreaterThanOrEqual(from)
    from = at + 1
  }
  // Words at the ends of lines stay apart.
  expect(structure).toContain('tata kelola pemerintahan yang efektif, efisien, transparan, dan akuntabel')
  // Each head is read once, however many pages repeat it; each row has its eight cells.
  expect(structure.match(/"Perangkat Daerah "/gu)).toHaveLength(1)
  expect(lines.filter((line) => line === 'TD')).toHaveLength(4 * 3 + 3 * 8)
})

test('portrait and landscape stand in one file', async () => {
  const sizes = pageSizes((await renderer.render('decree', newDecree(9))).bytes)
  expect(sizes.slice(0, 3)).toEqual(['609.449 x 935.433', '609.449 x 935.433', '935.433 x 609.449'])
})

interface Bookmark {
  title: string
  page: number
}

/** Bookmarks and links as the bytes hold them: titles, and the page each leads to, counted from 1. */
function waysThrough(bytes: Uint8Array): { bookmarks: Bookmark[]; links: number[] } {
  const source = Buffer.from(bytes).toString('latin1')
  const packed = [...source.matchAll(/\/Type \/ObjStm[^>]*\/Length (\d+) >>\nstream\n/gu)].map((match) => {
    const from = match.index + match[0].length
    return inflateSync(bytes.subarray(from, from + Number(match[1]))).toString('latin1')
  })
  const kids = /\/Kids \[([^\]]*)\]/u.exec(source)?.[1] ?? ''
  const pages = [...kids.matchAll(/(\d+) 0 R/gu)].map(([, id]) => id)
  const page = (id: string | undefined) => pages.indexOf(id) + 1
  const bookmarks = [...packed.join('').matchAll(/\/Title <FEFF([0-9A-F]*)>[^[]*\/Dest\[(\d+) 0 R/gu)].map(
    ([, hex = '', id]) => ({
      title: Buffer.from(hex, 'hex').swap16().toString('utf16le'),
      page: page(id),
    }),
  )
  const links = [
    ...source.matchAll(/\/Subtype \/Link[^[]*\/Border[^\]]*\][^[]*\/Rect[^\]]*\][^[]*\/Dest \[(\d+) 0 R/gu),
  ]
  return { bookmarks, links: links.map(([, id]) => page(id)) }
}

test('contents, links and bookmarks name the page on which each part begins', async () => {
  const { bytes } = await renderer.render('decree', newDecree(150))
  const texts = (await readPages(bytes)).map((text) => text.replace(/^-\d+-/u, ''))
  const contents = texts.find((text) => text.startsWith('DAFTARISILAMPIRAN')) ?? ''
  const annex = texts.findIndex((text) => text.startsWith('LAMPIRANKEPUTUSAN')) + 1
  const { bookmarks, links } = waysThrough(bytes)
  expect(contents).toMatch(new RegExp(`BERBASISELEKTRONIK\\.*${annex}A\\.Rekapitulasi\\.*${annex}B\\.`, 'u'))
  expect(links).toEqual([annex, annex, annex])
  expect(bookmarks).toEqual([
    { title: 'KEPUTUSAN WALI KOTA MALANG', page: 1 },
    {
      title: 'LAMPIRAN DAFTAR KEPUTUSAN ATAS APLIKASI SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK',
      page: annex,
    },
    { title: 'A. Rekapitulasi', page: annex },
    { title: 'B. Daftar aplikasi', page: annex },
  ])
})

test('short annexes have no page of contents', async () => {
  const texts = await readPages((await renderer.render('decree', newDecree(9))).bytes)
  expect(texts.join('')).not.toContain('DAFTARISI')
})
