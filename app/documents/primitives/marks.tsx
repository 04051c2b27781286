import { Canvas } from '@react-pdf/renderer'
import type { Mark } from '../layout/page.ts'

interface MarksProps {
  marks: readonly Mark[]
  width: number
  height: number
  /** Lies over its container's corner and takes no room in the flow. */
  floats?: boolean
}

/**
 * Marks at places relative to their own corner; the only thing our documents put on the paper. react-pdf
 * carries them to their page, the press draws them there.
 */
export function Marks({ marks, width, height, floats = false }: MarksProps) {
  const carried = { marks }
  const style = floats ? { position: 'absolute' as const, top: 0, left: 0, width, height } : { width, height }
  return <Canvas {...carried} paint={() => null} style={style} />
}
