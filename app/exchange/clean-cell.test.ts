import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanCell, isFormula } from './clean-cell.ts'

test.each([
  ['  satu   dua ', 'satu dua'],
  ['satu<br />\n<br />\ndua', 'satu dua'],
  ['<p class="x">Tom &amp; Jerry</p>', 'Tom & Jerry'],
  ['nilai < 5 dan > 3', 'nilai < 5 dan > 3'],
  ['a\u200Bb\u00A0c', 'a b c'],
  ['-', ''],
  ['--', ''],
  ['–', ''],
  ['N/A', ''],
  ['#REF!', ''],
  ['<br>', ''],
  ['0', '0'],
  ['- melayani', '- melayani'],
  ['', ''],
  ['apli\u00ADkasi\u00A0\u201Csatu\u201D', 'aplikasi "satu"'],
  ['Jum\u2019at \u2011 e\u2011Kinerja', "Jum'at - e-Kinerja"],
  ['\uF0B7 melayani', '• melayani'],
  ['SI \u202EAHASUR\u202C', 'SI AHASUR'],
  ['SI 👨‍👩‍👧 Keluarga', 'SI 👨‍👩‍👧 Keluarga'],
  ['#DIV/0!', ''],
])('%j is cleaned to %j', (cell, expected) => {
  expect(cleanCell(cell)).toBe(expected)
})

test.each([
  '=1+1',
  ' =A1',
  '\t=cmd',
  '=HYPERLINK("http://contoh")',
  '+SUM(A1:A9)',
  '-SUM(A1)',
  '@SUM(A1)',
  "+1+cmd|' /C calc'!A0",
  '+A1',
  '-2+3',
])('%j is a formula', (cell) => {
  expect(isFormula(cell)).toBe(true)
})

test.each([
  '',
  '-',
  '- melayani warga (umum)',
  '-Melayani warga',
  '-5',
  '-7.98, 112.63',
  '+62 812-3456-7890',
  '+62-341-123456',
  '@dishubcontoh',
  'a=b',
  'SI (contoh)',
])('%j is no formula', (cell) => {
  expect(isFormula(cell)).toBe(false)
})

test('cleaning twice changes nothing that is not markup', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '-', '.', '\n', '\u00A0', 'é') })
  fc.assert(
    fc.property(words, (text) => {
      expect(cleanCell(cleanCell(text))).toBe(cleanCell(text))
    }),
  )
})
