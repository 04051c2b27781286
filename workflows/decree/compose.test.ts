import { expect, test } from 'vitest'
import { fewWords, figuresOf, plainWords, rowsOf } from '#workflows/testing/decree-text.ts'
import { composeDecree, countInBody, markValues, strayMarks } from './compose.ts'
import type { DecreeWords } from './words.ts'

const rows = rowsOf(
  ['deactivate', 'Dinas Kesehatan'],
  ['keep', 'Dinas Kesehatan'],
  ['keep', 'Dinas Perhubungan'],
  ['integrate', 'Dinas Perhubungan'],
  ['keep', 'Kecamatan Lowokwaru'],
)

function composed(changes: Partial<DecreeWords>, from = rows) {
  return composeDecree({ ...plainWords, ...changes }, figuresOf(from), fewWords)
}

function breakdownOf(from: typeof rows) {
  const dicta = [{ text: 'Menetapkan {{jumlah}} aplikasi, dengan rincian:', items: ['{{rincian}}'] }]
  return composed({ dicta }, from).dicta[0]?.items
}

test('figures are written in digits and words', () => {
  expect(markValues(figuresOf(rows), fewWords)).toMatchObject({ jumlah: '5 (lima)', jumlah_opd: '3 (tiga)' })
})

test('thousands are separated the Indonesian way', () => {
  const many = Array.from({ length: 1200 }, () => ['keep', 'Dinas Kesehatan'] as const)
  const values = markValues(
    figuresOf(rowsOf(...many.map(([code, name]) => [code, name] as [typeof code, string]))),
    fewWords,
  )
  expect(values.jumlah).toBe('1.200 (banyak sekali)')
})

test('every part of the words is filled', () => {
  const words = composed({
    title: 'Keputusan atas {{jumlah}} aplikasi',
    considering: ['bahwa {{jumlah}};'],
    inViewOf: ['pada {{jumlah_opd}};'],
    noting: ['surat {{jumlah_opd}};'],
    dicta: [{ text: 'Menetapkan {{jumlah}}.', items: ['huruf {{jumlah_opd}}.'] }],
  })
  expect(words).toEqual({
    title: 'Keputusan atas 5 (lima) aplikasi',
    considering: ['bahwa 5 (lima);'],
    inViewOf: ['pada 3 (tiga);'],
    noting: ['surat 3 (tiga);'],
    dicta: [
      { label: 'KESATU', text: 'Menetapkan 5 (lima).', items: [{ label: 'a.', text: 'huruf 3 (tiga).' }] },
    ],
  })
})

test('the breakdown follows the order of the annexes and is punctuated to its end', () => {
  expect(breakdownOf(rows)).toEqual([
    { label: 'a.', text: 'dipertahankan sebanyak 3 (tiga) aplikasi;' },
    { label: 'b.', text: 'diintegrasikan sebanyak 1 (satu) aplikasi; dan' },
    { label: 'c.', text: 'dinonaktifkan sebanyak 1 (satu) aplikasi.' },
  ])
})

test('a breakdown of two has "dan" and no plain semicolon', () => {
  expect(breakdownOf(rows.slice(0, 2))?.map((item) => item.text)).toEqual([
    'dipertahankan sebanyak 1 (satu) aplikasi; dan',
    'dinonaktifkan sebanyak 1 (satu) aplikasi.',
  ])
})

test('a breakdown of one is a sentence', () => {
  expect(breakdownOf(rows.slice(0, 1))?.map((item) => item.text)).toEqual([
    'dinonaktifkan sebanyak 1 (satu) aplikasi.',
  ])
})

test('a breakdown of none has no items', () => {
  expect(breakdownOf([])).toEqual([])
})

