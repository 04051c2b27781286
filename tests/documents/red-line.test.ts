import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Run, setRuns } from '#app/documents/layout/runs.ts'
import { compact } from '#app/documents/printable.ts'
import { readPages } from '#app/documents/read-back.ts'
import { runOutbox } from '#app/jobs/run-outbox.ts'
import { editDecreeWords } from '#app/services/edit-decree-words.server.ts'
import { orderRedLine } from '#app/services/order-red-line.server.ts'
import { decreeText } from '#app/views/decree-text.ts'
import { compareRows, decisionRows } from '#app/views/paper/annex-difference.ts'
import { redLineDocument } from '#app/views/paper/red-line.ts'
import { documentsOfSubject } from '#db/documents.ts'
import { documentSightOf } from '#workflows/access/document-sight.ts'
import { rowsOf } from '#workflows/testing/decree-text.ts'
import { aCity } from '../factories/city.ts'
import { decreeOf } from '../factories/lookups.ts'
import { reviewYear } from '../factories/next-year.ts'
import { draft } from '../factories/stages-decree.ts'
import type { World } from '../factories/world.ts'
import { realRenderer } from './renderer-fixture.ts'
import { contentOf, type WordBox, wordBoxes } from './tools.ts'

const renderer = realRenderer()
const city = aCity({ taking: ['pertanian'] })
const style = { face: 'sans', size: 10, leading: 13, width: 120 } as const

async function reword(world: World): Promise<string> {
  const decreeId = await decreeOf(world)
  const words = await decreeText(world.office.store, decreeId)
  const [first = '', second = '', ...rest] = words.considering
  const considering = [
    first.replace('efektif', 'transparan, hemat'),
    second,
    'bahwa desk sudah dilaksanakan;',
    ...rest,
  ]
  await world.as(world.role('legal-officer'))(editDecreeWords, { decreeId, words: { ...words, considering } })
  return decreeId
}

test('words stay whole across runs, and a line breaks only where a blank stands', () => {
  const lines = setRuns(
    [
      { kind: 'same', text: 'bahwa ' },
      { kind: 'deleted', text: 'Rencana' },
      { kind: 'added', text: 'Peta Jalan' },
      { kind: 'same', text: '; perlu ditetapkan' },
    ],
    style,
  )
  const texts = lines.map((line) => line.map(({ text }) => text))
  expect(texts.flat().join('').replaceAll(' ', '')).toBe('bahwaRencanaPetaJalan;perluditetapkan')
  // "Jalan" and ";" are one word of two kinds: they share a line.
  const line = texts.find((each) => each.includes(';') || each.some((text) => text.startsWith(';')))
  expect(line?.[0]).toMatch(/Jalan$/)
  for (const line of lines)
    for (const { x, width } of line) expect(x + width).toBeLessThanOrEqual(style.width + 0.01)
})

test('a word wider than the column is broken, never lost', () => {
  const text = 'x'.repeat(300)
  const lines = setRuns([{ kind: 'added', text }], style)
  expect(lines.length).toBeGreaterThan(5)
  expect(
    lines
      .flat()
      .map((segment) => segment.text)
      .join(''),
  ).toBe(text)
})

/** How the lines of a page run through a word: through its middle, under it, or not at all. */
function marking({ left, top, right, bottom }: WordBox, strokes: readonly Stroke[]): Run['kind'] {
  const along = strokes.filter((line) => line.left <= left + 0.5 && line.right >= right - 0.5)
  const heights = along.map(({ y }) => (y - top) / (bottom - top))
  if (heights.some((height) => height > 0.35 && height < 0.75)) return 'deleted'
  return heights.some((height) => height >= 0.8 && height < 1.1) ? 'added' : 'same'
}

interface Stroke {
  left: number
  right: number
  y: number
}

