import { wordWidth } from './measure.ts'
import { type Setting, wrapText } from './wrap.ts'

/** A line set to the column's width: `wordSpacing` in points is added to each blank. */
export interface JustifiedLine {
  text: string
  wordSpacing: number
}

interface Piece {
  text: string
  width: number
  /** Whether a blank stands before the piece; the second part of a broken word has none. */
  spaced: boolean
}

/** A blank may shrink to this share of its width, never further. */
const TIGHTEST = 0.8
/** Price of breaking inside a word, in the units of `badness`: about a line with doubled blanks. */
const SPLIT_PRICE = 10_000

/** A compound breaks after its own hyphen (Undang-Undang), a long number after "/". */
function partsOf(word: string): string[] {
  if (word.length > 12 && /\d/u.test(word)) return word.split(/(?<=\/)/u)
  return word.length > 8 ? word.split(/(?<=\p{L}-)(?=\p{L})/u) : [word]
}

function piecesOf(paragraph: string, setting: Setting): Piece[] {
  return paragraph
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) =>
      partsOf(word).map((text, index) => ({
        text,
        width: wordWidth(text, setting.face, setting.size),
        spaced: index === 0,
      })),
    )
}

/** How ugly a line is; blanks of natural width cost least, infinite when it does not fit. */
function badness(
  line: { natural: number; blanks: number; isLast: boolean },
  width: number,
  blank: number,
): number {
  const spare = width - line.natural
  if (line.isLast && spare >= 0) return 0
  const ratio = line.blanks === 0 ? (spare < 0 ? -1 : spare / blank) : spare / (line.blanks * blank)
  if (ratio < TIGHTEST - 1) return Number.POSITIVE_INFINITY
  return (10 + 100 * Math.abs(ratio < 0 ? ratio * 3 : ratio) ** 3) ** 2
}

/** Places where the lines of least total ugliness end; undefined when some piece fits no line. */
function bestBreaks(pieces: readonly Piece[], width: number, blank: number): number[] | undefined {
  const costs = [0, ...pieces.map(() => Number.POSITIVE_INFINITY)]
  const previous = [0, ...pieces.map(() => 0)]
  for (let start = 0; start < pieces.length; start += 1) {
    const before = costs[start] ?? Number.POSITIVE_INFINITY
    if (before === Number.POSITIVE_INFINITY) continue
    let natural = 0
    let blanks = 0
    for (let end = start; end < pieces.length; end += 1) {
      const piece = pieces[end]
      if (!piece) break
      const gap = end > start && piece.spaced ? 1 : 0
      blanks += gap
      natural += piece.width + gap * blank
      if (natural - blanks * blank * (1 - TIGHTEST) > width) break
      const next = pieces[end + 1]
      const price = next && !next.spaced ? SPLIT_PRICE : 0
      const cost = before + price + badness({ natural, blanks, isLast: !next }, width, blank)
      if (cost >= (costs[end + 1] ?? 0)) continue
      costs[end + 1] = cost
      previous[end + 1] = start
    }
  }
  if (costs[pieces.length] === Number.POSITIVE_INFINITY) return undefined
  const breaks: number[] = []
  for (let at = pieces.length; at > 0; at = previous[at] ?? 0) breaks.unshift(at)
  return breaks
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map((piece, index) => (index > 0 && piece.spaced ? ' ' : '') + piece.text).join('')
}

function setLine(pieces: readonly Piece[], isLast: boolean, width: number, blank: number): JustifiedLine {
  const blanks = pieces.filter((piece, index) => index > 0 && piece.spaced).length
  const natural = pieces.reduce((sum, piece) => sum + piece.width, 0) + blanks * blank
  const spare = width - natural
  if (blanks === 0 || (isLast && spare >= 0)) return { text: joined(pieces), wordSpacing: 0 }
  return { text: joined(pieces), wordSpacing: spare / blanks }
}

function justifyParagraph(paragraph: string, setting: Setting): JustifiedLine[] {
  const blank = wordWidth(' ', setting.face, setting.size)
  const pieces = piecesOf(paragraph, setting)
  if (pieces.length === 0) return []
  const breaks = bestBreaks(pieces, setting.width, blank)
  if (!breaks) return wrapText(paragraph, setting).map((text) => ({ text, wordSpacing: 0 }))
  return breaks.map((end, index) => {
    const start = index === 0 ? 0 : (breaks[index - 1] ?? 0)
    return setLine(pieces.slice(start, end), end === pieces.length, setting.width, blank)
  })
}

/**
 * Lines of a text filled to the column's width, the breaks chosen over the whole paragraph so that no line is
 * full of holes. Words are not hyphenated; a compound may break after its own hyphen, a long number after "/". The lines joined without white
 * space are the text without white space.
 */
export function justifyText(text: string, setting: Setting): JustifiedLine[] {
  return text.split('\n').flatMap((paragraph) => justifyParagraph(paragraph, setting))
}
