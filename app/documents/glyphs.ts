import { DocumentError } from './errors.ts'
import type { Face } from './fonts.ts'
import { hasGlyph } from './layout/measure.ts'
import type { PrintedText } from './prepared.ts'

/** Signs beside the plain ones of ASCII, which every shipped face has (a test holds that). */
const UNUSUAL = /[^\x20-\x7e\n]/u

/** Written from right to left: a face may have the letters, the press would set them in the wrong order. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * Refuses a document with a character its face lacks, or the press cannot set: a wrong sign would be printed
 * without a word.
 * Throws DocumentError `missing-glyph` naming the character and its place.
 */
export function assertPrintable(texts: Iterable<PrintedText>): void {
  const known = new Map<Face, Set<string>>()
  for (const { text, face, place } of texts) {
    const seen = known.get(face) ?? new Set<string>(['\n'])
    known.set(face, seen)
    if (!UNUSUAL.test(text)) continue
    for (const character of text) {
      if (seen.has(character)) continue
      const codePoint = character.codePointAt(0) ?? 0
      if (!hasGlyph(face, codePoint) || RIGHT_TO_LEFT.test(character))
        throw missing(character, codePoint, place)
      seen.add(character)
    }
  }
}

function missing(character: string, codePoint: number, place: string): DocumentError {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  return new DocumentError(
    'missing-glyph',
    `Huruf "${character}" (${code}) pada ${place} tidak dapat dicetak. Ganti atau hapus huruf itu, lalu buat dokumen lagi.`,
    `no glyph for ${code} at ${place}`,
  )
}