/** The level lines that a page draws, from its upper left corner. */
function strokesOf(bytes: Uint8Array, page: number): Stroke[] {
  const content = contentOf(bytes, page)
  const height = Number(/\/MediaBox \[\s*0\s+0\s+\S+\s+(\S+)/.exec(content)?.[1])
  return [...content.matchAll(/^(\S+) (\S+) m (\S+) (\S+) l S$/gm)].flatMap(([, x1, y1, x2, y2]) =>
    y1 === y2 ? [{ left: Number(x1), right: Number(x2), y: height - Number(y1) }] : [],
  )
}

test('on paper every word taken out is struck through, every word put in underlined, and no other is', async () => {
  const words = (kind: Run['kind'], count: number) =>
    Array.from({ length: count }, (_, index) => `${kind}${index}`).join(' ')
  const runs: Run[] = [
    { kind: 'same', text: `${words('same', 6)} ` },
    { kind: 'deleted', text: words('deleted', 30) },
    { kind: 'same', text: ` ${words('same', 2)} ` },
    { kind: 'added', text: words('added', 30) },
    { kind: 'same', text: ` ${words('same', 20)}` },
  ]
  const { bytes } = await renderer.render('form', {
    documentDate: '2026-08-08T00:00:00.000Z',
    author: 'Pemerintah Kota Malang',
    name: 'Perbandingan',
    title: 'PERBANDINGAN',
    blocks: [{ kind: 'changes', label: 'Menimbang huruf a', runs }],
  })
  const strokes = strokesOf(bytes, 0)
  const boxes = wordBoxes(bytes, 0).filter(({ text }) => /^(?:same|deleted|added)\d/.test(text))
  expect(boxes).toHaveLength(88)
  expect(boxes.map((box) => `${box.text} ${marking(box, strokes)}`)).toEqual(
    boxes.map(({ text }) => `${text} ${text.replace(/\d+$/, '')}`),
  )
})

test('rows are told as new, changed and gone, with their counts', () => {
  const before = rowsOf(['keep', 'Dinas A'], ['monitor', 'Dinas B'], ['keep', 'Dinas C'])
  const [one, two, three] = before
  if (one === undefined || two === undefined || three === undefined) throw new Error('No rows')
  const fresh = { ...one, applicationId: 'baru', application: 'Baru' }
  const found = compareRows(
    decisionRows(before),
    decisionRows([one, { ...two, decisionLabel: 'Dinonaktifkan' }, fresh]),
  )
  expect(found).toMatchObject({ added: 1, changed: 1, dropped: 1, same: 1 })
  expect(found.lines[0]).toMatchObject({ before: 'Keputusan: monitor', after: 'Keputusan: Dinonaktifkan' })
  expect(found.lines.map(({ change, name }) => [change, name])).toEqual([
    ['changed', 'Aplikasi 1'],
    ['added', 'Baru'],
    ['dropped', 'Aplikasi 2'],
  ])
})

test('between two versions the press makes what changed, and files it for who reads decrees', async () => {
  const world = await city.at('decreeSent')
  const decreeId = await reword(world)
  await world.makeDocuments()
  await world.as(world.role('assistant'))(orderRedLine, { decreeId, from: 1, to: 2 })
  const run = await runOutbox({ office: world.office, renderer }, { owner: 'uji' })
  expect(run.failed).toEqual([])
  const sight = documentSightOf(world.role('assistant'))
  const documents = await documentsOfSubject(world.office.store.read, { subjectId: decreeId, sight })
  const paper = documents.find(({ kind }) => kind === 'decree-red-line')
  const bytes = await world.office.vault.fetch(paper?.sha256 ?? '')
  const text = compact((await readPages(bytes)).join(''))
  expect(text).toContain('efektiftransparan,hemat')
  expect(text).toContain('Menimbanghurufc')
  expect(text).toContain('bahwadesksudahdilaksanakan;')
  expect(text).toContain(compact('6 ditambah, 1 dihapus'))
  const outsider = documentSightOf(world.representative('pertanian'))
  const seen = await documentsOfSubject(world.office.store.read, { subjectId: decreeId, sight: outsider })
  expect(seen.map(({ kind }) => kind)).not.toContain('decree-red-line')
  if (process.env.KEEP_PDF) {
    mkdirSync(process.env.KEEP_PDF, { recursive: true })
    writeFileSync(`${process.env.KEEP_PDF}/versi.pdf`, bytes)
  }
})

test('next year’s draft is held against the decree of this year, without being asked', async () => {
  const world = await city.decreePublished()
  await reviewYear(world, 2027)
  await draft(world)
  const decreeId = await decreeOf(world)
  const at = world.clock.now()
  const paper = await redLineDocument(world.office.store, { decreeId, at, versions: null })
  expect(paper?.name).toContain('Keputusan Nomor 100.3.3.3/1/35.73.112/2026')
  const changes = JSON.stringify(paper?.blocks.filter(({ kind }) => kind === 'changes'))
  expect(changes).toContain('{"kind":"deleted","text":"2026"}')
  expect(changes).toContain('{"kind":"added","text":"2027"}')
  const said = JSON.stringify(paper?.blocks)
  expect(said).toContain('Lampiran III, baris demi baris')
  expect(said).toContain('0 baris baru, 0 berubah, 0 hilang, 2 tetap')
  if (paper === null) throw new Error('No paper')
  const { bytes, pages } = await renderer.render('form', paper)
  expect(pages).toBeGreaterThan(0)
  if (process.env.KEEP_PDF) writeFileSync(`${process.env.KEEP_PDF}/tahun.pdf`, bytes)
})

test('the first decree of a city has nothing to be held against', async () => {
  const world = await city.decreeDrafted()
  const decreeId = await decreeOf(world)
  const asked = { decreeId, at: world.clock.now() }
  expect(await redLineDocument(world.office.store, { ...asked, versions: null })).toBeNull()
  expect(await redLineDocument(world.office.store, { ...asked, versions: { from: 1, to: 9 } })).toBeNull()
  const order = (from: number, to: number) =>
    world.as(world.role('legal-officer'))(orderRedLine, { decreeId, from, to })
  await expect(order(1, 1)).rejects.toThrow('dua versi naskah yang berbeda')
  await expect(order(1, 9)).rejects.toThrow('dua versi naskah yang berbeda')
})
