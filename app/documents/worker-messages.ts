import type { DecreeInput } from './decree/view-model.ts'
import type { DocumentErrorCode } from './errors.ts'
import type { FormInput } from './form/view-model.ts'
import type { Conformance } from './press/open-file.ts'
import type { ReceiptInput } from './receipt/view-model.ts'
import type { ControlSheetInput } from './sheet/view-model.ts'

/** The view model each kind of document is made from. */
export interface DocumentInputs {
  decree: DecreeInput
  /** The same decree for a word processor: to read and to mark up. */
  'decree-docx': DecreeInput
  form: FormInput
  receipt: ReceiptInput
  'control-sheet': ControlSheetInput
}

export type DocumentKind = keyof DocumentInputs

export interface RenderedDocument {
  bytes: Uint8Array<ArrayBuffer>
  /** Lower-case hexadecimal, of the bytes. */
  sha256: string
  /** 0 where the reader's own program makes the pages. */
  pages: number
}

export interface RenderRequest {
  id: number
  kind: DocumentKind
  viewModel: unknown
  /** PDF/A-2b unless a validator of the stricter kind has to judge. */
  conformance?: Conformance
}

/** Told while a long document is drawn, and with all pages when its bytes are there and are checked next. */
export interface RenderProgress {
  id: number
  drawn: number
  total: number
}

export type RenderResponse =
  | { id: number; ok: true; document: RenderedDocument }
  | { id: number; ok: false; code: DocumentErrorCode; message: string; reason: string }
