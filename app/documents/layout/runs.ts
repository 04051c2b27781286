import { baseline, contentWidth, type Flow, mark, needRoom, roomLeft, skip, type TextStyle } from './flow.ts'
import { lineWidth } from './measure.ts'
import type { Tag } from './tag.ts'
import { wrapText } from './wrap.ts'

/** A stretch of a paragraph: as it was, struck through, or underlined. Blanks at its ends count. */
export interface Run {
  kind: 'same' | 'deleted' | 'added'
  text: string
}

/** A stretch of one line: where it begins, and how it is marked. */
interface Segment extends Run {
  x: number
  width: number
}

/** A piece without a blank in it; the pieces of one word follow each other without room to break. */
interface Piece extends Run {
  begins: boolean
}

/** Lines of runs in a column, filled greedily and broken only where a blank stands. */
export function setRuns(runs: readonly Run[], style: TextStyle & { width: number }): Segment[][] {
  const { face, size, width } = style
  const blank = lineWidth(' ', face, size)
  const lines: Segment[][] = [[]]
  let used = 0
  for (const word of wordsOf(runs, style)) {
    const length = word.reduce((sum, { text }) => sum + lineWidth(text, face, size), 0)
    if (used > 0 && used + blank + length > width) {
      lines.push([])
      used = 0
    }
    const line = lines.at(-1) ?? []
    if (used > 0) used += blank
    for (const { kind, text } of word) {
      const own = lineWidth(text, face, size)
      put(line, { kind, text, x: used, width: own })
      used += own
    }
  }
  return lines.filter((line) => line.length > 0)
}

/** Stretches of one kind beside each other become one, so that the stroke runs through the blank between them. */
function put(line: Segment[], next: Segment): void {
  const last = line.at(-1)
  if (last === undefined || last.kind !== next.kind) {
    line.push(next)
    return
  }
  const isApart = next.x > last.x + last.width + 0.01
  last.text += isApart ? ` ${next.text}` : next.text
  last.width = next.x + next.width - last.x
}

/** The words of all runs, each of one piece or more; a word wider than the column is broken as a plain text is. */
function wordsOf(runs: readonly Run[], style: TextStyle & { width: number }): Piece[][] {
  const words: Piece[][] = []
  let isOpen = false
  for (const { kind, text } of runs) {
    for (const [index, part] of text.split(/\s+/u).entries()) {
      if (index > 0) isOpen = false
      if (part === '') continue
      for (const [at, piece] of wrapText(part, style).entries()) {
        const last = words.at(-1)
        if (isOpen && at === 0 && last !== undefined) last.push({ kind, text: piece, begins: false })
        else words.push([{ kind, text: piece, begins: true }])
        isOpen = true
      }
    }
  }
  return words
}

const STROKE = 0.7

/** Writes a paragraph of runs, over pages where needed: what was taken out struck through, what was put in underlined. */
export function writeRuns(flow: Flow, runs: readonly Run[], style: TextStyle): void {
  const column = style.width ?? contentWidth(flow) - (style.x ?? 0)
  const left = flow.geometry.left + (style.x ?? 0)
  const lines = setRuns(runs, { ...style, width: column })
  const tag: Tag = { role: style.role ?? 'P', parent: flow.home }
  needRoom(flow, Math.min(lines.length, 2) * style.leading)
  for (const line of lines) {
    if (style.leading > roomLeft(flow)) needRoom(flow, style.leading)
    const y = baseline(flow.y, style)
    for (const { kind, text, x, width } of line) {
      const { face, size } = style
      mark(flow, { kind: 'text', x: left + x, y, text, face, size, tag })
      if (kind === 'same') continue
      const at = kind === 'deleted' ? y - size * 0.26 : y + size * 0.16
      mark(flow, { kind: 'line', x1: left + x, y1: at, x2: left + x + width, y2: at, width: STROKE })
    }
    skip(flow, style.leading)
  }
}
