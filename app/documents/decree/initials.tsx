import { Text, View } from '@react-pdf/renderer'
import { wrapText } from '../layout/wrap.ts'
import { Frame } from '../primitives/frame.tsx'
import { Lines } from '../primitives/lines.tsx'
import { FAMILY } from '../primitives/register-fonts.ts'
import type { DecreeView } from './view-model.ts'

interface InitialsProps {
  initials: NonNullable<DecreeView['initials']>
  width: number
}

const SIZE = 8
const LEADING = 1.2
const SIGN = 52
const PAD = 4

/** PARAF HIERARKI at the lower left of a draft: one row for each post, room for the pen beside it. */
export function Initials({ initials, width }: InitialsProps) {
  const small = { fontFamily: FAMILY.sans, fontSize: SIZE, lineHeight: LEADING }
  const post = width - SIGN
  return (
    <View style={{ width }}>
      <View style={{ height: 18, justifyContent: 'center' }}>
        <Frame width={width} height={18} />
        <Text style={{ ...small, fontWeight: 'bold', textAlign: 'center' }}>{initials.title}</Text>
      </View>
      {initials.rows.map((row) => {
        const lines = wrapText(row.post, { face: 'sans', size: SIZE, width: post - 2 * PAD })
        const height = Math.max(22, lines.length * SIZE * LEADING + 6)
        return (
          <View key={row.post} style={{ flexDirection: 'row', height }}>
            <View style={{ width: post, height, paddingHorizontal: PAD, justifyContent: 'center' }}>
              <Frame width={post} height={height} />
              <Lines lines={lines} style={small} />
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
