import type { DecreeInput } from '#app/documents/decree/view-model.ts'
import { terbilang } from '#app/text/terbilang.ts'

export type Annex = NonNullable<DecreeInput['annexes']>[number]
export type Block = Annex['blocks'][number]
export type Table = Extract<Block, { kind: 'table' }>['table']
export type TableRow = Table['rows'][number]
export type Column = Table['columns'][number]

/** "1.250", and a dash for none. */
export function figure(count: number): string {
  return count === 0 ? '-' : count.toLocaleString('id-ID')
}

/** "80 (delapan puluh)". */
export function figureInWords(count: number): string {
  return `${count.toLocaleString('id-ID')} (${terbilang(count)})`
}

export function orDash(text: string | undefined): string {
  return text === undefined || text === '' ? '-' : text
}

export const numberColumn: Column = { key: 'number', title: 'No.', width: 4, align: 'centre' }

/** A column of figures. */
export function figureColumn(key: string, title: string, width = 10): Column {
  return { key, title, width, align: 'right' }
}

export function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: 'subheading', text, level }
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

export function tableBlock(table: Table): Block {
  return { kind: 'table', table }
}

/** "a", "a dan b", "a, b, dan c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return last
  return `${parts.slice(0, -1).join(', ')}${parts.length > 2 ? ',' : ''} dan ${last}`
}

/** A for the first. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}

/** More columns of years than these make none of them readable. */
const mostYears = 10
const ofYear = /\.\d{4}$/

/** The table, or one for each ten years of a longer period; its other columns stand in all of them. */
export function perDecade(table: Table): Block[] {
  const yearly = table.columns.filter(({ key }) => ofYear.test(key)).map(({ key }) => key)
  const decades = Array.from({ length: Math.ceil(yearly.length / mostYears) }, (_, index) =>
    yearly.slice(index * mostYears, (index + 1) * mostYears),
  )
  if (decades.length < 2) return [tableBlock(table)]
  return decades.map((decade) => {
    const isKept = (key: string) => !ofYear.test(key) || decade.includes(key)
    return tableBlock({
      ...table,
      columns: table.columns.filter(({ key }) => isKept(key)),
      rows: table.rows.map((row) => ({
        ...row,
        cells: Object.fromEntries(Object.entries(row.cells).filter(([key]) => isKept(key))),
      })),
    })
  })
}
