import { Canvas, View } from '@react-pdf/renderer'
import type { Face } from '../fonts.ts'
import { baseline } from '../layout/flow.ts'
import { type JustifiedLine, justifyText } from '../layout/justify.ts'
import { INK } from '../theme.ts'
import type { Painter } from './painter.ts'
import { setFace } from './set-face.ts'

interface ParagraphProps {
  text: string
  /** Points. */
  size: number
  leading: number
  /** Width of the column in points; the column must have it. */
  width: number
}

interface TextLineProps {
  line: JustifiedLine
  face: Face
  size: number
  leading: number
  width: number
}

/** One line of text painted at its place; the same baseline for a label and the paragraph beside it. */
export function TextLine({ line, face, size, leading, width }: TextLineProps) {
  const paint = (painter: Painter) => {
    setFace(painter, face).fontSize(size).fillColor(INK)
    painter.text(line.text, 0, baseline(0, { face, size, leading }), {
      lineBreak: false,
      baseline: 'alphabetic',
      wordSpacing: line.wordSpacing,
    })
    return null
  }
  return <Canvas paint={paint} style={{ width, height: leading }} />
}

/** Lines that stay together at the head and the foot of a page. */
const TOGETHER = 2

/**
 * A justified paragraph. The lines are broken by us, because the renderer's own breaker tears holes beside
 * long numbers; the renderer still decides which page each line falls on.
 */
export function Paragraph({ text, size, leading, width }: ParagraphProps) {
  const lines = justifyText(text, { face: 'serif', size, width })
  const draw = (line: JustifiedLine, key: number) => (
    <TextLine key={key} line={line} face="serif" size={size} leading={leading} width={width} />
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
