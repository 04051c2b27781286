import * as fontkit from 'fontkit'
import { type Face, fontPath } from '../fonts.ts'

/** A word as the face sets it: its glyphs in order, their places in the text, and the kerning between them. */
export interface ShapedWord {
  /** Width in em, kerning included. */
  em: number
  glyphs: readonly fontkit.Glyph[]
  /** What stands behind each glyph beyond its own width, in units of the font; undefined when nothing does. */
  kerning: readonly number[] | undefined
}

interface OpenedFace {
  font: fontkit.Font
  words: Map<string, ShapedWord>
}

/** So many shaped words are remembered for a face; the worker lives long and meets many documents. */
const REMEMBERED = 60_000

const opened = new Map<Face, OpenedFace>()

function open(face: Face): OpenedFace {
  const known = opened.get(face)
  if (known) return known
  const font = fontkit.openSync(fontPath(face))
  if (!('layout' in font)) throw new Error(`${face} is a font collection, one face was expected`)
  const fresh = { font, words: new Map<string, ShapedWord>() }
  opened.set(face, fresh)
  return fresh
}

/** The opened font of a face; one for measuring and printing, so that both see the same glyphs. */
export function fontOf(face: Face): fontkit.Font {
  return open(face).font
}

/** Shapes a word, or remembers how it was shaped. */
export function shapeWord(word: string, face: Face): ShapedWord {
  const { font, words } = open(face)
  const known = words.get(word)
  if (known !== undefined) return known
  const run = font.layout(word)
  const kerning = run.positions.map(
    (position, index) => position.xAdvance - (run.glyphs[index]?.advanceWidth ?? 0),
  )
  const shaped = {
    em: run.advanceWidth / font.unitsPerEm,
    glyphs: run.glyphs,
    kerning: kerning.some((units) => units !== 0) ? kerning : undefined,
  }
  if (words.size >= REMEMBERED) words.clear()
  words.set(word, shaped)
  return shaped
}

/** Width in points of one word at a size, kerning included. */
export function wordWidth(word: string, face: Face, size: number): number {
  return shapeWord(word, face).em * size
}

/** Width in points of a line of words. */
export function lineWidth(line: string, face: Face, size: number): number {
  const words = line.split(' ')
  let em = (words.length - 1) * shapeWord(' ', face).em
  for (const word of words) if (word !== '') em += shapeWord(word, face).em
  return em * size
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
