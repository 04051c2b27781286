import { Document } from '@react-pdf/renderer'
import type { DrawnPage } from '../layout/page.ts'
import { DrawnPageView } from '../primitives/drawn-page.tsx'
import { decreeFrame } from '../primitives/page-frame.tsx'
import { mm } from '../theme.ts'
import { DecreeBody } from './body.tsx'
import type { Look } from './look.ts'
import type { DecreeView } from './view-model.ts'

interface DecreeProps {
  decree: DecreeView
  look: Look
  annexes: readonly DrawnPage[]
}

/** Keputusan Wali Kota with its annexes, one file, pages numbered through. */
export function Decree({ decree, look, annexes }: DecreeProps) {
  const frame = decreeFrame({
    top: Math.max(mm(8), look.margins.top / 2),
    right: look.margins.right,
    size: look.size,
    label: decree.stageLabel,
    onEveryPage: decree.stage === 'draft',
  })
  return (
    <Document
      conformance="PDF/A-2b"
      language="id-ID"
      title={`${decree.instrument} ${decree.number} tentang ${decree.title}`.replace(/\s+/gu, ' ')}
      subject={decree.title.replace(/\s+/gu, ' ')}
      author={decree.author}
      creator="Desk Reviu SPBE"
      producer="Desk Reviu SPBE"
      creationDate={new Date(decree.documentDate)}
    >
      <DecreeBody decree={decree} look={look} frame={frame} />
      {annexes.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity and never move
        <DrawnPageView key={index} page={page} layout={frame} />
      ))}
    </Document>
  )
}
