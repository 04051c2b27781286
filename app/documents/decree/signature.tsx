import { View } from '@react-pdf/renderer'
import type { Role, Tag } from '../layout/tag.ts'
import { Lines } from '../primitives/lines.tsx'
import { Initials } from './initials.tsx'
import type { Look } from './look.ts'
import { ElectronicBox } from './verification.tsx'
import type { DecreeView } from './view-model.ts'
import { officialLine } from './words.ts'

interface SignatureBlockProps {
  decree: DecreeView
  look: Look
  body: Tag
}

/** Sets lines of a block in the body's face, each group a paragraph of its own. */
function setter({ look, body }: SignatureBlockProps, type: { size: number; leading: number; width: number }) {
  return (lines: readonly string[], role: Role = 'P', width = type.width) => {
    const shown = lines.filter((line) => line !== '')
    if (shown.length === 0) return null
    const { size, leading } = type
    return (
      <Lines
        lines={shown}
        face="serif"
        size={size}
        leading={leading}
        width={Math.min(width, look.textWidth)}
        tag={{ role, parent: body }}
      />
    )
  }
}

/** Place, date, official and name in the right half; on drafts the initialling table stands at its left. */
export function SignatureBlock(props: SignatureBlockProps) {
  const { decree, look, body } = props
  const { signature, initials, verification } = decree
  const width = look.textWidth - look.signatureIndent
  const set = setter(props, { size: look.size, leading: look.leading, width })
  return (
    <View style={{ flexDirection: 'row', marginTop: look.leading }}>
      <View style={{ width: look.signatureIndent, flexDirection: 'row' }}>
        {initials ? <Initials initials={initials} width={look.signatureIndent - 24} body={body} /> : null}
      </View>
      <View style={{ width }}>
        {set([signature.place, signature.date])}
        <View style={{ marginTop: look.leading * 0.5 }}>{set([officialLine(signature)])}</View>
        {verification && (verification.place === 'signature' || verification.tag !== '') ? (
          <ElectronicBox decree={decree} verification={verification} look={look} body={body} />
        ) : (
          <View style={{ height: look.signatureSpace, justifyContent: 'center' }}>
            {set([signature.mark])}
          </View>
        )}
        {set([signature.name])}
      </View>
    </View>
  )
}

/** Lower left of a copy: the legal office's head attests that it equals the original. */
export function Authentication(props: SignatureBlockProps) {
  const { decree, look } = props
  const { authentication } = decree
  if (!authentication) return null
  const width = look.signatureIndent + 30
  const size = look.size - 1
  const set = setter(props, { size, leading: (look.leading / look.size) * size, width })
  return (
    <View style={{ marginTop: look.leading * 1.5, width }}>
      {set([authentication.statement, authentication.official])}
      <View style={{ height: look.signatureSpace * 0.8, justifyContent: 'center' }}>
        {set([authentication.mark])}
      </View>
      {set([authentication.name, authentication.rank, authentication.employeeNumber])}
    </View>
  )
}

const NUMBER = 20

/** So many receivers stand together; a longer list may go over to the next page. */
const KEPT_TOGETHER = 8

/** To whom the decree is sent. */
export function Distribution(props: SignatureBlockProps) {
  const { decree, look } = props
  const { distribution } = decree
  if (!distribution) return null
  const size = look.size - 1
  const set = setter(props, { size, leading: size * 1.2, width: look.textWidth })
  return (
    <View wrap={distribution.items.length > KEPT_TOGETHER} style={{ marginTop: look.leading * 1.5 }}>
      <View wrap={false}>{set([distribution.title])}</View>
      {distribution.items.map((item, index) => (
        <View key={item} wrap={false} style={{ flexDirection: 'row' }}>
          <View style={{ width: NUMBER }}>{set([`${index + 1}.`], 'P', NUMBER)}</View>
          <View style={{ width: look.textWidth - NUMBER }}>{set([item], 'P', look.textWidth - NUMBER)}</View>
        </View>
      ))}
    </View>
  )
}
