import { declaredSheet, type SheetTerms } from '#workflows/catalogue/sheets.ts'
import { yearsIn } from '#workflows/catalogue/yearly.ts'
import { blankRows, type CityWorkbook, sheetDress } from '../city-workbook.ts'
import { recordColumn } from '../record-workbook.ts'
import type { WrittenColumn, WrittenSheet } from '../workbook/written-sheet.ts'
import type { ReadSheet } from './import-reading.ts'

/** How a sheet of our own workbook goes back: as the one that was downloaded. Plain JSON. */
export interface SheetLayout extends Pick<WrittenSheet, 'frozenColumns' | 'blankRows' | 'isProtected'> {
  /** By position from 0. */
  readonly columns: readonly WrittenColumn[]
}

type Dress = Pick<SheetTerms, 'lists'> & Pick<CityWorkbook, 'owners' | 'agencies'>

const unknownWidth = 24

/** The lists, hints, locks and the hidden ids of a sheet, wherever its columns stand in the file that came. */
export function sheetLayout({ kind, columns }: Pick<ReadSheet, 'kind' | 'columns'>, of: Dress): SheetLayout {
  const years = yearsIn(columns.flatMap(({ key }) => key ?? []))
  const dress = { ...sheetDress(kind, of), kind: declaredSheet(kind, { lists: of.lists, years }) }
  const written = columns.map(
    // What is not known to us is its sender's: it can be changed.
    ({ key }) => recordColumn(key, dress) ?? { width: unknownWidth, isOpen: true },
  )
  return { columns: written, frozenColumns: dress.owners === null ? 2 : 3, blankRows, isProtected: true }
}

/** Remarks on the sheets of a workbook of ours, with how each goes back; `dress` is null for anybody else's list. */
export function laidOut<Told extends Pick<ReadSheet, 'kind' | 'columns'>>(
  remarks: readonly Told[],
  dress: Dress | null,
): readonly (Told & { readonly layout?: SheetLayout })[] {
  return dress === null ? remarks : remarks.map((told) => ({ ...told, layout: sheetLayout(told, dress) }))
}
