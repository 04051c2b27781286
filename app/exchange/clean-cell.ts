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
const emptyWords = /^([-–—_.]+|n\/a|null|#n\/a|#ref!|#value!|#name\?|#div\/0!|#num!|#null!)$/i

/** Hyphens that only say where a word may break, marks of writing direction, and joins that show nothing. */
const unseen = /[\u00AD\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
/** What Word makes of what is typed: bent quotes, a hyphen that does not break, a bullet of a symbol font. */
const pasted: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u2032]/g, "'"],
  [/[\u201C-\u201E\u2033]/g, '"'],
  [/\u2011/g, '-'],
  [/[\uF0B7\uF0A7]/g, '•'],
]

/** Most cells are such: words of ASCII with one space between, without the beginning of a tag or an entity. */
const plainWords = /^[!-%'-;=-~]+(?: [!-%'-;=-~]+)*$/

/** The text of a cell without tags, entities, invisible characters and doubled spaces; "-" is empty. */
export function cleanCell(given: string): string {
  const cell = unguarded(given)
  if (plainWords.test(cell)) return emptyWords.test(cell) ? '' : cell
  const typed = pasted.reduce((text, [from, to]) => text.replace(from, to), cell.replace(unseen, ''))
  const text = typed
    .normalize('NFC')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(nbsp|amp|quot|#39|apos|lt|gt);/gi, (entity) => entities[entity.toLowerCase()] ?? entity)
    .replace(/(?:(?!\u200D(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\s])+/gu, ' ')
    .trim()
  return emptyWords.test(text) ? '' : text
}

/** Without the apostrophe that keeps a list dash or a telephone number a text; before a formula it stays. */
function unguarded(cell: string): string {
  return /^'\s*[+\-@|]/.test(cell) && !isFormula(cell.slice(1)) ? cell.slice(1) : cell
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
