import type { Face } from '../fonts.ts'
import { type JustifiedLine, justifyText } from './justify.ts'
import { capHeight, lineWidth } from './measure.ts'
import type { DrawnPage, Mark } from './page.ts'
import type { Role, Tag } from './tag.ts'
import { wrapText } from './wrap.ts'

/** Paper and margins in points. */
export interface Geometry {
  width: number
  height: number
  top: number
  right: number
  bottom: number
  left: number
}

/** Pages being filled from top to bottom. `y` is where the next thing begins on the last page. */
export interface Flow {
  geometry: Geometry
  pages: DrawnPage[]
  page: DrawnPage
  y: number
  /** The element that what is written next belongs to; the document itself when undefined. */
  home: Tag | undefined
}

export interface TextStyle {
  face: Face
  size: number
  /** Height of a line in points. */
  leading: number
  align?: 'left' | 'centre' | 'right' | 'justify'
  /** Distance of the column from the left margin; 0 when left out. */
  x?: number
  /** Width of the column; up to the right margin when left out. */
  width?: number
  /** What the text is to a reading program: a paragraph unless it says otherwise. */
  role?: Role
}

function emptyPage(geometry: Geometry): DrawnPage {
  return { width: geometry.width, height: geometry.height, marks: [] }
}

export function startFlow(geometry: Geometry, home?: Tag): Flow {
  const page = emptyPage(geometry)
  return { geometry, pages: [page], page, y: geometry.top, home }
}

export function contentWidth(flow: Flow): number {
  return flow.geometry.width - flow.geometry.left - flow.geometry.right
}

/** Height of an empty page between its margins. */
export function pageRoom(flow: Flow): number {
  return flow.geometry.height - flow.geometry.top - flow.geometry.bottom
}

export function roomLeft(flow: Flow): number {
  return flow.geometry.height - flow.geometry.bottom - flow.y
}

export function isPageEmpty(flow: Flow): boolean {
  return flow.page.marks.every((mark) => mark.kind === 'anchor')
}

export function breakPage(flow: Flow): void {
  flow.page = emptyPage(flow.geometry)
  flow.pages.push(flow.page)
  flow.y = flow.geometry.top
}

/** Goes to a new page unless the height fits on this one. */
export function needRoom(flow: Flow, height: number): void {
  if (height > roomLeft(flow) && !isPageEmpty(flow)) breakPage(flow)
}

export function skip(flow: Flow, height: number): void {
  flow.y += height
}

export function mark(flow: Flow, ...marks: Mark[]): void {
  flow.page.marks.push(...marks)
}

/** Baseline that centres capitals in a line that begins at `top`. */
export function baseline(top: number, style: Pick<TextStyle, 'face' | 'size' | 'leading'>): number {
  return top + (style.leading + capHeight(style.face, style.size)) / 2
}

function column(flow: Flow, style: TextStyle): { x: number; width: number } {
  const x = style.x ?? 0
  return { x: flow.geometry.left + x, width: style.width ?? contentWidth(flow) - x }
}

function shiftOf(text: string, style: TextStyle, width: number): number {
  if (style.align !== 'centre' && style.align !== 'right') return 0
  const spare = width - lineWidth(text, style.face, style.size)
  return style.align === 'centre' ? spare / 2 : spare
}

function tagOf(flow: Flow, { role = 'P' }: TextStyle): Tag {
  return { role, parent: flow.home }
}

interface SetLines {
  lines: readonly JustifiedLine[]
  style: TextStyle
  tag: Tag
}

function drawSetLines(flow: Flow, { lines, style, tag }: SetLines): void {
  const { x, width } = column(flow, style)
  for (const { text, wordSpacing } of lines) {
    mark(flow, {
      kind: 'text',
      x: x + shiftOf(text, style, width),
      y: baseline(flow.y, style),
      text,
      face: style.face,
      size: style.size,
      tag,
      ...(wordSpacing === 0 ? {} : { wordSpacing }),
    })
    flow.y += style.leading
  }
}

/** Draws ready lines below each other without looking at the page's end. */
export function drawLines(flow: Flow, lines: readonly string[], style: TextStyle): void {
  const set = lines.map((text) => ({ text, wordSpacing: 0 }))
  drawSetLines(flow, { lines: set, style, tag: tagOf(flow, style) })
}

function setLines(flow: Flow, text: string, style: TextStyle): JustifiedLine[] {
  const setting = { face: style.face, size: style.size, width: column(flow, style).width }
  if (style.align === 'justify') return justifyText(text, setting)
  return wrapText(text, setting).map((line) => ({ text: line, wordSpacing: 0 }))
}

export function wrapped(flow: Flow, text: string, style: TextStyle): string[] {
  return wrapText(text, { face: style.face, size: style.size, width: column(flow, style).width })
}

/** Fewest lines of a paragraph that may stand at the foot or the head of a page. */
const LONELY = 2

/**
 * Writes a paragraph, over pages where needed, never with one lonely line at a page's end or start.
 * `keep` is the height of what must stand on the page of its last lines.
 */
export function writeText(flow: Flow, text: string, style: TextStyle & { keep?: number }): void {
  const lines = setLines(flow, text, style)
  const keep = style.keep ?? 0
  const tag = tagOf(flow, style)
  const draw = (some: readonly JustifiedLine[]) => drawSetLines(flow, { lines: some, style, tag })
  let rest = lines
  while (rest.length > 0) {
    const fitting = Math.floor((roomLeft(flow) + 0.01) / style.leading)
    const last = rest.length <= fitting && rest.length * style.leading + keep <= roomLeft(flow)
    if (last) {
      draw(rest)
      return
    }
    const here = Math.min(fitting, rest.length - LONELY)
    const stuck = here < LONELY
    if (stuck && isPageEmpty(flow)) {
      // Nothing larger than this page exists: the lines go where they fit.
      draw(rest.slice(0, Math.max(1, fitting)))
      rest = rest.slice(Math.max(1, fitting))
      if (rest.length > 0) breakPage(flow)
      continue
    }
    if (!stuck) {
      draw(rest.slice(0, here))
      rest = rest.slice(here)
    }
    breakPage(flow)
  }
}

/** A horizontal line over the column; thickness in points. */
export function rule(flow: Flow, thickness: number): void {
  const { left, width, right } = flow.geometry
  mark(flow, { kind: 'line', x1: left, y1: flow.y, x2: width - right, y2: flow.y, width: thickness })
}

/** Writes within an element of its own, such as a section or a list. */
export function within(flow: Flow, role: Role, write: () => void): void {
  const { home } = flow
  flow.home = { role, parent: home }
  write()
  flow.home = home
}

/** Gives the place on the page a name, and with a title a bookmark and a line of the contents. */
export function anchor(flow: Flow, place: { name: string; title?: string; level: 1 | 2 | 3 }): void {
  mark(flow, { kind: 'anchor', y: flow.y, ...place })
}
