import { View } from '@react-pdf/renderer'
import type { Face } from '../fonts.ts'
import type { Tag } from '../layout/tag.ts'
import { wrapText } from '../layout/wrap.ts'
import { TextLine } from './paragraph.tsx'

interface LinesProps {
  lines: readonly string[]
  face: Face
  /** Points. */
  size: number
  leading: number
  width: number
  align?: 'left' | 'centre'
  tag: Tag
}

/** Lines of one element below each other; one that is wider than its column is broken. */
export function Lines({ lines, face, size, leading, width, align = 'left', tag }: LinesProps) {
  const set = lines.flatMap((line) => wrapText(line, { face, size, width }))
  return (
    <View>
      {set.map((text, index) => (
        <TextLine
          // biome-ignore lint/suspicious/noArrayIndexKey: equal lines may repeat and never move
          key={index}
          line={{ text, wordSpacing: 0 }}
          face={face}
          size={size}
          leading={leading}
          width={width}
          align={align}
          tag={tag}
        />
      ))}
    </View>
  )
}
