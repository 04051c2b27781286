import PDFDocument from 'pdfkit'
import { packed } from './packed.ts'

/** What a file says about itself. */
export interface DocumentMeta {
  title: string
  subject: string
  author: string
  /** ISO date and time the bytes carry. */
  documentDate: string
}

/** PDF/A-2b is what is kept; the stricter 1b is built beside it where a validator for 1b has to judge. */
export type Conformance = 'PDF/A-2b' | 'PDF/A-1b'

/** A file being written: pdfkit's document, and objects whose text is written by us. */
export interface OpenFile {
  kit: PDFDocument
  /** Takes the next object number for an object that is written later. */
  reserve(): number
  /** Writes objects by their numbers, `body` without "obj" and "endobj". */
  write(objects: Iterable<SmallObject>): void
  /** Ends the file and gives its bytes. */
  finish(): Uint8Array<ArrayBuffer>
}

interface SmallObject {
  id: number
  body: string
}

const PROGRAM = 'Desk Reviu SPBE'
/** Small objects are written together until they are about so many characters. */
const BATCH = 1 << 16

export function openFile(meta: DocumentMeta, conformance: Conformance): OpenFile {
  const kit = new PDFDocument({
    autoFirstPage: false,
    font: null,
    compress: true,
    displayTitle: true,
    lang: 'id-ID',
    // PDF/A-1 is bound to 1.4, PDF/A-2 to 1.7.
    pdfVersion: conformance === 'PDF/A-1b' ? '1.4' : '1.7',
    subset: conformance,
    info: {
      Title: meta.title,
      Author: meta.author,
      Subject: meta.subject,
      Creator: PROGRAM,
      Producer: PROGRAM,
      CreationDate: new Date(meta.documentDate),
    },
  })
  const parts = collect(kit)
  escapeMetadata(kit)
  // PDF/A-1 knows neither object streams nor cross-reference streams; both make a tagged file three times smaller.
  const small = conformance === 'PDF/A-1b' ? plainObjects(kit) : packedObjects(kit)
  kit._finalize = () => small.writeCrossReferences()

  return {
    kit,
    reserve: () => kit._offsets.push(null),
    write: (objects) => small.write(objects),
    finish: () => {
      kit.end()
      return joined(parts)
    },
  }
}

/** Takes every piece as it is written: pdfkit's stream would keep forty thousand of them in a queue. */
function collect(kit: PDFDocument): Uint8Array[] {
  const head = kit.read()
  const parts = head === null ? [] : [head]
  kit._write = (data) => {
    const bytes = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data
    parts.push(bytes)
    kit._offset += bytes.length
  }
  return parts
}

/** pdfkit writes title and author into the XML of the metadata as they are; an ampersand would break it. */
function escapeMetadata(kit: PDFDocument): void {
  const addInfo = kit._addInfo.bind(kit)
  kit._addInfo = () => {
    const { info } = kit
    kit.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? xmlText(value) : value]),
    )
    addInfo()
    kit.info = info
  }
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** How small objects come into the file, and how the file says where each of its objects is. */
interface SmallObjects {
  write(objects: Iterable<SmallObject>): void
  writeCrossReferences(): void
}

function* batches(objects: Iterable<SmallObject>): Generator<SmallObject[]> {
  let batch: SmallObject[] = []
  let length = 0
  for (const object of objects) {
    batch.push(object)
    length += object.body.length
    if (length < BATCH) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

function plainObjects(kit: PDFDocument): SmallObjects {
  return {
    write: (objects) => {
      for (const batch of batches(objects)) {
        let text = ''
        for (const { id, body } of batch) {
          kit._offsets[id - 1] = kit._offset + text.length
          text += `${id} 0 obj\n${body}\nendobj\n`
        }
        kit._write(Buffer.from(text, 'latin1'))
      }
    },
    writeCrossReferences: () => {
      const start = kit._offset
      let table = `xref\n0 ${kit._offsets.length + 1}\n0000000000 65535 f \n`
      for (const [index, offset] of kit._offsets.entries()) {
        table += `${String(offset ?? missing(index + 1)).padStart(10, '0')} 00000 n \n`
      }
      writeEnd(kit, `${table}trailer\n<< ${trailer(kit)} >>`, start)
    },
  }
}

/** Objects in packed streams, some hundred to one, and their places in a packed stream too (ISO 32000-1, 7.5.7 and 7.5.8). */
function packedObjects(kit: PDFDocument): SmallObjects {
  const places = new Map<number, { stream: number; index: number }>()
  return {
    write: (objects) => {
      for (const batch of batches(objects)) {
        const stream = kit._offsets.push(null)
        let directory = ''
        let text = ''
        for (const [index, { id, body }] of batch.entries()) {
          places.set(id, { stream, index })
          directory += `${id} ${text.length} `
          text += `${body} `
        }
        const dictionary = `/Type /ObjStm /N ${batch.length} /First ${directory.length}`
        writeStream(kit, { id: stream, dictionary, bytes: packed(directory + text) })
      }
    },
    writeCrossReferences: () => {
      const start = kit._offset
      const id = kit._offsets.push(start)
      const table = Buffer.alloc((id + 1) * 7)
      table.writeUInt16BE(65_535, 5)
      for (const [index, offset] of kit._offsets.entries()) {
        const at = (index + 1) * 7
        const place = places.get(index + 1)
        table.writeUInt8(place ? 2 : 1, at)
        table.writeUInt32BE(place ? place.stream : (offset ?? missing(index + 1)), at + 1)
        table.writeUInt16BE(place?.index ?? 0, at + 5)
      }
      const dictionary = `/Type /XRef /W [1 4 2] ${trailer(kit)}`
      writeStream(kit, { id, dictionary, bytes: packed(table) })
      writeEnd(kit, '', start)
    },
  }
}

interface RawStream {
  id: number
  dictionary: string
  bytes: Uint8Array
}

function writeStream(kit: PDFDocument, { id, dictionary, bytes }: RawStream): void {
  kit._offsets[id - 1] = kit._offset
  kit._write(`${id} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${bytes.length} >>\nstream`)
  kit._write(bytes)
  kit._write('\nendstream\nendobj')
}

function trailer({ _offsets, _root, _info, _id }: PDFDocument): string {
  const id = Buffer.from(_id).toString('hex')
  return `/Size ${_offsets.length + 1} /Root ${_root.id} 0 R /Info ${_info.id} 0 R /ID [<${id}> <${id}>]`
}

function writeEnd(kit: PDFDocument, table: string, start: number): void {
  kit._write(Buffer.from(`${table}\nstartxref\n${start}\n%%EOF\n`, 'latin1'))
}

function missing(id: number): never {
  throw new Error(`object ${id} of the file was never written`)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** A text string of the file: UTF-16 with its mark, as hexadecimal. */
export function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

/** A value that pdfkit writes into a dictionary as it is, such as "12 0 R". */
export function verbatim(text: string): object {
  return { [Symbol.toStringTag]: 'verbatim', toString: () => text }
}
