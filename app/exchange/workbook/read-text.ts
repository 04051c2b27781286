import path from 'node:path'
import { type CsvSheet, readCsv } from '../read-csv.ts'
import { sheetRows } from './sheet-rows.ts'
import type { Workbook, WorkbookLimits, WorkbookSheet } from './workbook.ts'

const encodingNames = { 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1252': 'Windows-1252' } as const

/** A CSV file as a sheet of text cells. Throws FileRefused for a cell that is too long. */
export function csvAsSheet(input: { csv: CsvSheet; name: string; limits: WorkbookLimits }): WorkbookSheet {
  const { csv, name, limits } = input
  const rows = csv.rows.map(({ row, cells }) => ({ row, values: cells }))
  return { name, isHidden: false, rows: sheetRows({ sheet: name, rows, limits }), merged: [] }
}

/** Reads CSV in whatever encoding and with whatever separator it came. Throws FileRefused. */
export function readTextFile(input: { bytes: Uint8Array; name: string; limits: WorkbookLimits }): Workbook {
  const { bytes, name, limits } = input
  const { maxBytes, maxRows } = limits
  const csv = readCsv(bytes, { maxBytes, maxRows })
  const sheet = csvAsSheet({ csv, name: path.parse(name).name, limits })
  const encoding = csv.encoding === 'utf-8' ? null : encodingNames[csv.encoding]
  return {
    kind: 'csv',
    sheets: [sheet],
    notes:
      encoding === null
        ? []
        : [`Teks dibaca sebagai ${encoding}; periksa huruf dan tanda baca yang tidak biasa.`],
  }
}
