import { createHash } from 'node:crypto'
import { cleanCell } from '#app/exchange/clean-cell.ts'
import type { InventoryColumn } from '#app/exchange/match-columns.ts'
import type { MustHave, SheetTable } from '#app/exchange/sheet-table.ts'
import { shownText } from '#app/exchange/workbook/workbook.ts'
import { application } from '#workflows/catalogue/application.ts'
import { headerKey } from '#workflows/catalogue/name-key.ts'
import { remarkHeader } from './remark-header.ts'

/** What each column of a sheet is taken for, by position; null where it is not read. */
export type ColumnKeys = readonly (string | null)[]

/** Everything a column may be taken for, in the order of the form. */
export const columnTargets: readonly { readonly key: string; readonly label: string }[] = [
  { key: 'name', label: 'Nama aplikasi' },
  { key: 'owner', label: 'Perangkat daerah pemilik' },
  ...application.fields.filter(({ key }) => key !== 'name').map(({ key, label }) => ({ key, label })),
  { key: 'applicationId', label: 'ID Desk Reviu' },
]

const samplesOfColumn = 3
const longestSample = 80

/** The same for two sheets whose headers say the same in the same order, however they are spelled. */
export function headerFingerprint(headers: readonly string[]): string {
  // What we remarked on a file does not make it another one.
  const keys = headers.map((header) => (header.trim() === remarkHeader ? '' : headerKey(header)))
  while (keys.at(-1) === '') keys.pop()
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex')
}

/** The table with its columns taken as somebody said; a position that was not spoken of is not read. */
export function withColumnKeys(table: SheetTable, keys: ColumnKeys): SheetTable {
  const columns = table.columns.map((column): InventoryColumn => {
    const key = keys[column.position] ?? null
    return { ...column, key, note: key === column.key ? column.note : null }
  })
  return { ...table, columns }
}

/** What stands in the way of reading the rows with these columns, and at which of them it is said. */
export function placedProblems(
  keys: ColumnKeys,
  needed: readonly MustHave[],
): readonly { readonly position: number; readonly sentence: string }[] {
  const labels = new Map(columnTargets.map(({ key, label }) => [key, label]))
  const wrong = keys.flatMap((key, position) => {
    if (key === null) return []
    const label = labels.get(key)
    if (label === undefined)
      return [{ position, sentence: `Isian "${key}" tidak dikenal; pilih salah satu dari daftar.` }]
    // A field that is taken a third time is told once.
    if (keys.indexOf(key) === position || keys.slice(0, position).filter((each) => each === key).length > 1)
      return []
    return [{ position, sentence: `${label} dipilih untuk lebih dari satu kolom; pilih satu saja.` }]
  })
  const missing = needed
    .filter((key) => !keys.includes(key))
    .map((key) => `Pilih kolom yang berisi ${labels.get(key)?.toLowerCase() ?? key}.`)
  return [...wrong, ...missing.map((sentence) => ({ position: 0, sentence }))]
}

/** The same, each one Indonesian sentence. */
export function columnProblems(keys: ColumnKeys, needed: readonly MustHave[]): readonly string[] {
  return placedProblems(keys, needed).map(({ sentence }) => sentence)
}

/** The first few different texts of a column, shortened: they show what it is about. */
export function columnSamples(table: SheetTable, position: number): readonly string[] {
  const samples = new Set<string>()
  for (const row of table.data) {
    const text = cleanCell(shownText(row.cells[position]))
    if (text !== '') samples.add(text.length > longestSample ? `${text.slice(0, longestSample - 1)}…` : text)
    if (samples.size >= samplesOfColumn) break
  }
  return [...samples]
}
