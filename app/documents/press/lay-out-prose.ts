import layoutDocument from '@react-pdf/layout'
import { type DocumentProps, Font, pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { DrawnPage, Mark } from '../layout/page.ts'

/** A node of react-pdf's finished layout, as far as it is read here. Boxes are relative to their parents. */
interface LaidOut {
  type: string
  box?: { left: number; top: number; width: number; height: number }
  props?: { marks?: readonly Mark[]; picture?: Extract<Mark, { kind: 'image' }> }
  children?: LaidOut[]
}

interface Mounted {
  container: { document: Parameters<typeof layoutDocument>[0] | null }
}

/** react-pdf's own function takes the fonts as well; its declaration leaves them out. */
const layOut = layoutDocument as (document: unknown, fonts: typeof Font) => Promise<LaidOut>

/**
 * Lets react-pdf decide which page everything of a prose document falls on, and takes the marks of its
 * canvases to their places there. Nothing is drawn by react-pdf: what it would draw itself has no place here
 * and is refused, so that no text can be on the paper and not among the marks.
 */
export async function layOutProse(element: ReactElement<DocumentProps>): Promise<DrawnPage[]> {
  const { container } = pdf(element) as unknown as Mounted
  const { children: pages = [] } = await layOut(container.document, Font)
  return pages.map((page) => {
    const { width = 0, height = 0 } = page.box ?? {}
    const marks: Mark[] = []
    for (const child of page.children ?? []) gather(child, { x: 0, y: 0 }, marks)
    return { width, height, marks }
  })
}

function gather(node: LaidOut, origin: { x: number; y: number }, marks: Mark[]): void {
  const { left = 0, top = 0, width = 0, height = 0 } = node.box ?? {}
  const x = origin.x + left
  const y = origin.y + top
  if (node.type === 'CANVAS') {
    for (const mark of node.props?.marks ?? []) marks.push(moved(mark, x, y))
  } else if (node.type === 'IMAGE' && node.props?.picture) {
    marks.push({ ...node.props.picture, x, y, width, height })
  } else if (node.type !== 'VIEW') {
    throw new Error(`a prose document is made of views, canvases and pictures, not of ${node.type}`)
  }
  for (const child of node.children ?? []) gather(child, { x, y }, marks)
}

function moved(mark: Mark, x: number, y: number): Mark {
  if (mark.kind === 'line') {
    return { ...mark, x1: mark.x1 + x, x2: mark.x2 + x, y1: mark.y1 + y, y2: mark.y2 + y }
  }
  if (mark.kind === 'anchor') return { ...mark, y: mark.y + y }
  return { ...mark, x: mark.x + x, y: mark.y + y }
}
