import { expect, test } from 'vitest'
import { drawLines, startFlow } from './flow.ts'
import { linesOf } from './page.ts'
import { writeTable } from './table.ts'
import { tableStyle } from './table-cells.ts'
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
  writeTable(flow, table, { style: tableStyle(9, false), keep })
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
  expect(() => writeTable(startFlow(A_THIRD), table, { style: tableStyle(9, false) })).toThrow(
    'judul kolom tabel terlalu panjang',
  )
})

function afterRows(before: number, table: object) {
  const flow = startFlow(A_THIRD)
  const columns = [{ key: 'name', title: 'Nama', width: 1 }]
  const plain = { columns, rows: numbered(before).map(({ cells: { name } }) => ({ cells: { name } })) }
  writeTable(flow, tableDeclaration.parse(plain), { style: tableStyle(9, false) })
  const lead = { height: 20, write: () => drawLines(flow, ['Judul'], { face: 'sans', size: 9, leading: 20 }) }
  writeTable(flow, tableDeclaration.parse({ columns, ...table }), { style: tableStyle(9, false), lead })
  return flow.pages.map(linesOf)
}

test('a heading and the head of a table never stand on a page without a row', () => {
  const rows = [{ cells: { name: 'baris yang tinggi '.repeat(30) } }]
  for (let before = 1; before < 14; before += 1) {
    const page = afterRows(before, { rows }).find((lines) => lines.includes('Judul')) ?? []
    expect(page.slice(page.indexOf('Judul'), page.indexOf('Judul') + 2)).toEqual(['Judul', 'Nama'])
    expect(page.at(-1), `${before} rows before`).toContain('baris yang tinggi')
  }
})

test('a sum is never alone on a page, and a table that is kept whole is on one', () => {
  const rows = [
    ...numbered(5).map(({ cells: { name } }) => ({ cells: { name } })),
    { cells: { name: 'Jumlah' }, strong: true },
  ]
  for (let before = 1; before < 14; before += 1) {
    const last = afterRows(before, { rows }).at(-1) ?? []
    expect(last.slice(-2), `${before} rows before`).toEqual(['Aplikasi 5', 'Jumlah'])
    const whole = afterRows(before, { rows, isWhole: true }).at(-1) ?? []
    expect(whole.slice(whole.indexOf('Judul')), `${before} rows before`).toHaveLength(8)
  }
})

test.each([0, 60])(
  'the last row is never alone under its head, whatever stands behind it (%i points)',
  (keep) => {
    for (let count = 2; count < 40; count += 1) {
      const last = drawn(numbered(count), keep).at(-1) ?? []
      expect(last.slice(-4), `${count} rows`).toEqual([
        `${count - 1}`,
        `Aplikasi ${count - 1}`,
        `${count}`,
        `Aplikasi ${count}`,
      ])
    }
  },
)

test('a last group of one row may stand alone, and so may a row that leaves no room for another', () => {
  const full = numbered(10, 'A')
  const pages = drawn([...full, { cells: { number: '11', name: 'Sendiri' }, band: 'B' }], 60)
  expect(pages.at(-1)?.slice(-3)).toEqual(['B', '11', 'Sendiri'])
  const tall = { number: '2', name: 'baris yang tinggi '.repeat(90) }
  const [first, ...rest] = drawn([...numbered(1), { cells: tall }])
  expect(first).toContain('Aplikasi 1')
  expect(rest.length).toBeGreaterThan(0)
})

test('a timeline stands on every page under its years, filled where there is money and hatched where not', () => {
  const table = tableDeclaration.parse({
    columns: [{ key: 'name', title: 'Kegiatan', width: 1 }],
    timeline: { years: [2026, 2027], share: 1 },
    rows: Array.from({ length: 30 }, (_, index) => ({
      cells: { name: `Kegiatan ${index + 1}` },
      bars: [
        { from: 1, until: 4 },
        { from: 4, until: 6, isHatched: true },
      ],
    })),
  })
  const flow = startFlow(A_THIRD)
  writeTable(flow, table, { style: tableStyle(9, true) })
  expect(flow.pages.length).toBeGreaterThan(1)
  for (const page of flow.pages) {
    expect(linesOf(page).slice(0, 6)).toEqual(['Kegiatan', '2026', 'I', 'II', 'III', 'IV'])
    const rows = linesOf(page).filter((line) => line.startsWith('Kegiatan ')).length
    const boxes = page.marks.filter((mark) => mark.kind === 'box' && mark.stroke !== undefined)
    expect(boxes).toHaveLength(rows * 2)
    for (const box of boxes)
      if (box.kind === 'box') expect(box.x + box.width).toBeLessThan(A_THIRD.width - A_THIRD.right)
  }
  // What is drawn is decoration: a reading program finds the cells only.
  const timelineTexts = flow.pages.flatMap(({ marks }) =>
    marks.filter((mark) => mark.kind === 'text' && mark.text === '2026'),
  )
  expect(timelineTexts.every((mark) => mark.kind === 'text' && mark.tag === undefined)).toBe(true)
})

test('a bar outside its years is refused', () => {
  const rows = [{ cells: { a: '1' }, bars: [{ from: 3, until: 9 }] }]
  const table = {
    columns: [{ key: 'a', title: 'A', width: 1 }],
    timeline: { years: [2026, 2027], share: 1 },
    rows,
  }
  expect(tableDeclaration.safeParse(table).success).toBe(false)
})
