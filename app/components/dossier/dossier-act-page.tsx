import type { ReactNode } from 'react'
import type { Crumb } from '../page-title.tsx'
import { ReaderPage } from '../reader-page.tsx'

interface DossierActPageProps {
  heading: { crumbs: Crumb[]; eyebrow: string }
  title: string
  lead: string
  children: ReactNode
}

/** The page of one act on a dossier: whose it is, what is done, and the way back to it. */
export function DossierActPage({ heading, title, lead, children }: DossierActPageProps) {
  return (
    <ReaderPage
      current="submission"
      crumbs={heading.crumbs}
      eyebrow={heading.eyebrow}
      title={title}
      lead={lead}
    >
      {children}
    </ReaderPage>
  )
}
