import { View } from '@react-pdf/renderer'
import type { Tag } from '../layout/tag.ts'
import { wrapText } from '../layout/wrap.ts'
import { Frame } from '../primitives/frame.tsx'
import { Lines } from '../primitives/lines.tsx'
import type { DecreeView } from './view-model.ts'

interface InitialsProps {
  initials: NonNullable<DecreeView['initials']>
  width: number
  body: Tag
}

const SIZE = 8
const LEADING = SIZE * 1.2
const SIGN = 52
const PAD = 4
const TITLE = 18

/** PARAF HIERARKI at the lower left of a draft: one row for each post, room for the pen beside it. */
export function Initials({ initials, width, body }: InitialsProps) {
  const post = width - SIGN
  const table: Tag = { role: 'Table', parent: body }
  const cell = (role: 'TH' | 'TD'): Tag => ({ role, parent: { role: 'TR', parent: table } })
  return (
    <View style={{ width }}>
      <View style={{ height: TITLE, justifyContent: 'center' }}>
        <Frame width={width} height={TITLE} />
        <Lines
          lines={[initials.title]}
          face="sans-bold"
          size={SIZE}
          leading={LEADING}
          width={width}
          align="centre"
          tag={cell('TH')}
        />
      </View>
      {initials.rows.map((row) => {
        const lines = wrapText(row.post, { face: 'sans', size: SIZE, width: post - 2 * PAD })
        const height = Math.max(22, lines.length * LEADING + 6)
        return (
          <View key={row.post} style={{ flexDirection: 'row', height }}>
            <View style={{ width: post, height, paddingHorizontal: PAD, justifyContent: 'center' }}>
              <Frame width={post} height={height} />
              <Lines
                lines={lines}
                face="sans"
                size={SIZE}
                leading={LEADING}
                width={post - 2 * PAD}
                tag={cell('TD')}
              />
            </View>
            <View style={{ width: SIGN, height }}>
              <Frame width={SIGN} height={height} />
            </View>
          </View>
        )
      })}
    </View>
  )
}
