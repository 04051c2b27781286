import { View } from '@react-pdf/renderer'
import type { Mark } from '../layout/page.ts'
import type { Tag } from '../layout/tag.ts'
import { Frame } from '../primitives/frame.tsx'
import { Lines } from '../primitives/lines.tsx'
import { Marks } from '../primitives/marks.tsx'
import { qrModules } from '../qr.ts'
import { mm, PAPER } from '../theme.ts'
import type { Look } from './look.ts'
import type { DecreeView, Verification } from './view-model.ts'

interface BlockProps {
  decree: DecreeView
  look: Look
  body: Tag
}

/** Two centimetres: a telephone reads it from paper at arm's length. */
const side = mm(20)
const gap = 8
const small = { size: 7.5, leading: 9.5 }

function QrCode({ verification, body }: { verification: Verification; body: Tag }) {
  const tag: Tag = { role: 'Figure', parent: body, alternative: verification.alternative }
  const modules = qrModules(verification.url)
  return <Marks marks={[{ kind: 'code', x: 0, y: 0, side, modules, tag }]} width={side} height={side} />
}

/** Where the provider puts its own sign: a word that is found in the file and not seen on it. */
function ProviderPlace({ tag }: { tag: string }) {
  const mark: Mark = { kind: 'text', x: 0, y: side, text: tag, face: 'sans', size: 4, ink: PAPER }
  return <Marks marks={[mark]} width={side} height={side} />
}

/**
 * The visible block of an electronic signature, in a frame: the QR code or room for the provider's sign, and the
 * words that it was signed so.
 */
export function ElectronicBox({
  decree,
  verification,
  look,
  body,
}: BlockProps & { verification: Verification }) {
  const available = look.textWidth - look.signatureIndent
  const width = Math.min(available, mm(76))
  const height = side + 2 * gap
  const size = look.size - 2
  return (
    <View style={{ width, height, marginTop: 6, marginBottom: 8, flexDirection: 'row' }}>
      <Frame width={width} height={height} />
      <View style={{ paddingTop: gap, paddingLeft: gap, width: side + gap }}>
        {verification.tag === '' ? (
          <QrCode verification={verification} body={body} />
        ) : (
          <ProviderPlace tag={verification.tag} />
        )}
      </View>
      <View style={{ height, justifyContent: 'center', paddingLeft: gap }}>
        <Lines
          lines={[decree.signature.mark]}
          face="serif"
          size={size}
          leading={size * 1.25}
          width={width - side - 4 * gap}
          tag={{ role: 'P', parent: body }}
        />
      </View>
    </View>
  )
}

/** At the foot of the decree: how everybody can check it, beside the QR code where it is not in the signature. */
export function VerificationFoot({ decree, look, body }: BlockProps) {
  const { verification } = decree
  if (!verification) return null
  const isBeside = verification.place === 'foot'
  const width = look.textWidth - (isBeside ? side + gap : 0)
  return (
    <View wrap={false} style={{ marginTop: look.leading * 1.5, flexDirection: 'row' }}>
      {isBeside ? (
        <View style={{ width: side + gap }}>
          <QrCode verification={verification} body={body} />
        </View>
      ) : null}
      <View style={{ width, justifyContent: 'center' }}>
        {verification.lines.map((line) => (
          <Lines
            key={line}
            lines={[line]}
            face="sans"
            {...small}
            width={width}
            tag={{ role: 'P', parent: body }}
          />
        ))}
      </View>
    </View>
  )
}
