import { View } from '@react-pdf/renderer'
import type { Face } from '../fonts.ts'
import { baseline } from '../layout/flow.ts'
import { type JustifiedLine, justifyText } from '../layout/justify.ts'
import { lineWidth } from '../layout/measure.ts'
import type { Tag } from '../layout/tag.ts'
import { Marks } from './marks.tsx'

interface TextLineProps {
  line: JustifiedLine
  face: Face
  /** Points. */
  size: number
  leading: number
  /** Width of the column in points; the column must have it. */
  width: number
  align?: 'left' | 'centre'
  tag: Tag
}

/** One line of text at its place; the same baseline for a label and the paragraph beside it. */
export function TextLine({ line, face, size, leading, width, align = 'left', tag }: TextLineProps) {
  const { text, wordSpacing } = line
  const x = align === 'centre' ? (width - lineWidth(text, face, size)) / 2 : 0
  const y = baseline(0, { face, size, leading })
  const mark = { kind: 'text' as const, x, y, text, face, size, wordSpacing, tag }
  return <Marks marks={[mark]} width={width} height={leading} />
}

interface ParagraphProps {
  text: string
  /** Points. */
  size: number
  leading: number
  /** Width of the column in points; the column must have it. */
  width: number
  tag: Tag
}

/** Lines that stay together at the head and the foot of a page. */
const TOGETHER = 2

/**
 * A justified paragraph. The lines are broken by us, because the renderer's own breaker tears holes beside
 * long numbers; the renderer still decides which page each line falls on.
 */
export function Paragraph({ text, size, leading, width, tag }: ParagraphProps) {
  const lines = justifyText(text, { face: 'serif', size, width })
  const draw = (line: JustifiedLine, key: number) => (
    <TextLine key={key} line={line} face="serif" size={size} leading={leading} width={width} tag={tag} />
  )
  if (lines.length < 2 * TOGETHER) return <View wrap={false}>{lines.map(draw)}</View>
  return (
    <View>
      <View wrap={false}>{lines.slice(0, TOGETHER).map(draw)}</View>
      {lines.slice(TOGETHER, -TOGETHER).map(draw)}
      <View wrap={false}>{lines.slice(-TOGETHER).map(draw)}</View>
    </View>
  )
}
