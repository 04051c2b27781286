import type { PrintedText } from '../prepared.ts'
import { cellText, type TableDeclaration } from './table-declaration.ts'

/** Every text of a table with the place a person finds it, for example "Lampiran III baris 14 kolom Aplikasi". */
export function tableTexts(table: TableDeclaration, name: string): PrintedText[] {
  const titles = table.columns.map((column) => ({ text: column.title, place: `judul kolom ${name}` }))
  const rows = table.rows.flatMap((row, index) => [
    { text: row.band ?? '', place: `${name} baris ${index + 1}` },
    ...table.columns.map((column) => ({
      text: cellText(table, row, column.key),
      place: `${name} baris ${index + 1} kolom ${column.title}`,
    })),
  ])
  const notes = table.notes.map((text) => ({ text, place: `catatan ${name}` }))
  return [...titles, ...rows, ...notes].map((entry) => ({ ...entry, face: 'sans' }))
}
