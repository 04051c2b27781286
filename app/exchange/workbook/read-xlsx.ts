import { readXlsx, type Sheet } from 'hucre'
import { formulaNote, sheetRows } from './sheet-rows.ts'
import type { Workbook, WorkbookLimits, WorkbookSheet } from './workbook.ts'
import { xlsxParts } from './xlsx-parts.ts'
import type { ZipArchive } from './zip-directory.ts'

/**
 * Reads the values of an XLSX archive: formulas by the value that is stored, everything else set aside with
 * a note. Throws FileRefused for what cannot be read whole; other errors mean that the parts are damaged.
 */
export async function readXlsxArchive(archive: ZipArchive, limits: WorkbookLimits): Promise<Workbook> {
  const { clean, sheets: infos, hasFormats, notes } = xlsxParts(archive, limits)
  const book = await readXlsx(clean, { readStyles: hasFormats })
  const sheets = book.sheets.map((sheet, index): WorkbookSheet => {
    const name = infos[index]?.name ?? sheet.name
    const formatOf = (row: number, column: number) => sheet.cells?.get(`${row - 1},${column}`)?.style?.numFmt
    const rows = sheet.rows.map((values, index) => ({ row: index + 1, values }))
    return {
      name,
      isHidden: infos[index]?.isHidden ?? false,
      rows: sheetRows({ sheet: name, rows, limits, formatOf }),
      merged: (sheet.merges ?? []).map((merge) => ({
        firstRow: merge.startRow + 1,
        lastRow: merge.endRow + 1,
        firstColumn: merge.startCol,
        lastColumn: merge.endCol,
      })),
    }
  })
  return {
    kind: 'xlsx',
    sheets,
    notes: [...notes, ...formulaNotes(book.sheets), ...hiddenNotes(book.sheets)],
  }
}

function formulaNotes(sheets: readonly Sheet[]): readonly string[] {
  const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
  const formulas = cells.filter((cell) => cell.formula !== undefined)
  const unanswered = formulas.filter((cell) => cell.value === null).length
  return [
    ...(formulas.length > 0 ? [formulaNote(formulas.length)] : []),
    ...(unanswered > 0
      ? [`Nilai ${unanswered} sel rumus tidak tersimpan dan dibaca kosong; buka dan simpan ulang di Excel.`]
      : []),
  ]
}

function hiddenNotes(sheets: readonly Sheet[]): readonly string[] {
  const hidden = sheets.flatMap((sheet) =>
    [...(sheet.rowDefs ?? [])].filter(([row, { hidden }]) => hidden === true && hasValue(sheet, row)),
  ).length
  return hidden > 0 ? [`Ikut dibaca ${hidden} baris tersembunyi.`] : []
}

function hasValue(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).some((value) => value !== null && value !== '')
}
