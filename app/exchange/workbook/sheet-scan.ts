import { refused } from './refusals.ts'
import { eachTag, type TagVisit } from './tag-bytes.ts'

/** What a sheet asks of its reader, told before it is read. Rows from 1, columns from 0. */
export interface SheetScan {
  readonly cells: number
  readonly lastRow: number
  readonly lastColumn: number
  /** The highest place in the table of texts that a cell points to, or -1. */
  readonly lastText: number
  /** The cell with the longest run of text, and its length in bytes. */
  readonly longest: { readonly row: number; readonly column: number; readonly bytes: number }
}

const [cellTag, rowTag, valueTag, textTag] = [nameCode('c'), nameCode('row'), nameCode('v'), nameCode('t')]
const itemTag = nameCode('si')
const zero = 0x30

/**
 * Runs over the tags of a worksheet without building anything. Throws FileRefused for a sheet that ends
 * before its end: a reader would take what is there for the whole.
 */
export function scanSheet(xml: Buffer): SheetScan {
  let [cells, lastRow, lastColumn, lastText] = [0, 0, -1, -1]
  let [row, column] = [0, -1]
  let isText = false
  let longest = { row: 0, column: 0, bytes: 0 }
  const visit: TagVisit = ({ name, r, t, after, next }) => {
    if (name === rowTag) {
      row = r < 0 ? row + 1 : placeAt(xml, r).row
      column = -1
      lastRow = Math.max(lastRow, row)
    } else if (name === cellTag) {
      cells += 1
      const place = r < 0 ? null : placeAt(xml, r)
      column = place === null ? column + 1 : place.column
      lastRow = Math.max(lastRow, place === null ? row : place.row)
      lastColumn = Math.max(lastColumn, column)
      // t="s": the value is a place in the table of texts.
      isText = t >= 0 && xml[t] === 0x73 && (xml[t + 1] === 0x22 || xml[t + 1] === 0x27)
    } else if (name === valueTag && isText) {
      const place = Number(xml.toString('latin1', after, next))
      lastText = Math.max(lastText, Number.isInteger(place) && place >= 0 ? place : Number.POSITIVE_INFINITY)
      isText = false
    }
    if ((name === textTag || name === valueTag) && next - after > longest.bytes)
      longest = { row, column: Math.max(0, column), bytes: next - after }
  }
  eachTag(xml, visit)
  const tail = xml.toString('latin1', Math.max(0, xml.byteLength - 200)).trimEnd()
  if (!/<\/([\w.-]+:)?worksheet\s*>$/.test(tail)) throw refused('broken', 'the sheet has no end')
  return { cells, lastRow, lastColumn, lastText, longest }
}

/** How many texts a table of texts holds, and how long the longest run is, in bytes. */
export function scanTexts(xml: Buffer): { readonly count: number; readonly longest: number } {
  let [count, longest] = [0, 0]
  eachTag(xml, ({ name, after, next }) => {
    if (name === itemTag) count += 1
    if (name === textTag) longest = Math.max(longest, next - after)
  })
  return { count, longest }
}

/** The place that a reference names ("C7", "$C$7" or a bare row number); column -1 where it names none. */
function placeAt(xml: Buffer, at: number): { row: number; column: number } {
  let [row, column] = [0, 0]
  for (let index = at; index < xml.byteLength; index += 1) {
    const byte = xml[index] ?? 0
    const letter = (byte & 0xdf) - 0x40
    if (byte >= zero && byte <= zero + 9) row = row * 10 + byte - zero
    else if (letter >= 1 && letter <= 26 && byte >= 0x41) column = column * 26 + letter
    else if (byte !== 0x24) break
  }
  return { row, column: column - 1 }
}

/** A short name as one number, as tags are told. */
function nameCode(name: string): number {
  return [...Buffer.from(name)].reduce((code, byte) => code * 256 + byte, 0)
}
