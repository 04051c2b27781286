import type { DocumentProps } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Face } from './fonts.ts'
import type { Anchor, DrawnPage, Mark } from './layout/page.ts'
import type { DocumentMeta } from './press/open-file.ts'

/** A text of the view model, the face it prints in, and where a person finds it. */
export interface PrintedText {
  text: string
  face: Face
  /** Indonesian, for example "Menimbang huruf a" or "Lampiran III baris 14 kolom Aplikasi". */
  place: string
}

/** A named place and the number of its page. */
export interface Located extends Anchor {
  page: number
}

/**
 * A run of pages of one file. Prose is brought to its pages by react-pdf and must hold its paragraphs in
 * reading order; drawn pages are ready; a table of contents is made when the pages of all others are known.
 */
export type Section =
  | { kind: 'prose'; element: ReactElement<DocumentProps>; paragraphs: readonly string[] }
  | { kind: 'drawn'; pages: readonly DrawnPage[] }
  | { kind: 'contents'; pages: (entries: readonly Located[]) => DrawnPage[] }

/** A document before it is drawn, with all that is needed to judge the bytes afterwards. */
export interface Prepared {
  meta: DocumentMeta
  /** Every text of the document; checked for characters the faces lack. */
  printed: Iterable<PrintedText>
  sections: readonly Section[]
  /** What stands at the head or the foot of a page beside its content, for a page number from 1. */
  furniture?: (page: { number: number; count: number; width: number; height: number }) => Mark[]
}
