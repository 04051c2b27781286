import { crc32, deflateSync } from 'node:zlib'
import { type Part, zip } from '../hostile/make/zip.ts'

/** A whole PDF of one page, with more of its objects when told. */
export function pdf(extra = '', { after = '', version = '1.7' } = {}): Buffer {
  const body = `%PDF-${version}\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n${extra}\n`
  return Buffer.from(
    `${body}trailer << /Size 3 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n${after}`,
    'latin1',
  )
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(content.byteLength)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, check])
}

/** A PNG of one grey pixel, whatever size it tells. */
export function png({ width = 1, height = 1, text = '' } = {}): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(8, 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...(text === '' ? [] : [chunk('tEXt', Buffer.from(text, 'latin1'))]),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A JPEG as far as its frame and its end: what tells that it is one. */
export function jpeg({ width = 8, height = 8, comment = '', after = '', isCut = false } = {}): Buffer {
  const note = Buffer.from(comment, 'latin1')
  const size = Buffer.alloc(2)
  size.writeUInt16BE(note.byteLength + 2)
  const frame = Buffer.from('ffc0000b080000000001011100', 'hex')
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    ...(comment === '' ? [] : [Buffer.from('fffe', 'hex'), size, note]),
    frame,
    Buffer.from('ffda0008010100003f00', 'hex'),
    Buffer.alloc(40, 0x55),
    Buffer.from(isCut ? '' : 'ffd9', 'hex'),
    Buffer.from(after, 'latin1'),
  ])
}

/** The smallest WebP there is, told to be so long. */
export function webp({ after = '', toldMore = 0 } = {}): Buffer {
  const picture = Buffer.from('VP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0', 'latin1')
  const size = Buffer.alloc(4)
  size.writeUInt32LE(4 + picture.byteLength + toldMore)
  return Buffer.concat([
    Buffer.from('RIFF'),
    size,
    Buffer.from('WEBP'),
    picture,
    Buffer.from(after, 'latin1'),
  ])
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word document of one paragraph with more parts. */
export function docx(extra: readonly Part[] = [], type = word): Buffer {
  return zip([
    {
      name: '[Content_Types].xml',
      content: `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    { name: 'word/document.xml', content: '<w:document><w:body><w:p/></w:body></w:document>' },
    ...extra,
  ])
}

/** An OpenDocument file: what it is stands first and unpacked. */
export function openDocument(kind: string, extra: readonly Part[] = [], manifest = '<manifest/>'): Buffer {
  return zip([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, isStored: true },
    { name: 'content.xml', content: '<office:document-content/>' },
    { name: 'META-INF/manifest.xml', content: manifest },
    ...extra,
  ])
}

/** The container of old office files with a stream of this name. */
export function oldContainer(stream: string): Buffer {
  return Buffer.concat([
    Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    Buffer.alloc(1024, 7),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(1024, 9),
  ])
}
