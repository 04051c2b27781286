import type { HostileFile } from './hostile-file.ts'
import { bookParts, good, head, header, relations, rowsBook } from './xlsx.ts'
import { zip } from './zip.ts'

const table = `<table><tr><td>${header.join('</td><td>')}</td></tr><tr><td>${good.join('</td><td>')}</td></tr></table>`
const workbook = () => rowsBook(header, good)

function begun(beginning: string): () => Buffer {
  return () => Buffer.concat([Buffer.from(beginning, 'latin1'), noise(600)])
}

/** The same bytes in every run, of every value. */
function noise(length: number): Buffer {
  let seed = 20_260_808
  return Buffer.from(
    Array.from({ length }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed >> 16
    }),
  )
}

function oldContainer(stream: string): () => Buffer {
  const name = Buffer.from(stream, 'utf16le')
  return () =>
    Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), noise(1024), name, noise(1024)])
}

function officeZip(part: string, content: string): () => Buffer {
  return () =>
    zip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: '_rels/.rels', content: relations([['rId1', 'officeDocument', part]]) },
      { name: part, content },
    ])
}

const html = { refused: 'halaman web yang diberi nama lembar kerja' }
const picture = { refused: 'gambar, bukan lembar kerja' }
const archive = { refused: 'arsip, bukan lembar kerja' }
const nothing = { refused: 'bukan lembar kerja' }

/** Files that only look like a workbook by their name. */
export const notSheets: readonly HostileFile[] = [
  { name: 'an empty file', bytes: () => Buffer.alloc(0), outcome: { refused: 'Berkas kosong' } },
  { name: 'a PDF named .xlsx', bytes: begun('%PDF-1.7\n'), outcome: { refused: 'PDF, bukan' } },
  { name: 'a web page named .xls', bytes: () => Buffer.from(`<!DOCTYPE html><html>${table}`), outcome: html },
  { name: 'a bare table named .xlsx', bytes: () => Buffer.from(`\uFEFF\n ${table}`), outcome: html },
  {
    name: 'a web page in UTF-16',
    bytes: () => Buffer.from(`\uFEFF<html>${table}`, 'utf16le'),
    outcome: html,
  },
  { name: 'a web page of several parts', bytes: () => Buffer.from('MIME-Version: 1.0\r\n'), outcome: html },
  {
    name: 'an XHTML page',
    bytes: () => Buffer.from(`${head}<html xmlns="x">${table}</html>`),
    outcome: html,
  },
  {
    name: 'an SVG picture',
    bytes: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    outcome: html,
  },
  {
    name: 'a spreadsheet of 2003 in XML',
    bytes: () => Buffer.from(`${head}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`),
    outcome: { refused: 'XML 2003' },
  },
  { name: 'some other XML', bytes: () => Buffer.from(`${head}<data/>`), outcome: nothing },
  { name: 'a PNG picture', bytes: begun('\x89PNG\r\n\x1a\n'), outcome: picture },
  { name: 'a JPEG picture', bytes: begun('\xff\xd8\xff\xe0'), outcome: picture },
  { name: 'a GIF picture', bytes: begun('GIF89a'), outcome: picture },
  { name: 'a TIFF scan', bytes: begun('II*\0'), outcome: picture },
  { name: 'a BMP picture', bytes: begun('BM\x10\x10\0\0\0\0\0\0'), outcome: picture },
  { name: 'a WebP picture', bytes: begun('RIFF\x10\x10\0\0WEBP'), outcome: picture },
  { name: 'a photo of a phone', bytes: begun('\0\0\0\x18ftypheic'), outcome: picture },
  {
    name: 'a workbook of Excel 97',
    bytes: oldContainer('Workbook'),
    outcome: { refused: 'Excel lama (.xls)' },
  },
  { name: 'a locked workbook', bytes: oldContainer('EncryptedPackage'), outcome: { refused: 'kata sandi' } },
  { name: 'an old Word document', bytes: oldContainer('WordDocument'), outcome: { refused: 'dokumen lain' } },
  { name: 'an RTF document', bytes: begun('{\\rtf1'), outcome: { refused: 'dokumen lain' } },
  { name: 'a gzip archive', bytes: begun('\x1f\x8b\b'), outcome: archive },
  { name: 'a RAR archive', bytes: begun('Rar!\x1a\x07'), outcome: archive },
  { name: 'a 7z archive', bytes: begun("7z\xbc\xaf'\x1c"), outcome: archive },
  { name: 'random bytes', bytes: () => noise(5000), outcome: nothing },
  { name: 'nothing but zeros', bytes: () => Buffer.alloc(5000), outcome: nothing },
  { name: 'a program', bytes: begun('MZ\x90\0\x03\0\0\0'), outcome: nothing },
  { name: 'a database', bytes: begun('SQLite format 3\0'), outcome: nothing },
  { name: 'text in UTF-32', bytes: begun('\xff\xfe\0\0N\0\0\0'), outcome: { refused: 'bukan teks CSV' } },
  {
    name: 'a Word document',
    bytes: officeZip('word/document.xml', '<w:document/>'),
    outcome: { refused: 'dokumen lain' },
  },
  {
    name: 'a presentation',
    bytes: officeZip('ppt/presentation.xml', '<p:p/>'),
    outcome: { refused: 'dokumen lain' },
  },
  {
    name: 'a binary workbook',
    bytes: officeZip('xl/workbook.bin', '\x83\x01'),
    outcome: { refused: '.xlsb' },
  },
  {
    name: 'a CSV in an archive',
    bytes: () => zip([{ name: 'a.csv', content: 'Nama,OPD' }]),
    outcome: archive,
  },
  {
    name: 'a workbook in an archive',
    bytes: () => zip([{ name: 'a.xlsx', content: workbook() }]),
    outcome: archive,
  },
  { name: 'an empty archive', bytes: () => zip([]), outcome: archive },
  {
    name: 'a file of Numbers',
    bytes: () => zip([{ name: 'Index/Document.iwa', content: 'x' }]),
    outcome: { refused: 'Numbers' },
  },
  {
    name: 'a text of LibreOffice',
    bytes: () => zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }]),
    outcome: nothing,
  },
  {
    name: 'a PDF that is also a workbook',
    bytes: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), workbook()]),
    outcome: { refused: 'PDF' },
  },
  {
    name: 'a picture that is also a workbook',
    bytes: () => Buffer.concat([Buffer.from('GIF89a'), workbook()]),
    outcome: picture,
  },
  {
    name: 'a page that is also a workbook',
    bytes: () => Buffer.concat([Buffer.from('<html>'), workbook()]),
    outcome: html,
  },
  {
    name: 'an answer of a service',
    bytes: () => Buffer.from('{"nama":"SI A","opd":["X"]}'),
    outcome: { refused: 'bukan lembar kerja' },
  },
  {
    name: 'a letter',
    bytes: () => Buffer.from('Dengan hormat,\nbersama ini kami sampaikan.'),
    outcome: { refused: 'tidak ditemukan' },
  },
  {
    name: 'only the beginning of an archive',
    bytes: () => Buffer.from('PK\x03\x04'),
    outcome: { refused: 'rusak' },
  },
  {
    name: 'a workbook without its relations',
    bytes: () =>
      zip(bookParts({ sheets: [{ rows: [header, good] }] }).filter(({ name }) => name !== '_rels/.rels')),
    outcome: nothing,
  },
]
