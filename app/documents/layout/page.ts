import type { Face } from '../fonts.ts'
import type { Tag } from './tag.ts'

/**
 * Everything in points, from the page's upper left corner; `y` of a text is its baseline. A mark without a
 * tag is decoration: a rule, a page number, a repeated table head.
 */
export type Mark =
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      face: Face
      size: number
      /** Points added to each blank. */
      wordSpacing?: number
      /** "#FFFFFF"; black when left out. */
      ink?: string
      tag?: Tag | undefined
    }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; width: number }
  | { kind: 'box'; x: number; y: number; width: number; height: number; fill?: string; stroke?: number }
  /** Boxes beside each other, such as the cells of a row. */
  | { kind: 'cells'; x: number; y: number; height: number; widths: readonly number[]; stroke: number }
  /** A picture, fitted into its box without being stretched; `source` is a data URL (PNG or JPEG). */
  | { kind: 'image'; x: number; y: number; width: number; height: number; source: string; tag?: Tag }
  /** A QR code as one shape: rows of modules, '1' for a black one, in a square of `side` points. */
  | { kind: 'code'; x: number; y: number; side: number; modules: readonly string[]; tag?: Tag | undefined }
  /** A place with a name: the target of links, and a bookmark and a line of the contents when it has a title. */
  | { kind: 'anchor'; y: number; name: string; title?: string; level: 1 | 2 | 3 }
  /** An area that leads to the anchor of that name. */
  | { kind: 'link'; x: number; y: number; width: number; height: number; to: string; tag?: Tag }

export type Anchor = Extract<Mark, { kind: 'anchor' }>

/** A page whose every mark has its place before anything is drawn. */
export interface DrawnPage {
  width: number
  height: number
  marks: Mark[]
}

/** The text of marks in drawing order, one entry for each line. */
export function linesOf({ marks }: Pick<DrawnPage, 'marks'>): string[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
}
