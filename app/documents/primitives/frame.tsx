import { HAIRLINE } from '../theme.ts'
import { Marks } from './marks.tsx'

interface FrameProps {
  width: number
  height: number
}

/** A hairline rectangle behind its container's content. */
export function Frame({ width, height }: FrameProps) {
  const box = { kind: 'box' as const, x: 0, y: 0, width, height, stroke: HAIRLINE }
  return <Marks floats marks={[box]} width={width} height={height} />
}
