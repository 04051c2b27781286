import type PDFDocument from 'pdfkit'
import type { EmbeddedFont, Reference } from 'pdfkit'
import type { Face } from '../fonts.ts'
import { fontOf, shapeWord } from '../layout/measure.ts'

interface Fount {
  font: EmbeddedFont
  reference: Reference
  /** Words as they stand between the signs < and > of a TJ array. */
  words: Map<string, string>
  blank: string
  /** Glyph number of the font to glyph code of the file. */
  codes: Map<number, string>
}

/** The letters of one file: turns lines of text into glyph codes and remembers which glyphs were used. */
export interface TypeCase {
  /** Name of the face's font in the resources of a page. */
  nameOf(face: Face): string
  /** A line as the operand of TJ; `wordSpacing` is added to each blank, both lengths in points. */
  set(line: string, type: { face: Face; size: number; wordSpacing: number }): string
  /** The fonts used so far, by their names. */
  resources(): Record<string, Reference>
}

export function openTypeCase(kit: PDFDocument): TypeCase {
  const founts = new Map<Face, Fount>()

  function fountOf(face: Face): Fount {
    const known = founts.get(face)
    if (known) return known
    const font = kit.font(fontOf(face), face)._font
    const fount: Fount = { font, reference: font.ref(), words: new Map(), blank: '', codes: new Map() }
    fount.blank = wordCodes(fount, ' ', face)
    founts.set(face, fount)
    return fount
  }

  return {
    nameOf: (face) => fountOf(face).font.id,
    set: (line, { face, size, wordSpacing }) => {
      const fount = fountOf(face)
      const blank =
        wordSpacing === 0
          ? fount.blank
          : `${fount.blank}>${Math.round((-wordSpacing * 1_000_000) / size) / 1000}<`
      const words = line.split(' ')
      const codes = words.map((word) => fount.words.get(word) ?? wordCodes(fount, word, face))
      return `[<${codes.join(blank)}>]`
    },
    resources: () =>
      Object.fromEntries([...founts.values()].map(({ font, reference }) => [font.id, reference])),
  }
}

function wordCodes(fount: Fount, word: string, face: Face): string {
  if (word === '') return ''
  const { glyphs, kerning } = shapeWord(word, face)
  const characters = [...word]
  let codes = ''
  for (const [index, glyph] of glyphs.entries()) {
    // One glyph may stand for several characters of Unicode: what this text says is what is read back.
    const meaning =
      glyphs.length === characters.length ? [characters[index]?.codePointAt(0) ?? 0] : glyph.codePoints
    codes += fount.codes.get(glyph.id) ?? addGlyph(fount, glyph.id, glyph.advanceWidth, meaning)
    const behind = kerning?.[index] ?? 0
    if (behind !== 0) codes += `>${Math.round(-behind * fount.font.scale * 1000) / 1000}<`
  }
  fount.words.set(word, codes)
  return codes
}

function addGlyph({ font, codes }: Fount, glyph: number, advance: number, meaning: number[]): string {
  const number = font.subset.includeGlyph(glyph)
  font.widths[number] = advance * font.scale
  font.unicode[number] = meaning
  const code = number.toString(16).padStart(4, '0')
  codes.set(glyph, code)
  return code
}
