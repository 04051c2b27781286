import type { EvidenceType } from '#workflows/catalogue/evidence-file.ts'
import { type FileBytes, withFileBytes } from './file-bytes.ts'
import { officeType } from './office-type.ts'
import { checkPdf } from './pdf-check.ts'
import { pictureChecks } from './picture-check.ts'
import { type EvidenceRefusal, refusedAs } from './refusals.ts'
import { checkText } from './text-check.ts'
import { endOfZip, tailOf } from './zip-parts.ts'

const sniffed = 1024

/** How files begin; a dot stands for any sign. The first that fits decides. */
const beginnings: readonly (readonly [beginning: string, is: Known | { refused: EvidenceRefusal }])[] = [
  ['%PDF-', 'pdf'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['RIFF....WEBP', 'webp'],
  ...refusedThat('program', 'MZ', '\x7fELF', '\xca\xfe\xba\xbe', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe'),
  ...refusedThat('program', 'L\0\0\0\x01\x14\x02\0', '\0asm'),
  ...refusedThat('archive', 'Rar!', "7z\xbc\xaf'", '\x1f\x8b', 'BZh.1AY', '\xfd7zXZ', 'MSCF\0', 'PK\x05\x06'),
  ...refusedThat('other-picture', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', 'BM....\0\0\0\0'),
  ...refusedThat('iphone-photo', '....ftyphei', '....ftyphev', '....ftypmif', '....ftypmsf', '....ftypavi'),
  ...refusedThat(
    'media',
    '....ftyp',
    '\x1aE\xdf\xa3',
    'ID3\x03',
    'ID3\x04',
    'OggS\0',
    'RIFF....AVI ',
    'RIFF....WAVE',
    'FLV\x01',
  ),
  ...refusedThat('other-office', '{\\rtf'),
]

type Known = 'pdf' | 'png' | 'jpeg' | 'webp'

function refusedThat(refused: EvidenceRefusal, ...starts: string[]) {
  return starts.map((start) => [start, { refused }] as const)
}

function begins(start: string, beginning: string): boolean {
  return [...beginning].every((sign, at) => sign === '.' || start[at] === sign)
}

/**
 * What a file is, by what is in it and never by its name. Throws FileRefused with one sentence for everything
 * that is not on the list, is not whole, is locked, is two things at once, or acts when it is opened.
 */
export function evidenceTypeOf(file: { path: string; name: string }): Promise<EvidenceType> {
  return withFileBytes(file.path, (bytes) => typeOf(bytes, file.name))
}

async function typeOf(file: FileBytes, name: string): Promise<EvidenceType> {
  if (file.size === 0) throw refusedAs('empty')
  const head = await file.read(0, sniffed)
  const start = head.toString('latin1')
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw await oldContainer(file)
  if (start.startsWith('PK\x03\x04')) return officeType(file)
  const [, type] = beginnings.find(([beginning]) => begins(start, beginning)) ?? []
  if (type === undefined) {
    await checkText(file)
    return /\.csv$/i.test(name.trim()) ? 'csv' : 'txt'
  }
  if (typeof type === 'object') throw refusedAs(type.refused)
  await refuseSecondKind(file, { start, type })
  await (type === 'pdf' ? checkPdf(file) : pictureChecks[type](file))
  return type
}

/** One file must not be a picture here and an archive, a page or a PDF there. */
async function refuseSecondKind(file: FileBytes, { start, type }: { start: string; type: Known }) {
  if (type !== 'pdf' && start.includes('%PDF-')) throw refusedAs('two-kinds')
  const tail = await tailOf(file)
  if (endOfZip(tail) >= 0) throw refusedAs('two-kinds')
  const ends = `${start}\n${tail.toString('latin1', Math.max(0, tail.byteLength - 4096))}`
  if (/<(script|html|iframe|svg|!doctype html)[\s>]|<\?php/i.test(ends)) throw refusedAs('two-kinds')
}

/** The old container holds an old document, a locked new one, or an installer. */
async function oldContainer(file: FileBytes): Promise<Error> {
  const sought = ['EncryptedPackage', 'EncryptionInfo'].map((name) => Buffer.from(name, 'utf16le'))
  for await (const piece of file.pieces(64)) {
    if (sought.some((name) => piece.includes(name))) return refusedAs('encrypted')
  }
  return refusedAs('old-office')
}
