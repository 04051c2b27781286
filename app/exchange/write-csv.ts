/** What makes Excel read the file as UTF-8; the separator is the one of Indonesian spreadsheets. */
export const csvStart = '\uFEFF'
const separator = ';'

/** One line of a CSV file, ended; a cell that a spreadsheet would calculate is made plain text. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(separator)}\r\n`
}

function csvCell(cell: string | number | null): string {
  if (typeof cell === 'number') return String(cell)
  const text = plainCell(cell ?? '')
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A text that could begin a formula gets an apostrophe before it (OWASP, CSV injection). */
export function plainCell(text: string): string {
  return /^[\s\p{Cc}]*[=+\-@|＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text
}
