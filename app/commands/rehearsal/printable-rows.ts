import { FACES, type Face } from '#app/documents/fonts.ts'
import { hasGlyph } from '#app/documents/layout/measure.ts'
import { normaliseText } from '#app/documents/printable.ts'
import type { InventoryRow, RejectedRow } from '#app/exchange/inventory.ts'
import { nameKey } from '#workflows/catalogue/name-key.ts'

export interface PrintableRows {
  rows: InventoryRow[]
  rejected: RejectedRow[]
  /** What was left out of a cell, one sentence each, for whoever reads along. */
  notes: string[]
}

const faces = Object.keys(FACES) as Face[]
/** Bullets as word processors write them, private-use ones included. */
const bullets = /[●○■□▪▫◆◇►▶★☆\uf0a7\uf0b7\uf0d8]/gu
const damaged = '\ufffd'

/**
 * Makes every text of the rows one that a decree can print. Signs that say nothing (emoji, check marks) are
 * left out. Letters are not: a name or owner that would lose one rejects its row, another cell is emptied.
 */
export function printableRows(rows: readonly InventoryRow[]): PrintableRows {
  const result: PrintableRows = { rows: [], rejected: [], notes: [] }
  for (const row of rows) {
    const { name = '' } = row.fields
    const [nameText, ownerText] = [asPrinted(String(name)), asPrinted(row.owner)]
    if (nameText === null || ownerText === null) {
      const [column, text] =
        nameText === null ? ['Nama aplikasi', String(name)] : ['Perangkat daerah pemilik', row.owner]
      const reason = `${column} memuat huruf "${firstLost(text)}" yang tidak dapat dicetak; ganti huruf itu.`
      result.rejected.push({ row: row.row, reason })
      continue
    }
    const fields: Record<string, InventoryRow['fields'][string]> = {}
    for (const [key, value] of Object.entries(row.fields)) {
      const text = typeof value === 'string' ? asPrinted(value) : value
      if (text !== value && typeof value === 'string' && firstUnprintable(value) !== null) {
        const sign = firstUnprintable(value)
        const act = text === null ? 'isinya dikosongkan' : 'tanda itu dihilangkan'
        result.notes.push(`baris ${row.row}: "${sign}" tidak dapat dicetak, ${act}`)
      }
      if (text !== null && text !== '') fields[key] = text
    }
    result.rows.push({ ...row, owner: ownerText, fields })
  }
  return result
}

/** The text with what can be printed of it, or null when a letter or digit would be lost. */
function asPrinted(text: string): string | null {
  const tidy = normaliseText(text)
  if (firstUnprintable(tidy) === null) return tidy
  if (tidy.includes(damaged)) return null
  const drawn = tidy.replace(bullets, '•')
  const kept = [...drawn].map((character) => printedForm(character)).join('')
  return nameKey(kept) === nameKey(tidy) ? normaliseText(kept) : null
}

function printedForm(character: string): string {
  if (isPrintable(character)) return character
  const plain = character.normalize('NFKC')
  return [...plain].every(isPrintable) ? plain : ''
}

function firstUnprintable(text: string): string | null {
  return [...normaliseText(text)].find((character) => !isPrintable(character)) ?? null
}

/** What a person must change: the letter or digit that stands in the way, not a sign that is left out anyway. */
function firstLost(text: string): string | null {
  const lost = [...normaliseText(text)].filter((character) => asPrinted(character) === null)
  return lost[0] ?? firstUnprintable(text)
}

const known = new Map<string, boolean>([['\n', true]])

function isPrintable(character: string): boolean {
  const answer = known.get(character)
  if (answer !== undefined) return answer
  const codePoint = character.codePointAt(0) ?? 0
  const isIn = faces.every((face) => hasGlyph(face, codePoint))
  known.set(character, isIn)
  return isIn
}
