import type { FileRefused } from '../file-refused.ts'
import { refused } from './refusals.ts'

type Refusal = Parameters<typeof refused>[0]

const sniffed = 4096

const beginnings: readonly (readonly [bytes: string, refusal: Refusal])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['Rar!', 'archive'],
  ["7z\xbc\xaf'", 'archive'],
  ['\x1f\x8b', 'archive'],
  ['{\\rtf', 'document'],
]

/**
 * What a file is by what is in it, never by its name: an archive (which may be a workbook) or text (which
 * may be CSV). Throws FileRefused with the sentence for everything else that is known.
 */
export function fileKind(bytes: Buffer): 'zip' | 'text' {
  if (bytes.byteLength === 0) throw refused('empty')
  const start = bytes.toString('latin1', 0, sniffed)
  if (start.startsWith('PK\x03\x04')) return 'zip'
  if (start.startsWith('PK\x05\x06')) throw refused('archive')
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw oldOffice(bytes)
  const known = beginnings.find(([beginning]) => start.startsWith(beginning))
  if (known !== undefined) throw refused(known[1])
  const isPicture = /^(RIFF....WEBP|....ftyp(hei|mif|avif)|BM....\0\0\0\0)/s.test(start)
  if (isPicture) throw refused('picture')
  const hasMark = start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')
  const markup = markupKind(hasMark ? start.replaceAll('\0', '') : start)
  if (markup !== null) throw refused(markup)
  if (!hasMark && start.includes('\0')) throw refused('no-sheet')
  return 'text'
}

/** The old container holds an old workbook, a locked new one, or some other document. */
function oldOffice(bytes: Buffer): FileRefused {
  const holds = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return refused('encrypted')
  return refused(holds('WordDocument') || holds('PowerPoint Document') ? 'document' : 'old-excel')
}

function markupKind(start: string): Refusal | null {
  const text = start.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '').toLowerCase()
  if (text.startsWith('<?xml')) {
    if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml-excel'
    return text.includes('<html') ? 'html' : 'no-sheet'
  }
  if (/^<(!doctype|!--|html|head|body|table|meta|div|style|script|svg)/.test(text)) return 'html'
  if (/^(\{\s*["}]|\[\s*[{["\]])/.test(text)) return 'no-sheet'
  return text.startsWith('mime-version:') ? 'html' : null
}
