import type { ReactNode } from 'react'
import { evidenceText as text } from '#app/text/evidence.ts'
import { Notice } from '../notice.tsx'
import { ReaderPage } from '../reader-page.tsx'

interface EvidenceActPageProps {
  form: { id: string; proves: string; isWithdrawn: boolean }
  title: string
  lead: string
  /** The form; evidence that was withdrawn has none. */
  children: ReactNode
}

/** A page on which something is done to one piece of evidence. */
export function EvidenceActPage({ form, title, lead, children }: EvidenceActPageProps) {
  return (
    <ReaderPage
      current="evidence"
      crumbs={[
        { href: '/bukti', label: text.title },
        { href: `/bukti/${form.id}`, label: form.proves },
      ]}
      eyebrow={form.proves}
      title={title}
      lead={lead}
    >
      {form.isWithdrawn ? <Notice tone="warning">{text.standingLead.withdrawn}</Notice> : children}
    </ReaderPage>
  )
}
