import * as fontkit from 'fontkit'
import { type Face, fontPath } from '../fonts.ts'

interface Measured {
  font: fontkit.Font
  widths: Map<string, number>
}

const opened = new Map<Face, Measured>()

function open(face: Face): Measured {
  const known = opened.get(face)
  if (known) return known
  const font = fontkit.openSync(fontPath(face))
  if (!('layout' in font)) throw new Error(`${face} is a font collection, one face was expected`)
  const measured = { font, widths: new Map<string, number>() }
  opened.set(face, measured)
  return measured
}

/** Width in points of one word at a size, kerning included; cached for each face and word. */
export function wordWidth(word: string, face: Face, size: number): number {
  const { font, widths } = open(face)
  let em = widths.get(word)
  if (em === undefined) {
    em = font.layout(word).advanceWidth / font.unitsPerEm
    widths.set(word, em)
  }
  return em * size
}

/** Width in points of a line of words. */
export function lineWidth(line: string, face: Face, size: number): number {
  const blank = wordWidth(' ', face, size)
  return line
    .split(' ')
    .reduce(
      (sum, word, index) => sum + (word === '' ? 0 : wordWidth(word, face, size)) + (index > 0 ? blank : 0),
      0,
    )
}

/** Height of a capital letter in points: text is centred on it in a line. */
export function capHeight(face: Face, size: number): number {
  const { font } = open(face)
  return (font.capHeight / font.unitsPerEm) * size
}

/** Whether the face can print a character. */
export function hasGlyph(face: Face, codePoint: number): boolean {
  return open(face).font.hasGlyphForCodePoint(codePoint)
}
