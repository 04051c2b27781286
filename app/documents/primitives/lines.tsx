import { Text, View } from '@react-pdf/renderer'
import type { ComponentProps } from 'react'

type Style = Exclude<NonNullable<ComponentProps<typeof View>['style']>, readonly unknown[]>

interface LinesProps {
  lines: readonly string[]
  style: Style
}

/**
 * Lines that stay as they are, one Text for each: a line break inside a Text has no glyph in the serif face,
 * and the renderer then takes a font of its own for it.
 */
export function Lines({ lines, style }: LinesProps) {
  return (
    <View>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal lines may repeat and never move
        <Text key={index} style={style}>
          {line}
        </Text>
      ))}
    </View>
  )
}
