import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine, plainCell } from './write-csv.ts'

test('no cell of a written file begins a formula', () => {
  const starts = fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '\r=', '\n+', '＝', '|')
  fc.assert(
    fc.property(starts, fc.string(), (start, rest) => {
      expect(plainCell(start + rest).startsWith("'")).toBe(true)
    }),
  )
  expect(plainCell('=HYPERLINK("http://x";"y")')).toBe(`'=HYPERLINK("http://x";"y")`)
})

test('a plain text stays as it is, whatever stands inside it', () => {
  for (const text of ['', 'Layanan a=b', '2026-08-08', 'x;y', 'a"b']) expect(plainCell(text)).toBe(text)
  expect(csvLine([1, 'a"b', 'x;y', null])).toBe('1;"a""b";"x;y";\r\n')
})
