import { Image, View } from '@react-pdf/renderer'
import { emblemSource } from '../emblem.ts'
import { balanceText } from '../layout/wrap.ts'
import { Frame } from '../primitives/frame.tsx'
import { Lines } from '../primitives/lines.tsx'
import { FAMILY } from '../primitives/register-fonts.ts'
import { mm } from '../theme.ts'
import { bodyText } from './clause.tsx'
import type { Look } from './look.ts'
import type { DecreeView } from './view-model.ts'

interface HeadProps {
  decree: DecreeView
  look: Look
}

function Emblem({ decree }: { decree: DecreeView }) {
  const width = mm(decree.style.emblemWidth)
  const { emblem } = decree
  if (emblem.kind === 'image') {
    return <Image src={emblemSource(emblem)} style={{ width, alignSelf: 'center' }} />
  }
  return (
    <View style={{ width, height: width * 1.05, alignSelf: 'center', justifyContent: 'center' }}>
      <Frame width={width} height={width * 1.05} />
      <Lines
        lines={emblem.name.split(' ')}
        style={{ fontFamily: FAMILY.serif, fontSize: 7, lineHeight: 1.4, textAlign: 'center' }}
      />
    </View>
  )
}

/** From the emblem to the official's line: the centred head of a decree's first page. */
export function DecreeHead({ decree, look }: HeadProps) {
  const text = { ...bodyText(look), fontWeight: look.heading, textAlign: 'center' as const }
  const face = look.heading === 'bold' ? 'serif-bold' : 'serif'
  const title = balanceText(decree.title, { face, size: look.size, width: look.textWidth * 0.86 })
  const official = decree.style.provinceLine && decree.province !== '' ? [decree.province] : []
  const groups = [
    [decree.official, ...official],
    [decree.instrument, decree.number],
    [decree.about],
    title,
    [`${decree.official},`],
  ]
  return (
    <View style={{ marginBottom: look.leading }}>
      <Emblem decree={decree} />
      {groups.map((lines) => (
        <View key={lines.join(' ')} style={{ marginTop: look.leading * 0.65 }}>
          <Lines lines={lines} style={text} />
        </View>
      ))}
    </View>
  )
}