test('the seven decisions stand in the breakdown by their official names', () => {
  const all = rowsOf(
    ['monitor', 'A'],
    ['deactivate', 'A'],
    ['replace-local', 'A'],
    ['replace-national', 'A'],
    ['integrate', 'A'],
    ['improve', 'A'],
    ['keep', 'A'],
  )
  expect(breakdownOf(all)?.map((item) => item.text.replace(/ sebanyak.*/, ''))).toEqual([
    'dipertahankan',
    'dikembangkan',
    'diintegrasikan',
    'diganti aplikasi umum/pusat',
    'diganti aplikasi daerah terintegrasi',
    'dinonaktifkan',
    'dipantau',
  ])
})

test('the sum of the breakdown is the number in the body', () => {
  const items = breakdownOf(rows) ?? []
  const sum = items.reduce((total, item) => total + Number(/\d+/.exec(item.text)?.[0]), 0)
  expect(sum).toBe(rows.length)
})

test('inside a sentence the breakdown reads as one', () => {
  const dicta = [{ text: 'Aplikasi yang {{rincian}}.', items: [] }]
  const sentence = (count: number) => composed({ dicta }, rows.slice(0, count)).dicta[0]?.text
  expect(sentence(1)).toBe('Aplikasi yang dinonaktifkan sebanyak 1 (satu) aplikasi.')
  expect(sentence(2)).toBe(
    'Aplikasi yang dipertahankan sebanyak 1 (satu) aplikasi dan dinonaktifkan sebanyak 1 (satu) aplikasi.',
  )
  expect(sentence(5)).toBe(
    'Aplikasi yang dipertahankan sebanyak 3 (tiga) aplikasi, diintegrasikan sebanyak 1 (satu) aplikasi, dan dinonaktifkan sebanyak 1 (satu) aplikasi.',
  )
})

test('dicta are named in order and items lettered, beyond z as well', () => {
  const items = Array.from({ length: 28 }, (_, index) => `butir ${index + 1};`)
  const words = composed({ dicta: [...plainWords.dicta, { text: 'Rincian:', items }] })
  expect(words.dicta.map((dictum) => dictum.label)).toEqual(['KESATU', 'KEDUA'])
  const letters = words.dicta[1]?.items.map((item) => item.label) ?? []
  expect([letters[0], letters[25], letters[26], letters[27]]).toEqual(['a.', 'z.', 'aa.', 'ab.'])
})

test('stray marks are named, wherever they stand', () => {
  const stray = strayMarks(
    {
      title: '{{judul}}',
      considering: ['{{jumlah}} {{timbang}}'],
      inViewOf: ['{{ingat}}'],
      noting: ['{{perhatikan}}'],
      dicta: [{ text: '{{diktum}}', items: ['{{rincian}}', '{{butir}}'] }],
      distribution: ['{{jumlah}}'],
    },
    figuresOf(rows),
    fewWords,
  )
  expect(stray).toEqual(['judul', 'timbang', 'ingat', 'perhatikan', 'diktum', 'butir', 'jumlah'])
})

test('words without stray marks compose, words with one do not', () => {
  expect(strayMarks(plainWords, figuresOf(rows), fewWords)).toEqual([])
  expect(() => composed({ title: '{{judul}}' })).toThrow('Tanda {{judul}} tidak dikenal.')
})

test('the number in the body is read back as a reader would', () => {
  expect(countInBody(composed({}))).toBe(5)
  expect(
    countInBody({ dicta: [{ label: '', items: [], text: 'atas 1.200 (seribu dua ratus) aplikasi' }] }),
  ).toBe(1200)
})

test('a body that no longer says a number counts none', () => {
  for (const text of ['Menetapkan Arsitektur.', '80 aplikasi', '80 (delapan puluh) perangkat daerah'])
    expect(countInBody({ dicta: [{ label: 'KESATU', text, items: [] }] })).toBe(0)
  expect(countInBody({ dicta: [] })).toBe(0)
})

test('a number typed over the mark is found out', () => {
  const dicta = [{ text: 'Menetapkan 6 (enam) aplikasi.', items: [] }]
  expect(countInBody(composed({ dicta }))).not.toBe(rows.length)
})
