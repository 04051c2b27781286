import { drawnDocument } from '../drawn-document.ts'
import {
  contentWidth,
  drawLines,
  type Flow,
  mark,
  needRoom,
  skip,
  startFlow,
  wrapped,
  writeText,
} from '../layout/flow.ts'
import { writeTable } from '../layout/table.ts'
import { tableStyle } from '../layout/table-cells.ts'
import { tableTexts } from '../layout/table-texts.ts'
import { wrapText } from '../layout/wrap.ts'
import { addFooters, LETTER, sans, writeDetails, writeLetterhead, writeLetterTitle } from '../letter.ts'
import type { Prepared, PrintedText } from '../prepared.ts'
import { HAIRLINE, PALE } from '../theme.ts'
import type { ReceiptView } from './view-model.ts'

const SIZE = 10.5
/** Place, office, room for the pen, name; rank and number take a line each when they are given. */
type Signature = NonNullable<ReceiptView['signature']>

function signatureLines({ rank, employeeNumber }: Signature): number {
  return 7 + [rank, employeeNumber].filter((line) => line !== '').length
}

/** The frozen content's fingerprint and the short code, in one frame. */
/** The box with fingerprint and code; `keep` points must follow it on its page. */
function writeProof(flow: Flow, receipt: ReceiptView, keep: number): void {
  const { fingerprint, verification } = receipt
  const inner = contentWidth(flow) - 20
  const small = sans(8.5, { x: 10, width: inner })
  const explained = (text: string) => wrapText(text, { ...small, width: inner })
  const above = explained(fingerprint.explanation)
  const below = explained(verification.explanation)
  const height = 20 + (above.length + below.length) * small.leading + 13.65 * 2 + 12.35 + 20.8 + 10
  needRoom(flow, height + 14 + keep)
  const { left } = flow.geometry
  const top = flow.y
  mark(flow, {
    kind: 'box',
    x: left,
    y: top,
    width: contentWidth(flow),
    height,
    fill: PALE,
    stroke: HAIRLINE,
  })
  skip(flow, 10)
  const label = sans(SIZE, { face: 'sans-bold', x: 10, width: inner })
  drawLines(flow, [fingerprint.label], label)
  drawLines(flow, [fingerprint.sha256], sans(9.5, { x: 10, width: inner }))
  drawLines(flow, above, small)
  skip(flow, 8)
  drawLines(flow, [verification.label], label)
  drawLines(flow, [verification.code], sans(16, { face: 'sans-bold', x: 10, width: inner }))
  drawLines(flow, below, small)
  flow.y = top + height + 14
}

function writeSignature(flow: Flow, signature: Signature): void {
  const x = contentWidth(flow) * 0.52
  const style = sans(SIZE, { x })
  writeText(flow, `${signature.place}\n${signature.official}`, style)
  const below = flow.y + style.leading * 4
  if (signature.mark !== '') {
    skip(flow, style.leading * 1.5)
    writeText(flow, signature.mark, style)
  }
  flow.y = below
  writeText(flow, signature.name, { ...style, face: 'sans-bold' })
  for (const line of [signature.rank, signature.employeeNumber]) if (line !== '') writeText(flow, line, style)
}

function textsOf(receipt: ReceiptView): PrintedText[] {
  const { letterhead, fingerprint, verification, signature } = receipt
  const plain = (place: string, texts: readonly string[]): PrintedText[] =>
    texts.map((text) => ({ text, face: 'sans', place }))
  return [
    ...plain('kop surat', [letterhead.government, letterhead.agency, ...letterhead.address]),
    ...plain('judul', [receipt.title, receipt.number, receipt.opening, receipt.listTitle, receipt.closing]),
    ...receipt.details.flatMap((entry) => plain(`isian ${entry.label}`, [entry.label, entry.value])),
    ...tableTexts(receipt.list, 'daftar aplikasi'),
    ...(receipt.evidence === undefined
      ? []
      : [...plain('judul', [receipt.evidence.title]), ...tableTexts(receipt.evidence.list, 'daftar bukti')]),
    ...plain('sidik isi', [fingerprint.label, fingerprint.explanation]),
    ...plain('kode verifikasi', [verification.label, verification.code, verification.explanation]),
    ...plain('tanda tangan', Object.values(signature ?? {})),
  ]
}

/** A receipt ready to draw: letter of the agency, list of applications, proof, signature. */
export function prepareReceipt(receipt: ReceiptView): Prepared {
  const flow = startFlow(LETTER)
  writeLetterhead(flow, receipt.letterhead)
  writeLetterTitle(flow, receipt.title, receipt.number)
  writeText(flow, receipt.opening, sans(SIZE))
  skip(flow, 6)
  writeDetails(flow, receipt.details, SIZE)
  skip(flow, 8)
  writeText(flow, receipt.listTitle, sans(SIZE, { face: 'sans-bold' }))
  skip(flow, 3)
  writeTable(flow, receipt.list, { style: tableStyle(9.5, receipt.list.columnNumbers ?? false) })
  skip(flow, 12)
  if (receipt.evidence !== undefined) {
    const { title, list } = receipt.evidence
    writeText(flow, title, sans(SIZE, { face: 'sans-bold' }))
    skip(flow, 3)
    writeTable(flow, list, { style: tableStyle(8.5, list.columnNumbers ?? false) })
    skip(flow, 12)
  }
  const { leading } = sans(SIZE)
  const closing =
    receipt.closing === '' ? 0 : wrapped(flow, receipt.closing, sans(SIZE)).length * leading + leading
  // The closing sentence never stands on a page of its own.
  writeProof(flow, receipt, closing)
  needRoom(
    flow,
    closing + leading * (receipt.signature === undefined ? 0 : signatureLines(receipt.signature)),
  )
  if (closing > 0) {
    writeText(flow, receipt.closing, sans(SIZE))
    skip(flow, leading)
  }
  if (receipt.signature !== undefined) writeSignature(flow, receipt.signature)
  return drawnDocument({
    title: `${receipt.title} ${receipt.number}`,
    subject: receipt.title,
    author: receipt.author,
    documentDate: receipt.documentDate,
    pages: addFooters(flow, `${receipt.title} ${receipt.number}`),
    printed: textsOf(receipt),
  })
}
