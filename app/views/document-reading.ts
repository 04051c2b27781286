import { decreeViewModel } from '#app/documents/decree/view-model.ts'
import { type FormBlock, type FormView, formViewModel } from '#app/documents/form/view-model.ts'
import { type ReceiptView, receiptViewModel } from '#app/documents/receipt/view-model.ts'
import { type ControlSheetView, controlSheetViewModel } from '#app/documents/sheet/view-model.ts'
import { documentKindLabels } from '#app/text/documents.ts'
import { visibleDocument } from '#db/documents.ts'
import type { Store } from '#db/open.ts'
import { documentSightOf, publicSight } from '#workflows/access/document-sight.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { plainPaper } from './decree-paper.ts'
import { readingTable } from './paper-table.ts'

/** A filed document to read on a screen. */
export interface DocumentReading {
  id: string
  kind: string
  title: string
  bytes: number
  pages: number
  isRestricted: boolean
  fileName: string
  /** null where only the file is kept: a scan, or a paper of before its data were stored. */
  reading: ReturnType<typeof readingOf>
}

interface Asked {
  id: string
  /** null: a stranger, for whom only public ones are there. */
  actor: Actor | null
  vault: { fetch(sha256: string): Promise<Uint8Array> }
}

/** One stored document that this reader may have, from the data it was drawn from; null when there is none. */
export async function documentReading(
  { read }: Pick<Store, 'read'>,
  { id, actor, vault }: Asked,
): Promise<DocumentReading | null> {
  const sight = actor === null ? publicSight : documentSightOf(actor)
  const document = await visibleDocument(read, { id, sight })
  if (document === undefined) return null
  const { renderedAs, sourceSha256 } = document
  const isDrawn = renderedAs !== null && sourceSha256 !== null
  return {
    id,
    kind: documentKindLabels[document.kind] ?? document.kind,
    title: document.title,
    bytes: document.byteSize,
    pages: document.pageCount,
    isRestricted: document.access === 'restricted',
    fileName: document.fileName,
    reading: isDrawn
      ? readingOf(renderedAs, JSON.parse(Buffer.from(await vault.fetch(sourceSha256)).toString('utf8')))
      : null,
  }
}

/**
 * The data of a paper as a page draws it.
 * @param renderedAs the engine that drew the paper
 * @param source its view model, as it was stored
 * @returns null for an engine this version does not know, or for data of another version
 */
export function readingOf(renderedAs: string, source: unknown) {
  switch (renderedAs) {
    case 'decree':
    case 'decree-docx': {
      const parsed = decreeViewModel.safeParse(source)
      return parsed.success ? { kind: 'decree' as const, paper: plainPaper(parsed.data) } : null
    }
    case 'form': {
      const parsed = formViewModel.safeParse(source)
      return parsed.success ? { kind: 'sheet' as const, sheet: formSheet(parsed.data) } : null
    }
    case 'receipt': {
      const parsed = receiptViewModel.safeParse(source)
      return parsed.success ? { kind: 'sheet' as const, sheet: receiptSheet(parsed.data) } : null
    }
    case 'control-sheet': {
      const parsed = controlSheetViewModel.safeParse(source)
      return parsed.success ? { kind: 'sheet' as const, sheet: controlSheet(parsed.data) } : null
    }
    default:
      return null
  }
}

function formSheet(form: FormView) {
  return {
    letterhead: form.letterhead ?? null,
    title: form.title,
    number: form.number,
    blocks: form.blocks.map(readingBlock),
    foot: form.name,
  }
}

function readingBlock(block: FormBlock) {
  return block.kind === 'table' ? tableBlock(block.table) : block
}

function tableBlock(table: ReceiptView['list']) {
  return { kind: 'table' as const, table: readingTable(table) }
}

function paragraph(text: string, look: 'plain' | 'small') {
  return { kind: 'paragraph' as const, text, look }
}

function details(items: { label: string; value: string }[]) {
  return { kind: 'details' as const, items }
}

function titledTable(title: string, table: ReceiptView['list']) {
  return [{ kind: 'heading' as const, text: title, level: 2 as const }, tableBlock(table)]
}

function signatureBlock({ rank, employeeNumber, ...signature }: NonNullable<ReceiptView['signature']>) {
  const below = [rank, employeeNumber].filter((line) => line !== '')
  return { kind: 'signatures' as const, by: [{ ...signature, below }] }
}

function receiptSheet(receipt: ReceiptView) {
  const { fingerprint, verification, signature, evidence, closing } = receipt
  return {
    letterhead: receipt.letterhead,
    title: receipt.title,
    number: receipt.number,
    blocks: [
      paragraph(receipt.opening, 'plain'),
      details(receipt.details),
      ...titledTable(receipt.listTitle, receipt.list),
      ...(evidence === undefined ? [] : titledTable(evidence.title, evidence.list)),
      details([{ label: fingerprint.label, value: fingerprint.sha256 }]),
      paragraph(fingerprint.explanation, 'small'),
      details([{ label: verification.label, value: verification.code }]),
      paragraph(verification.explanation, 'small'),
      ...(signature === undefined ? [] : [signatureBlock(signature)]),
      ...(closing === '' ? [] : [paragraph(closing, 'small')]),
    ],
    foot: '',
  }
}

function controlSheet(sheet: ControlSheetView) {
  const { closing } = sheet
  return {
    letterhead: sheet.letterhead,
    title: sheet.title,
    number: sheet.number,
    blocks: [
      details(sheet.details),
      tableBlock(sheet.steps),
      ...(closing === '' ? [] : [paragraph(closing, 'plain')]),
    ],
    foot: sheet.footer,
  }
}
