import { Canvas } from '@react-pdf/renderer'
import { HAIRLINE, INK } from '../theme.ts'
import type { Painter } from './painter.ts'

interface FrameProps {
  width: number
  height: number
}

/** A hairline rectangle behind its container's content: the renderer's own borders are clipped and uneven. */
export function Frame({ width, height }: FrameProps) {
  const paint = (painter: Painter) => {
    painter.lineWidth(HAIRLINE).strokeColor(INK).rect(0, 0, width, height).stroke()
    return null
  }
  return <Canvas paint={paint} style={{ position: 'absolute', top: 0, left: 0, width, height }} />
}
