import { lineWidth } from '../layout/measure.ts'
import { type DecreeStyle, mm } from '../theme.ts'
import type { DecreeView } from './view-model.ts'

/** The style in points, with what the text itself decides: the label column is never too narrow. */
export interface Look {
  page: { width: number; height: number }
  margins: { top: number; right: number; bottom: number; left: number }
  textWidth: number
  size: number
  /** Height of a line in points. */
  leading: number
  columns: { label: number; colon: number; letter: number }
  itemSpacing: number
  signatureIndent: number
  signatureSpace: number
  heading: 'bold' | 'normal'
}

function widestLabel(decree: DecreeView, size: number): number {
  const labels = ['Menimbang', 'Mengingat', 'Menetapkan', ...decree.dicta.map((dictum) => dictum.label)]
  if (decree.noting.length > 0) labels.push('Memperhatikan')
  return Math.max(...labels.map((label) => lineWidth(label, 'serif', size)))
}

function widestLetter(decree: DecreeView, size: number): number {
  const lists = [
    decree.considering,
    decree.inViewOf,
    decree.noting,
    ...decree.dicta.map(({ items }) => items),
  ]
  return Math.max(0, ...lists.flat().map((item) => lineWidth(item.label, 'serif', size)))
}

export function lookOf(decree: DecreeView, style: DecreeStyle = decree.style): Look {
  const page = { width: mm(style.paper.width), height: mm(style.paper.height) }
  const margins = {
    top: mm(style.margins.top),
    right: mm(style.margins.right),
    bottom: mm(style.margins.bottom),
    left: mm(style.margins.left),
  }
  const size = style.bodySize
  return {
    page,
    margins,
    textWidth: page.width - margins.left - margins.right,
    size,
    leading: size * style.bodyLeading,
    columns: {
      label: Math.max(mm(style.columns.label), widestLabel(decree, size) + 8),
      colon: mm(style.columns.colon),
      letter: Math.max(mm(style.columns.letter), widestLetter(decree, size) + 6),
    },
    itemSpacing: style.itemSpacing,
    signatureIndent: mm(style.signatureIndent),
    signatureSpace: style.signatureLines * size * style.bodyLeading,
    heading: style.boldHeading ? 'bold' : 'normal',
  }
}
