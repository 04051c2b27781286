import type { Face } from '../fonts.ts'

/** Everything in points, from the page's upper left corner; `y` of a text is its baseline. */
export type Mark =
  | { kind: 'text'; x: number; y: number; text: string; face: Face; size: number; wordSpacing?: number }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; width: number }
  | { kind: 'box'; x: number; y: number; width: number; height: number; fill?: string; stroke?: number }
  | { kind: 'image'; x: number; y: number; width: number; height: number; source: string }

/** A page whose every mark has its place before anything is drawn. */
export interface DrawnPage {
  width: number
  height: number
  marks: Mark[]
}

/** The text of a page in drawing order, one entry for each line. */
export function linesOf(page: DrawnPage): string[] {
  return page.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
}
