import { Text, View } from '@react-pdf/renderer'
import { Lines } from '../primitives/lines.tsx'
import { bodyText } from './clause.tsx'
import { Initials } from './initials.tsx'
import type { Look } from './look.ts'
import type { DecreeView } from './view-model.ts'
import { officialLine } from './words.ts'

interface SignatureBlockProps {
  decree: DecreeView
  look: Look
}

/** Place, date, official and name in the right half; on drafts the initialling table stands at its left. */
export function SignatureBlock({ decree, look }: SignatureBlockProps) {
  const { signature, initials } = decree
  const text = bodyText(look)
  return (
    <View style={{ flexDirection: 'row', marginTop: look.leading }}>
      <View style={{ width: look.signatureIndent, flexDirection: 'row' }}>
        {initials ? <Initials initials={initials} width={look.signatureIndent - 24} /> : null}
      </View>
      <View style={{ flex: 1 }}>
        <Lines lines={[signature.place, signature.date]} style={text} />
        <Text style={{ ...text, marginTop: look.leading * 0.5 }}>{officialLine(signature)}</Text>
        <View style={{ height: look.signatureSpace, justifyContent: 'center' }}>
          {signature.mark === '' ? null : <Text style={text}>{signature.mark}</Text>}
        </View>
        <Text style={text}>{signature.name}</Text>
      </View>
    </View>
  )
}

/** Lower left of a copy: the legal office's head attests that it equals the original. */
export function Authentication({ decree, look }: SignatureBlockProps) {
  const { authentication } = decree
  if (!authentication) return null
  const text = { ...bodyText(look), fontSize: look.size - 1 }
  const below = [authentication.rank, authentication.employeeNumber].filter((line) => line !== '')
  return (
    <View style={{ marginTop: look.leading * 1.5, width: look.signatureIndent + 30 }}>
      <Lines lines={[authentication.statement, authentication.official]} style={text} />
      <View style={{ height: look.signatureSpace * 0.8, justifyContent: 'center' }}>
        {authentication.mark === '' ? null : <Text style={text}>{authentication.mark}</Text>}
      </View>
      <Lines lines={[authentication.name, ...below]} style={text} />
    </View>
  )
}

/** To whom the decree is sent. */
export function Distribution({ decree, look }: SignatureBlockProps) {
  const { distribution } = decree
  if (!distribution) return null
  const text = { ...bodyText(look), fontSize: look.size - 1, lineHeight: 1.2 }
  return (
    <View style={{ marginTop: look.leading * 1.5 }}>
      <Text style={text}>{distribution.title}</Text>
      {distribution.items.map((item, index) => (
        <View key={item} style={{ flexDirection: 'row' }}>
          <View style={{ width: 20 }}>
            <Text style={text}>{`${index + 1}.`}</Text>
          </View>
          <View style={{ flex: 1 }}>
            <Text style={text}>{item}</Text>
          </View>
        </View>
      ))}
    </View>
  )
}
