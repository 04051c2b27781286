import { idImportNames, ownerImportNames } from '#workflows/catalogue/application.ts'
import { headerKey } from '#workflows/catalogue/name-key.ts'
import { keyFields } from '#workflows/catalogue/sheets.ts'
import { cleanCell } from '../clean-cell.ts'
import type { Listed } from '../inventory-row.ts'
import type { InventoryColumn } from '../match-columns.ts'
import { filledRow, indexSheet } from '../merged-cells.ts'
import type { SheetTable } from '../sheet-table.ts'
import { shownText, type WorkbookSheet } from '../workbook/workbook.ts'
import { remarkHeader } from './remark-header.ts'

/** A title and a few lines may have been written above the header. */
const headerSearch = 15

/**
 * The table of a sheet of the city's workbook. Its columns are known by their names alone: nothing is guessed
 * from what stands below them, as it was us who wrote them. `missing` names the columns it cannot do without.
 */
export function kindTable(
  sheet: WorkbookSheet,
  { listed, needsOwner }: { listed: Listed; needsOwner: boolean },
): { readonly table: SheetTable; readonly missing: readonly string[]; readonly unknown: readonly string[] } {
  const names = namesOf(listed)
  const needed = [...keyFields(listed.kind), ...(needsOwner && listed.kind !== 'relation' ? ['owner'] : [])]
  const index = indexSheet(sheet)
  let best: { position: number; columns: readonly InventoryColumn[] } = { position: 0, columns: [] }
  for (const [position, row] of sheet.rows.slice(0, headerSearch).entries()) {
    const columns = columnsOf(row.cells.map(shownText), names)
    if (recognised(columns) > recognised(best.columns) || best.columns.length === 0)
      best = { position, columns }
  }
  const header = sheet.rows[best.position]
  const data = sheet.rows.slice(best.position + 1).map((row) => filledRow({ index, row, direction: 'down' }))
  const found = best.columns.map(({ key }) => key)
  return {
    table: { columns: best.columns, headerRows: header === undefined ? [] : [header.row], data },
    missing: needed.filter((key) => !found.includes(key)).map((key) => labelOf(listed, key)),
    unknown: best.columns.flatMap(({ key, header: text }) =>
      key === null && text !== '' && text !== remarkHeader ? [text] : [],
    ),
  }
}

function columnsOf(
  headers: readonly string[],
  names: ReadonlyMap<string, string>,
): readonly InventoryColumn[] {
  const taken = new Set<string>()
  return headers.map((header, position) => {
    const text = cleanCell(header)
    const key = names.get(headerKey(text)) ?? null
    const isFirst = key !== null && !taken.has(key)
    if (key !== null) taken.add(key)
    return { position, header: text, key: isFirst ? key : null, note: null }
  })
}

/** The key of every header: what we write ourselves goes before other names of the same. */
function namesOf({ record }: Listed): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const add = (name: string, key: string) => {
    if (!names.has(headerKey(name))) names.set(headerKey(name), key)
  }
  for (const { key, label } of record.fields) add(label, key)
  for (const name of idImportNames) add(name, 'applicationId')
  for (const { key, importNames } of record.fields) for (const name of importNames) add(name, key)
  for (const name of ownerImportNames) add(name, 'owner')
  return names
}

function labelOf({ record }: Listed, key: string): string {
  if (key === 'owner') return 'Perangkat daerah'
  return record.fields.find((field) => field.key === key)?.label ?? key
}

function recognised(columns: readonly InventoryColumn[]): number {
  return columns.filter(({ key }) => key !== null).length
}
