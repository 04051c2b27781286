import { refused } from './refusals.ts'

/** What a sheet asks of its reader, told before it is read. Rows from 1, columns from 0. */
export interface SheetScan {
  readonly cells: number
  readonly lastRow: number
  readonly lastColumn: number
  /** The highest place in the table of texts that a cell points to, or -1. */
  readonly lastText: number
}

const [lessThan, greaterThan, slash, colon] = [0x3c, 0x3e, 0x2f, 0x3a]
const spaces = new Set([0x20, 0x09, 0x0a, 0x0d])
const reference = /\sr\s*=\s*["']\$?([A-Za-z]{1,3})\$?(\d{1,7})["']/
const rowNumber = /\sr\s*=\s*["'](\d{1,7})["']/
const pointsToText = /\st\s*=\s*["']s["']/

/**
 * Runs over the tags of a worksheet without building anything. Throws FileRefused for a sheet that ends
 * before its end: a reader would take what is there for the whole.
 */
export function scanSheet(xml: Buffer): SheetScan {
  let [cells, lastRow, lastColumn, lastText] = [0, 0, -1, -1]
  let [row, column] = [0, -1]
  let isText = false
  eachTag(xml, (name, inside, end) => {
    if (name === 'row') {
      row = Number(rowNumber.exec(inside)?.[1] ?? row + 1)
      column = -1
      lastRow = Math.max(lastRow, row)
    }
    if (name === 'c') {
      cells += 1
      const [, letters, number] = reference.exec(inside) ?? []
      column = letters === undefined ? column + 1 : columnOf(letters)
      lastRow = Math.max(lastRow, Number(number ?? row))
      lastColumn = Math.max(lastColumn, column)
      isText = pointsToText.test(inside)
    }
    if (name === 'v' && isText) {
      const place = Number(xml.toString('latin1', end + 1, xml.indexOf(lessThan, end)))
      lastText = Math.max(lastText, Number.isNaN(place) ? Number.POSITIVE_INFINITY : place)
      isText = false
    }
  })
  const tail = xml.toString('latin1', Math.max(0, xml.byteLength - 200)).trimEnd()
  if (!/<\/([\w.-]+:)?worksheet\s*>$/.test(tail)) throw refused('broken', 'the sheet has no end')
  return { cells, lastRow, lastColumn, lastText }
}

/** How many texts a table of texts holds. */
export function countTexts(xml: Buffer): number {
  let count = 0
  eachTag(xml, (name) => {
    if (name === 'si') count += 1
  })
  return count
}

/** Every opening tag outside comments and CDATA: its local name, its attributes as written, its end. */
function eachTag(xml: Buffer, visit: (name: string, inside: string, end: number) => void): void {
  let at = xml.indexOf(lessThan)
  while (at >= 0) {
    const skipped = skippedTo(xml, at)
    if (skipped !== null) {
      at = skipped < 0 ? -1 : xml.indexOf(lessThan, skipped)
      continue
    }
    let nameStart = at + 1
    let nameEnd = nameStart
    for (; nameEnd < xml.byteLength && !isNameEnd(xml[nameEnd]); nameEnd += 1) {
      if (xml[nameEnd] === colon) nameStart = nameEnd + 1
    }
    const end = xml.indexOf(greaterThan, nameEnd)
    if (end < 0) throw refused('broken', 'a tag has no end')
    // The names that are asked for have no more letters; others need no attributes.
    const isShort = nameEnd - nameStart <= 3
    if (isShort) visit(xml.toString('latin1', nameStart, nameEnd), xml.toString('latin1', nameEnd, end), end)
    at = xml.indexOf(lessThan, end)
  }
}

function skippedTo(xml: Buffer, at: number): number | null {
  const next = xml[at + 1]
  if (next === slash || next === 0x3f) return at + 1
  if (next !== 0x21) return null
  const end = xml[at + 2] === 0x5b ? xml.indexOf(']]>', at) : xml.indexOf('-->', at)
  return end < 0 ? -1 : end + 3
}

function isNameEnd(byte: number | undefined): boolean {
  return byte === greaterThan || byte === slash || byte === undefined || spaces.has(byte)
}

function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
