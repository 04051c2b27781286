import { inflateSync } from 'node:zlib'

export interface FontOfFile {
  name: string
  /** Whether it is a subset whose program is in the file. */
  isEmbedded: boolean
}

/** What the bytes of a file say. */
export interface ReadFile {
  pageCount: number
  /** Every shown text of a page, counted from 0, in drawing order. */
  textOf(page: number): string
  /** The fonts of all pages. */
  fonts(): FontOfFile[]
}

type Meanings = ReadonlyMap<string, readonly string[]>

/**
 * Reads a finished file of ours from its bytes: cross references, page tree, content streams, and the meaning
 * that the file itself gives to each glyph code. Knows nothing of how the file was written, and only the part
 * of PDF that our files use; whatever else it meets, it refuses by throwing.
 */
export function readFile(bytes: Uint8Array): ReadFile {
  const objects = openObjects(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const catalogue = objects.dictionary(objects.root)
  const tree = objects.dictionary(reference(catalogue, 'Pages'))
  const kids = [...(/\/Kids \[([^\]]*)\]/u.exec(tree)?.[1] ?? '').matchAll(/(\d+) 0 R/gu)]
  const pages = kids.map(([, id]) => objects.dictionary(Number(id)))
  const known = new Map<number, Meanings>()

  function meaningsOf(resources: number): Meanings {
    const own = known.get(resources) ?? readMeanings(objects, resources)
    known.set(resources, own)
    return own
  }

  return {
    pageCount: pages.length,
    textOf: (index) => {
      const page = pages[index] ?? ''
      return shownText(objects.stream(reference(page, 'Contents')), meaningsOf(reference(page, 'Resources')))
    },
    fonts: () => {
      const resources = new Set(pages.map((page) => reference(page, 'Resources')))
      return [...resources].flatMap((id) => fontsIn(objects, id).map(({ font }) => embedding(objects, font)))
    },
  }
}

interface Objects {
  root: number
  /** The dictionary of an object as it is written. */
  dictionary(id: number): string
  /** The unpacked stream of an object, one character for each byte. */
  stream(id: number): string
}

function openObjects(source: Buffer): Objects {
  const end = source.toString('latin1', source.length - 64)
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(end)?.[1] ?? Number.NaN)
  const { root, offset } =
    source.toString('latin1', start, start + 4) === 'xref' ? table(source, start) : stream(source, start)
  return {
    root,
    dictionary: (id) => source.toString('latin1', offset(id), dictionaryEnd(source, offset(id))),
    stream: (id) => unpacked(source, offset(id)).toString('latin1'),
  }
}

interface CrossReferences {
  root: number
  /** Where an object begins that stands in the file by itself. */
  offset(id: number): number
}

function table(source: Buffer, start: number): CrossReferences {
  const text = source.toString('latin1', start)
  const head = /^xref\s+0 (\d+)\s/u.exec(text)
  if (!head) throw new Error('the file has no table of cross references at its end')
  return {
    root: reference(text.slice(text.indexOf('trailer')), 'Root'),
    offset: (id) => {
      const entry = text.slice(head[0].length + id * 20, head[0].length + id * 20 + 20)
      if (!/^\d{10} \d{5} n/u.test(entry)) throw new Error(`object ${id} is not in the file`)
      return Number(entry.slice(0, 10))
    },
  }
}

function stream(source: Buffer, start: number): CrossReferences {
  const dictionary = source.toString('latin1', start, dictionaryEnd(source, start))
  if (!dictionary.includes('/W [1 4 2]')) throw new Error('the file has no cross references at its end')
  const entries = unpacked(source, start)
  return {
    root: reference(dictionary, 'Root'),
    offset: (id) => {
      if (entries[id * 7] !== 1) throw new Error(`object ${id} does not stand in the file by itself`)
      return entries.readUInt32BE(id * 7 + 1)
    },
  }
}

