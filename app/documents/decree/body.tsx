import { Page, View } from '@react-pdf/renderer'
import type { Tag } from '../layout/tag.ts'
import { Lines } from '../primitives/lines.tsx'
import { Clause, Grounds } from './clause.tsx'
import { DecreeHead } from './head.tsx'
import type { Look } from './look.ts'
import { Authentication, Distribution, SignatureBlock } from './signature.tsx'
import { VerificationFoot } from './verification.tsx'
import type { DecreeView } from './view-model.ts'

type Dictum = DecreeView['dicta'][number]

interface Piece {
  key: string
  label: string
  letter: string
  text: string
}

function piecesOf(dictum: Dictum): Piece[] {
  const pieces = [{ key: dictum.label, label: dictum.label, letter: '', text: dictum.text }]
  for (const item of dictum.items) {
    pieces.push({ key: dictum.label + item.label, label: '', letter: item.label, text: item.text })
  }
  if (dictum.closing !== '') {
    pieces.push({ key: `${dictum.label} closing`, label: '', letter: '', text: dictum.closing })
  }
  return pieces
}

/** Longest text, in characters, that is kept whole with the signature; a block larger than a page is lost. */
const KEPT = 1200

/** Cuts the end of a long last paragraph off, so that some of its words stand above the signature. */
function withTail(piece: Piece): { before: Piece | undefined; kept: Piece } {
  if (piece.text.length <= KEPT) return { before: undefined, kept: piece }
  const cut = piece.text.indexOf(' ', piece.text.length - KEPT / 3)
  if (cut < 0) return { before: undefined, kept: piece }
  return {
    before: { ...piece, text: piece.text.slice(0, cut) },
    kept: {
      key: `${piece.key} end`,
      label: '',
      letter: piece.letter === '' ? '' : ' ',
      text: piece.text.slice(cut + 1),
    },
  }
}

interface DecreeBodyProps {
  decree: DecreeView
  look: Look
}

/** The decree without its annexes: flows over as many pages as it needs. */
export function DecreeBody({ decree, look }: DecreeBodyProps) {
  const { margins } = look
  const body: Tag = { role: 'Sect' }
  const grounds: Tag = { role: 'L', parent: body }
  const ruling: Tag = { role: 'L', parent: body }
  const pieces = decree.dicta.flatMap(piecesOf)
  const last = pieces.pop()
  if (!last) return null
  const { before, kept } = withTail(last)
  const flowing = before ? [...pieces, before] : pieces
  const clause = (piece: Piece) => (
    <Clause key={piece.key} look={look} label={piece.label} letter={piece.letter} list={ruling}>
      {piece.text}
    </Clause>
  )
  return (
    <Page
      experimentalPagination
      size={look.page}
      style={{
        paddingTop: margins.top,
        paddingRight: margins.right,
        paddingBottom: margins.bottom,
        paddingLeft: margins.left,
      }}
    >
      <DecreeHead decree={decree} look={look} body={body} />
      <Grounds look={look} label="Menimbang" items={decree.considering} list={grounds} />
      <Grounds look={look} label="Mengingat" items={decree.inViewOf} list={grounds} />
      <Grounds look={look} label="Memperhatikan" items={decree.noting} list={grounds} />
      <View
        minPresenceAhead={look.leading * 4}
        style={{ marginTop: look.leading * 0.6, marginBottom: look.leading * 0.8 }}
      >
        <Lines
          lines={['MEMUTUSKAN:']}
          face={look.heading === 'bold' ? 'serif-bold' : 'serif'}
          size={look.size}
          leading={look.leading}
          width={look.textWidth}
          align="centre"
          tag={{ role: 'H2', parent: body }}
        />
      </View>
      <Clause look={look} label="Menetapkan" letter="" list={ruling}>
        {decree.enacting}
      </Clause>
      {flowing.map(clause)}
      <View wrap={false}>
        {clause(kept)}
        <SignatureBlock decree={decree} look={look} body={body} />
        <Authentication decree={decree} look={look} body={body} />
      </View>
      <Distribution decree={decree} look={look} body={body} />
      <VerificationFoot decree={decree} look={look} body={body} />
    </Page>
  )
}
