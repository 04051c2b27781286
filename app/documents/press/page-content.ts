import type { Mark } from '../layout/page.ts'
import type { Tag } from '../layout/tag.ts'
import type { TypeCase } from './type-case.ts'

type TextMark = Extract<Mark, { kind: 'text' }>
type Shape = Extract<Mark, { kind: 'line' | 'box' | 'cells' }>
type ImageMark = Extract<Mark, { kind: 'image' }>
type CodeMark = Extract<Mark, { kind: 'code' }>

/** What a page's content asks for while it is written. */
export interface PageTools {
  height: number
  letters: TypeCase
  /** Opens marked content for an element; gives its number on this page. */
  mark(tag: Tag): number
  /** Makes a picture known to the page: its name in the resources, and its box in points. */
  place(image: ImageMark): { name: string; x: number; y: number; width: number; height: number }
}

/** Hundredths of a point are finer than any printer. */
function figure(points: number): number {
  return Math.round(points * 100) / 100
}

/** Modules are small, and their sum must not drift. */
function fine(points: number): number {
  return Math.round(points * 10_000) / 10_000
}

function colour(hex: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return channels.map((channel) => Math.round(channel * 1000) / 1000).join(' ')
}

/** Whether a line ends inside a word; any other gets a blank behind it, or a voice would run its words together. */
function isBroken(text: string): boolean {
  return (text.endsWith('-') || text.endsWith('/')) && !text.endsWith(' ', text.length - 1)
}

function cellBoxes(mark: Extract<Mark, { kind: 'cells' }>, pageHeight: number): string {
  const bottom = figure(pageHeight - mark.y - mark.height)
  const height = figure(mark.height)
  let boxes = ''
  let { x } = mark
  for (const width of mark.widths) {
    boxes += `${figure(x)} ${bottom} ${figure(width)} ${height} re `
    x += width
  }
  return boxes
}

/**
 * The marks of one page as a content stream. Neighbouring texts of one element become one marked content;
 * what has no tag becomes an artifact, as ISO 32000-1, 14.8.2.2 asks of everything that is not read.
 */
export function contentOf(marks: readonly Mark[], tools: PageTools): string {
  const parts: string[] = []
  let face = ''
  let size = 0
  let pen = 0
  let open: Tag | 'artifact' | undefined
  let inText = false
  let x = 0
  let y = 0

  function endText(): void {
    if (inText) parts.push('ET')
    inText = false
  }
  function turnTo(next: Tag | 'artifact' | undefined): void {
    if (next === open) return
    endText()
    if (open !== undefined) parts.push('EMC')
    open = next
    if (next === 'artifact') parts.push('/Artifact BMC')
    else if (next !== undefined) parts.push(`/${next.role}<</MCID ${tools.mark(next)}>>BDC`)
  }
  function setType(mark: TextMark): void {
    if (mark.face === face && mark.size === size) return
    face = mark.face
    size = mark.size
    parts.push(`/${tools.letters.nameOf(mark.face)} ${size} Tf`)
  }
  function text(mark: TextMark): void {
    turnTo(mark.tag ?? 'artifact')
    if (!inText) {
      parts.push('BT')
      inText = true
      x = 0
      y = 0
    }
    setType(mark)
    const left = figure(mark.x)
    const bottom = figure(tools.height - mark.y)
    parts.push(`${figure(left - x)} ${figure(bottom - y)} Td`)
    x = left
    y = bottom
    const { wordSpacing = 0 } = mark
    const line = mark.tag && !isBroken(mark.text) ? `${mark.text} ` : mark.text
    const shown = `${tools.letters.set(line, { face: mark.face, size: mark.size, wordSpacing })}TJ`
    parts.push(mark.ink === undefined ? shown : `${colour(mark.ink)} rg ${shown} 0 g`)
  }
  function stroke(width: number): void {
    if (width === pen) return
    pen = width
    parts.push(`${figure(width)} w`)
  }
  function shape(mark: Shape): void {
    turnTo('artifact')
    endText()
    if (mark.kind === 'line') {
      stroke(mark.width)
      const from = `${figure(mark.x1)} ${figure(tools.height - mark.y1)} m`
      parts.push(`${from} ${figure(mark.x2)} ${figure(tools.height - mark.y2)} l S`)
      return
    }
    if (mark.kind === 'cells') {
      stroke(mark.stroke)
      parts.push(`${cellBoxes(mark, tools.height)} S`)
      return
    }
    const corner = `${figure(mark.x)} ${figure(tools.height - mark.y - mark.height)}`
    const box = `${corner} ${figure(mark.width)} ${figure(mark.height)} re`
    if (mark.fill !== undefined) parts.push(`${colour(mark.fill)} rg ${box} f 0 g`)
    if (mark.stroke === undefined) return
    stroke(mark.stroke)
    parts.push(`${box} S`)
  }
  function code({ x: left, y: top, side, modules, tag }: CodeMark): void {
    turnTo(tag ?? 'artifact')
    endText()
    const module = side / modules.length
    const bars = modules.flatMap((row, index) =>
      [...row.matchAll(/1+/gu)].map(({ index: from, 0: { length } }) => {
        const place = [
          left + from * module,
          tools.height - top - (index + 1) * module,
          length * module,
          module,
        ]
        return `${place.map(fine).join(' ')} re`
      }),
    )
    // One path, filled once: bars that touch leave no seam.
    parts.push(`${bars.join('\n')}\nf`)
  }
  function picture(mark: ImageMark): void {
    turnTo(mark.tag ?? 'artifact')
    endText()
    const { name, x: left, y: top, width, height } = tools.place(mark)
    const place = `${figure(width)} 0 0 ${figure(height)} ${figure(left)} ${figure(tools.height - top - height)}`
    parts.push(`q ${place} cm /${name} Do Q`)
  }

  for (const mark of marks) {
    if (mark.kind === 'text') text(mark)
    else if (mark.kind === 'image') picture(mark)
    else if (mark.kind === 'code') code(mark)
    else if (mark.kind !== 'anchor' && mark.kind !== 'link') shape(mark)
  }
  turnTo(undefined)
  return parts.join('\n')
}
