import type { PrintedText } from '../prepared.ts'
import { cellText, type TableDeclaration } from './table-declaration.ts'

/**
 * Every text of a table with the place a person finds it, for example "Lampiran III baris 14 kolom Aplikasi".
 * One after the other: a long table has more of them than need to be held at once.
 */
export function* tableTexts(table: TableDeclaration, name: string): Generator<PrintedText> {
  const face = 'sans'
  for (const { title } of table.columns) yield { text: title, face, place: `judul kolom ${name}` }
  for (const [index, row] of table.rows.entries()) {
    const place = `${name} baris ${index + 1}`
    yield { text: row.band ?? '', face, place }
    for (const { key, title } of table.columns) {
      yield { text: cellText(table, row, key), face, place: `${place} kolom ${title}` }
    }
  }
  for (const text of table.notes) yield { text, face, place: `catatan ${name}` }
}
