import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'
import { separatorOf, separators } from './separator.ts'

function read(text: string) {
  return readCsv(new TextEncoder().encode(text))
}

test('blank rows keep their place in the numbering', () => {
  const { rows } = read('a,b\n\n1,2\n ,\n3,4\n')
  expect(rows).toEqual([
    { row: 1, cells: ['a', 'b'] },
    { row: 3, cells: ['1', '2'] },
    { row: 5, cells: ['3', '4'] },
  ])
})

test('a record over several lines is one row of the spreadsheet', () => {
  expect(read('a,b\n"satu\ndua",2\n3,4').rows.map(({ row }) => row)).toEqual([1, 2, 3])
})

test.each(['\n', '\r\n', '\r'])('lines may end with %j', (end) => {
  expect(read(['a;b', '1;2', '3;4'].join(end)).rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ])
})

test('doubled quotes are one quote, and cells stay text', () => {
  expect(read('a,b\n"kata ""kunci""",007').rows[1]?.cells).toEqual(['kata "kunci"', '007'])
})

test('the encoding is reported', () => {
  expect(read('a,b').encoding).toBe('utf-8')
  expect(readCsv(Uint8Array.from([0x61, 0x2c, 0xe9])).encoding).toBe('windows-1252')
})

test('the limits count rows that are not blank', () => {
  const limits = { maxBytes: 1000, maxRows: 2 }
  const encode = (text: string) => new TextEncoder().encode(text)
  expect(readCsv(encode('a\n\n\n\nb\n'), limits).rows).toHaveLength(2)
  expect(() => readCsv(encode('a\nb\nc'), limits)).toThrow('lebih dari 2 baris')
  expect(() => readCsv(new Uint8Array(1001).fill(97), limits)).toThrow('lebih besar dari')
})

test('commas in sentences do not hide the semicolon', () => {
  expect(separatorOf('nama;fungsi\nA;"satu, dua, tiga"\nB;empat, lima, enam\n')).toBe(';')
})

test('one column needs no separator', () => {
  expect(separatorOf('nama\nA\nB')).toBe(',')
})

const cell = fc.string({ maxLength: 12 }).filter((text) => text.trim() !== '' && !text.includes('\u0000'))

test('whatever is written with quotes is read back, for every separator', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...separators),
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
      (separator, records) => {
        const quoted = records.map((record) =>
          record.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator),
        )
        const { rows } = read(quoted.join('\r\n'))
        expect(rows.map(({ cells }) => cells)).toEqual(records)
      },
    ),
  )
})
