import { expect, test } from 'vitest'
import { plainWords } from '#workflows/testing/decree-text.ts'
import { dictumLabel } from './dictum-label.ts'
import { annexRow, decreeWords, fillMarks, unknownMarks, withStrayMarksShown } from './words.ts'

const values = { jumlah: '80 (delapan puluh)', jumlah_opd: '29 (dua puluh sembilan)' }

test('marks are filled wherever they stand, as often as they stand', () => {
  expect(fillMarks('{{jumlah}} aplikasi pada {{jumlah_opd}} perangkat daerah; {{jumlah}}', values)).toBe(
    '80 (delapan puluh) aplikasi pada 29 (dua puluh sembilan) perangkat daerah; 80 (delapan puluh)',
  )
})

test('blanks inside the braces do not matter', () => {
  expect(fillMarks('{{ jumlah }} dan {{jumlah  }}', values)).toBe('80 (delapan puluh) dan 80 (delapan puluh)')
})

test('a text without marks stays as it is', () => {
  for (const text of ['', 'Menetapkan Arsitektur.', 'harga $& dan {satu} kurung'])
    expect(fillMarks(text, values)).toBe(text)
})

test('a value is put in as it is, whatever signs it has', () => {
  expect(fillMarks('{{jumlah}}', { jumlah: '$& {{jumlah_opd}}' })).toBe('$& {{jumlah_opd}}')
})

test('a mark nobody knows stops the text and is named', () => {
  expect(() => fillMarks('Sebanyak {{jumlha}} aplikasi', values)).toThrow(
    'Tanda {{jumlha}} tidak dikenal. Hapus, atau pakai tanda yang tersedia.',
  )
})

test('misspelt marks are named, in whatever letters', () => {
  const text = '{{Jumlah}} {{jumlah}} {{jumlah2}} {{jumlah-opd}} {{ total }} {{}}'
  expect(unknownMarks(text, values)).toEqual(['Jumlah', 'jumlah2', 'jumlah-opd', 'total', ''])
})

test('names that every object has are no marks', () => {
  expect(unknownMarks('{{constructor}} {{toString}}', values)).toEqual(['constructor', 'toString'])
  expect(() => fillMarks('{{constructor}}', values)).toThrow('{{constructor}}')
})

test('a text with known marks has no unknown ones', () => {
  expect(unknownMarks('{{jumlah}} dan {{ jumlah_opd }}', values)).toEqual([])
})

test('the labels of the dicta, from the first to the twenty-ninth', () => {
  const labels = Array.from({ length: 29 }, (_, index) => dictumLabel(index + 1))
  expect(labels).toEqual([
    'KESATU',
    'KEDUA',
    'KETIGA',
    'KEEMPAT',
    'KELIMA',
    'KEENAM',
    'KETUJUH',
    'KEDELAPAN',
    'KESEMBILAN',
    'KESEPULUH',
    'KESEBELAS',
    'KEDUA BELAS',
    'KETIGA BELAS',
    'KEEMPAT BELAS',
    'KELIMA BELAS',
    'KEENAM BELAS',
    'KETUJUH BELAS',
    'KEDELAPAN BELAS',
    'KESEMBILAN BELAS',
    'KEDUA PULUH',
    'KEDUA PULUH SATU',
    'KEDUA PULUH DUA',
    'KEDUA PULUH TIGA',
    'KEDUA PULUH EMPAT',
    'KEDUA PULUH LIMA',
    'KEDUA PULUH ENAM',
    'KEDUA PULUH TUJUH',
    'KEDUA PULUH DELAPAN',
    'KEDUA PULUH SEMBILAN',
  ])
})

test('no two dicta have the same label', () => {
  const labels = Array.from({ length: 99 }, (_, index) => dictumLabel(index + 1))
  expect(new Set(labels).size).toBe(99)
  expect(labels[29]).toBe('KETIGA PULUH')
  expect(labels[98]).toBe('KESEMBILAN PULUH SEMBILAN')
})

test('a dictum that has no name is refused', () => {
  for (const position of [0, -1, 100, 1.5, Number.NaN])
    expect(() => dictumLabel(position)).toThrow('tidak dapat diberi nama')
})

test('the words of a decree leave nothing out and nothing empty', () => {
  expect(decreeWords.safeParse(plainWords).success).toBe(true)
  for (const spoilt of [
    { title: ' ' },
    { considering: [] },
    { considering: [''] },
    { inViewOf: [] },
    { dicta: [] },
    { dicta: [{ text: '', items: [] }] },
    { dicta: [{ text: 'Menetapkan:', items: [' '] }] },
    { distribution: [''] },
  ])
    expect([spoilt, decreeWords.safeParse({ ...plainWords, ...spoilt }).success]).toEqual([spoilt, false])
})

test('an empty paragraph is told in Indonesian', () => {
  const parsed = decreeWords.safeParse({ ...plainWords, title: '' })
  expect(parsed.error?.issues.map((issue) => issue.message)).toEqual(['Bagian ini tidak boleh kosong.'])
})

test('a decree has no more dicta than there are names for', () => {
  const dicta = Array.from({ length: 100 }, () => ({ text: 'Menetapkan.', items: [] }))
  expect(decreeWords.safeParse({ ...plainWords, dicta }).success).toBe(false)
  expect(decreeWords.safeParse({ ...plainWords, dicta: dicta.slice(1) }).success).toBe(true)
})

test('"Memperhatikan" and the list of recipients may be empty', () => {
  expect(decreeWords.safeParse({ ...plainWords, noting: [], distribution: [] }).success).toBe(true)
})

test('a row of the annex says whether it rests on made-up readings', () => {
  expect(annexRow.shape.isSimulated.safeParse(undefined).success).toBe(false)
})

test('a mark nobody knows is shown as a question, a known one stays to be filled', () => {
  expect(withStrayMarksShown('{{ jumlah }} dan {{harga}}', { jumlah: '2 (dua)' })).toBe(
    '{{ jumlah }} dan [harga?]',
  )
})
