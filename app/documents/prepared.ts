import type { DocumentProps } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Face } from './fonts.ts'
import type { DrawnPage } from './layout/page.ts'

/** A text of the view model, the face it prints in, and where a person finds it. */
export interface PrintedText {
  text: string
  face: Face
  /** Indonesian, for example "Menimbang huruf a" or "Lampiran III baris 14 kolom Aplikasi". */
  place: string
}

/** A document before it is drawn, with all that is needed to judge the bytes afterwards. */
export interface Prepared {
  element: ReactElement<DocumentProps>
  /** Every text of the document; checked for characters the faces lack. */
  printed: readonly PrintedText[]
  /** Paragraphs of the flowing pages, in reading order. */
  prose: readonly string[]
  /** Pages placed by us; they are the last pages of the file. */
  drawn: readonly DrawnPage[]
  /** Whether flowing pages come before the drawn ones. */
  flows: boolean
  /** What the page's head prints before its content, for a page number from 1. */
  runningHead: (pageNumber: number) => string
}
