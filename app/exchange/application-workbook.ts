import { application } from '#workflows/catalogue/application.ts'
import { type RecordWorkbook, recordWorkbook } from './record-workbook.ts'
import type { WrittenSheet } from './workbook/written-sheet.ts'

/** The workbook of the inventory of applications. */
export function applicationWorkbook(of: Omit<RecordWorkbook, 'kind'>): readonly WrittenSheet[] {
  return recordWorkbook({ kind: application, ...of })
}
