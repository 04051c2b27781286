import type { Face } from '../fonts.ts'
import { wordWidth } from './measure.ts'

export interface Setting {
  face: Face
  /** Points. */
  size: number
  /** Points. */
  width: number
}

/** A long word may end a line after one of these. */
const BREAK_AFTER = /(?<=[/\-_.,:;?&=@)])/u

function brokenByCharacter(piece: string, setting: Setting): string[] {
  const lines: string[] = []
  let line = ''
  for (const character of piece) {
    const longer = line + character
    if (line !== '' && wordWidth(longer, setting.face, setting.size) > setting.width) {
      lines.push(line)
      line = character
    } else line = longer
  }
  lines.push(line)
  return lines
}

/** One word wider than the column: broken after / - _ . , and the like, else anywhere. */
function brokenWord(word: string, setting: Setting): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of word.split(BREAK_AFTER)) {
    const longer = line + piece
    if (wordWidth(longer, setting.face, setting.size) <= setting.width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const parts = brokenByCharacter(piece, setting)
    line = parts.pop() ?? ''
    lines.push(...parts)
  }
  if (line !== '') lines.push(line)
  return lines
}

function wrapParagraph(paragraph: string, setting: Setting): string[] {
  const blank = wordWidth(' ', setting.face, setting.size)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of paragraph.split(' ')) {
    if (word === '') continue
    const width = wordWidth(word, setting.face, setting.size)
    if (line !== '' && used + blank + width <= setting.width) {
      line += ` ${word}`
      used += blank + width
      continue
    }
    if (line !== '') lines.push(line)
    if (width <= setting.width) {
      line = word
      used = width
      continue
    }
    const parts = brokenWord(word, setting)
    line = parts.pop() ?? ''
    used = wordWidth(line, setting.face, setting.size)
    lines.push(...parts)
  }
  if (line !== '') lines.push(line)
  return lines
}

/**
 * Lines of a text in a column, filled greedily. A line break in the text ends a line. Nothing is added and
 * nothing but blanks is lost: the lines joined without white space are the text without white space.
 */
export function wrapText(text: string, setting: Setting): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, setting))
}

/**
 * Lines of a centred heading: as few as the width allows, then as even as possible, so that no title ends
 * in one lonely word. Line breaks set by the author stand.
 */
export function balanceText(text: string, setting: Setting): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const fewest = wrapParagraph(paragraph, setting).length
    let low = 0
    let high = setting.width
    for (let step = 0; step < 12; step += 1) {
      const middle = (low + high) / 2
      if (wrapParagraph(paragraph, { ...setting, width: middle }).length > fewest) low = middle
      else high = middle
    }
    return wrapParagraph(paragraph, { ...setting, width: high })
  })
}
