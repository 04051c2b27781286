import { readXlsx, type Sheet } from 'hucre'
import { sheetRows } from './sheet-rows.ts'
import type { Workbook, WorkbookLimits, WorkbookSheet } from './workbook.ts'
import { xlsxParts } from './xlsx-parts.ts'
import type { ZipArchive } from './zip-directory.ts'

/**
 * Reads the values of an XLSX archive: formulas by the value that is stored, everything else set aside with
 * a note. Throws FileRefused for what cannot be read whole; other errors mean that the parts are damaged.
 */
export async function readXlsxArchive(archive: ZipArchive, limits: WorkbookLimits): Promise<Workbook> {
  const { clean, sheets: infos, notes } = xlsxParts(archive, limits)
  const book = await readXlsx(clean, { readStyles: true })
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
    ...(formulas.length > 0
      ? [
          `${formulas.length} sel berisi rumus; yang dibaca nilai terakhir yang tersimpan, tanpa dihitung ulang.`,
        ]
      : []),
    ...(unanswered > 0
      ? [`${unanswered} sel rumus tidak menyimpan nilai dan dibaca kosong; buka dan simpan ulang di Excel.`]
      : []),
  ]
}

function hiddenNotes(sheets: readonly Sheet[]): readonly string[] {
  const hidden = sheets.flatMap((sheet) =>
    [...(sheet.rowDefs ?? [])].filter(([row, { hidden }]) => hidden === true && hasValue(sheet, row)),
  ).length
  return hidden > 0 ? [`${hidden} baris tersembunyi ikut dibaca.`] : []
}

function hasValue(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).some((value) => value !== null && value !== '')
}
