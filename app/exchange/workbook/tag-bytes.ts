import { refused } from './refusals.ts'

/** One opening tag: where it stands, without anything being copied. */
export interface TagBytes {
  /** The bytes of its local name as one number where it has up to three, else 0. */
  name: number
  /** Where the values of the attributes r and t begin, or -1. */
  r: number
  t: number
  /** The first byte after the tag, and the next "<". */
  after: number
  next: number
}

/** The tag is the same object each time: what is needed of it is taken at once. */
export type TagVisit = (tag: Readonly<TagBytes>) => void

const [lessThan, greaterThan, slash, colon, equals] = [0x3c, 0x3e, 0x2f, 0x3a, 0x3d]
const [bang, question, bracket, quote, apostrophe] = [0x21, 0x3f, 0x5b, 0x22, 0x27]
const [letterR, letterT] = [0x72, 0x74]

/** Every opening tag outside comments and CDATA. Throws FileRefused for a tag that never ends. */
export function eachTag(xml: Buffer, visit: TagVisit): void {
  const tag: TagBytes = { name: 0, r: -1, t: -1, after: 0, next: 0 }
  let at = xml.indexOf(lessThan)
  while (at >= 0) {
    const second = xml[at + 1]
    if (second === bang) {
      const end = xml[at + 2] === bracket ? xml.indexOf(']]>', at) : xml.indexOf('-->', at)
      at = end < 0 ? -1 : xml.indexOf(lessThan, end)
      continue
    }
    if (second === slash || second === question) {
      at = nextTag(xml, at + 1)
      continue
    }
    readTag(xml, at + 1, tag)
    tag.next = nextTag(xml, tag.after)
    if (tag.name !== 0 && tag.next >= 0) visit(tag)
    at = tag.next
  }
}

function nextTag(xml: Buffer, from: number): number {
  // Most tags follow at once: a call out of the program would cost more than looking.
  for (let at = from; at < from + 24; at += 1) if (xml[at] === lessThan) return at
  return xml.indexOf(lessThan, from)
}

function readTag(xml: Buffer, from: number, tag: TagBytes): void {
  let [at, name, length] = [from, 0, 0]
  for (; !isNameEnd(xml[at]); at += 1) {
    const isPrefix = xml[at] === colon
    name = isPrefix ? 0 : name * 256 + (xml[at] ?? 0)
    length = isPrefix ? 0 : length + 1
    // Longer names are none that is asked for; the number must stay exact.
    if (length > 3) name = 0
  }
  tag.name = length <= 3 ? name : 0
  tag.r = -1
  tag.t = -1
  let inside = 0
  for (; at < xml.byteLength; at += 1) {
    const byte = xml[at]
    if (inside !== 0) {
      if (byte === inside) inside = 0
    } else if (byte === quote || byte === apostrophe) {
      inside = byte
      noteAttribute(xml, at, tag)
    } else if (byte === greaterThan) {
      tag.after = at + 1
      return
    }
  }
  throw refused('broken', 'a tag has no end')
}

/** Remembers the value that begins after this quote where its attribute is called r or t. */
function noteAttribute(xml: Buffer, quoteAt: number, tag: TagBytes): void {
  let at = quoteAt - 1
  while (isSpace(xml[at])) at -= 1
  if (xml[at] !== equals) return
  at -= 1
  while (isSpace(xml[at])) at -= 1
  if (!isSpace(xml[at - 1])) return
  if (xml[at] === letterR) tag.r = quoteAt + 1
  if (xml[at] === letterT) tag.t = quoteAt + 1
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || byte === greaterThan || byte === slash || isSpace(byte)
}