function dictionaryEnd(source: Buffer, from: number): number {
  const begins = source.indexOf('stream\n', from)
  const ends = source.indexOf('endobj', from)
  return begins >= 0 && begins < ends ? begins : ends
}

/** The content of most pages is smaller than this: what zlib takes at a time, in bytes, is then all it takes. */
const chunkSize = 1 << 15

function unpacked(source: Buffer, from: number): Buffer {
  const end = dictionaryEnd(source, from)
  const dictionary = source.toString('latin1', from, end)
  const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1] ?? Number.NaN)
  const begin = end + 'stream\n'.length
  const data = source.subarray(begin, begin + length)
  return dictionary.includes('/Filter /FlateDecode') ? inflateSync(data, { chunkSize }) : data
}

function reference(dictionary: string, key: string): number {
  const found = new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(dictionary)?.[1]
  if (found === undefined) throw new Error(`no /${key} where one must be`)
  return Number(found)
}

/** The fonts that a page may use, by name, with their dictionaries. */
function fontsIn(objects: Objects, resources: number): { name: string; font: string }[] {
  const list = /\/Font <<([^>]*)>>/u.exec(objects.dictionary(resources))?.[1] ?? ''
  return [...list.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name = '', id]) => ({
    name,
    font: objects.dictionary(Number(id)),
  }))
}

/** For each font of a page: what each glyph code means. */
function readMeanings(objects: Objects, resources: number): Meanings {
  return new Map(
    fontsIn(objects, resources).map(({ name, font }) => [
      name,
      meanings(objects.stream(reference(font, 'ToUnicode'))),
    ]),
  )
}

function embedding(objects: Objects, font: string): FontOfFile {
  const name = /\/BaseFont \/(\S+)/u.exec(font)?.[1] ?? ''
  const descendant = /\/DescendantFonts \[(\d+) 0 R\]/u.exec(font)?.[1]
  if (descendant === undefined) return { name, isEmbedded: false }
  const descriptor = objects.dictionary(reference(objects.dictionary(Number(descendant)), 'FontDescriptor'))
  const program = /\/FontFile[23] (\d+) 0 R/u.exec(descriptor)?.[1]
  const isEmbedded = program !== undefined && objects.stream(Number(program)).length > 0
  return { name, isEmbedded: isEmbedded && /^[A-Z]{6}\+/u.test(name) }
}

function meanings(map: string): string[] {
  const texts: string[] = []
  for (const [, first = '', , list = ''] of map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gu)) {
    const start = Number.parseInt(first, 16)
    for (const [index, [, codes = '']] of [...list.matchAll(/<([0-9a-f ]*)>/gu)].entries()) {
      const units = codes.split(' ').map((unit) => Number.parseInt(unit, 16))
      texts[start + index] = String.fromCharCode(...units)
    }
  }
  return texts
}

/** Operators that show text, and the one that chooses the font; no string of ours holds a letter. */
const TEXT = /\/(F\d+) [\d.]+ Tf|\[([<>0-9a-f.\- ]*)\]TJ|(TJ|Tj|'|")/gu

function shownText(content: string, fonts: Meanings): string {
  let texts: readonly string[] | undefined
  let shown = ''
  for (const [whole, font, array, other] of content.matchAll(TEXT)) {
    if (font !== undefined) texts = fonts.get(font)
    else if (other !== undefined || texts === undefined)
      throw new Error(`text shown by "${whole}" is not read`)
    else shown += meaningOf(array ?? '', texts)
  }
  return shown
}

function meaningOf(array: string, texts: readonly string[]): string {
  let meaning = ''
  for (const part of array.split('<')) {
    const end = part.indexOf('>')
    for (let at = 0; at < end; at += 4) {
      const code = Number.parseInt(part.slice(at, at + 4), 16)
      const text = texts[code]
      // Code 0 is the sign for a missing character.
      if (code === 0 || text === undefined) throw new Error(`glyph code ${code} has no meaning`)
      meaning += text
    }
  }
  return meaning
}
