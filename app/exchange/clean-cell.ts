const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
}
/** What people write for "nothing", and what spreadsheets write for a broken reference. */
const emptyWords = /^([-–—_.]+|n\/a|null|#n\/a|#ref!|#value!|#name\?)$/i

/** The text of a cell without tags, entities, invisible characters and doubled spaces; "-" is empty. */
export function cleanCell(cell: string): string {
  const text = cell
    .normalize('NFC')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(nbsp|amp|quot|#39|apos|lt|gt);/gi, (entity) => entities[entity.toLowerCase()] ?? entity)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  return emptyWords.test(text) ? '' : text
}

/**
 * Whether a spreadsheet would calculate this cell. Such a cell is refused and never evaluated.
 * A list dash ("- melayani warga"), a negative number and a telephone number are no formulas.
 */
export function isFormula(cell: string): boolean {
  const text = cell.trim()
  if (text.startsWith('=')) return true
  if (!/^[@+-]/.test(text)) return false
  const rest = text.slice(1)
  const isCall = /^[A-Z][A-Z0-9._]*\s*\(/i.test(rest)
  const isProgramLink = /\|.*!/.test(rest)
  const isArithmetic = /^\d[\d.]*\s*[+*/^]/.test(rest)
  const isReference = /^\$?[A-Z]{1,3}\$?\d+\b/.test(rest)
  return isCall || isProgramLink || isArithmetic || isReference
}
