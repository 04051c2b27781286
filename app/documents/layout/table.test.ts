import { expect, test } from 'vitest'
import { startFlow } from './flow.ts'
import { linesOf } from './page.ts'
import { tableStyle, writeTable } from './table.ts'
import { tableDeclaration } from './table-declaration.ts'

const A_THIRD = { width: 400, height: 260, top: 20, right: 20, bottom: 20, left: 20 }

function drawn(rows: { cells: Record<string, string>; band?: string }[], keep = 0): string[][] {
  const table = tableDeclaration.parse({
    columns: [
      { key: 'number', title: 'No.', width: 1 },
      { key: 'name', title: 'Nama', width: 9 },
    ],
    rows,
  })
  const flow = startFlow(A_THIRD)
  writeTable(flow, table, tableStyle(9, false), keep)
  return flow.pages.map(linesOf)
}

function numbered(count: number, band?: string) {
  return Array.from({ length: count }, (_, index) => ({
    cells: { number: `${index + 1}`, name: `Aplikasi ${index + 1}` },
    ...(band === undefined ? {} : { band }),
  }))
}

test('every page begins with the header', () => {
  const pages = drawn(numbered(40))
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages) expect(page.slice(0, 2)).toEqual(['No.', 'Nama'])
})

test('a group that runs on is named again on the next page', () => {
  const pages = drawn(numbered(20, 'Dinas Perhubungan'))
  expect(pages[0]?.[2]).toBe('Dinas Perhubungan')
  for (const page of pages.slice(1)) expect(page[2]).toBe('Dinas Perhubungan (lanjutan)')
})

test('a group that begins a page is not called a continuation', () => {
  for (let before = 1; before < 25; before += 1) {
    const pages = drawn([...numbered(before, 'A'), ...numbered(1, 'B')])
    const last = pages.at(-1) ?? []
    expect(last.slice(-3), `${before} rows before`).toEqual(['B', '1', 'Aplikasi 1'])
    expect(pages.flat()).not.toContain('B (lanjutan)')
  }
})

test('the last row goes to the page that has the room asked for behind it', () => {
  for (let count = 1; count < 30; count += 1) {
    const last = drawn(numbered(count), 120).at(-1) ?? []
    expect(last.at(-1)).toBe(`Aplikasi ${count}`)
  }
})

test('a row taller than a page is cut by lines and every line is drawn once', () => {
  const words = Array.from({ length: 400 }, (_, index) => `w${index}`)
  const pages = drawn([{ cells: { number: '1', name: words.join(' ') } }], 100)
  expect(pages.length).toBeGreaterThan(1)
  const found = pages.flat().flatMap((line) => line.match(/w\d+/gu) ?? [])
  expect(found).toEqual(words)
})

test('the number of a row is never broken, however narrow its column was declared', () => {
  const pages = drawn([{ cells: { number: '123456', name: 'Aplikasi' } }])
  expect(pages.flat()).toContain('123456')
})

test('a header that leaves no room for rows is refused', () => {
  const table = tableDeclaration.parse({
    columns: [{ key: 'a', title: 'judul kolom '.repeat(200), width: 1 }],
    rows: [{ cells: { a: '1' } }],
  })
  expect(() => writeTable(startFlow(A_THIRD), table, tableStyle(9, false))).toThrow(
    'judul kolom tabel terlalu panjang',
  )
})
