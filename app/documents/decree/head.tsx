import { Image, View } from '@react-pdf/renderer'
import { emblemSource } from '../emblem.ts'
import type { Mark } from '../layout/page.ts'
import type { Tag } from '../layout/tag.ts'
import { balanceText } from '../layout/wrap.ts'
import { Frame } from '../primitives/frame.tsx'
import { Lines } from '../primitives/lines.tsx'
import { Marks } from '../primitives/marks.tsx'
import { mm } from '../theme.ts'
import { BODY } from './contents.ts'
import type { Look } from './look.ts'
import type { DecreeView } from './view-model.ts'

interface HeadProps {
  decree: DecreeView
  look: Look
  body: Tag
}

function Emblem({ decree, body }: Omit<HeadProps, 'look'>) {
  const width = mm(decree.style.emblemWidth)
  const { emblem } = decree
  const tag: Tag = { role: 'Figure', parent: body, alternative: 'Lambang negara' }
  if (emblem.kind === 'image') {
    const source = emblemSource(emblem)
    const picture: Mark = { kind: 'image', x: 0, y: 0, width: 0, height: 0, source, tag }
    const carried = { picture }
    return <Image {...carried} src={source} style={{ width, alignSelf: 'center' }} />
  }
  return (
    <View style={{ width, height: width * 1.05, alignSelf: 'center', justifyContent: 'center' }}>
      <Frame width={width} height={width * 1.05} />
      <Lines
        lines={emblem.name.split(' ')}
        face="serif"
        size={7}
        leading={9.8}
        width={width}
        align="centre"
        tag={tag}
      />
    </View>
  )
}

/** From the emblem to the official's line: the centred head of a decree's first page. */
export function DecreeHead({ decree, look, body }: HeadProps) {
  const face = look.heading === 'bold' ? 'serif-bold' : 'serif'
  const title = balanceText(decree.title, { face, size: look.size, width: look.textWidth * 0.86 })
  const official = decree.style.provinceLine && decree.province !== '' ? [decree.province] : []
  const begin: Mark = { kind: 'anchor', y: 0, name: BODY, title: decree.instrument, level: 1 }
  const heading: Tag = { role: 'H1', parent: body }
  const groups = [
    { lines: [decree.official, ...official], tag: { role: 'P' as const, parent: body } },
    { lines: [decree.instrument, decree.number], tag: heading },
    { lines: [decree.about], tag: heading },
    { lines: title, tag: heading },
    { lines: [`${decree.official},`], tag: { role: 'P' as const, parent: body } },
  ]
  return (
    <View style={{ marginBottom: look.leading }}>
      <Marks floats marks={[begin]} width={1} height={1} />
      <Emblem decree={decree} body={body} />
      {groups.map(({ lines, tag }) => (
        <View key={lines.join(' ')} style={{ marginTop: look.leading * 0.65 }}>
          <Lines
            lines={lines}
            face={face}
            size={look.size}
            leading={look.leading}
            width={look.textWidth}
            align="centre"
            tag={tag}
          />
        </View>
      ))}
    </View>
  )
}
