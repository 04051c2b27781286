import { Document } from '@react-pdf/renderer'
import type { DrawnPage } from './layout/page.ts'
import type { Prepared, PrintedText } from './prepared.ts'
import { DrawnPageView } from './primitives/drawn-page.tsx'

interface DrawnDocument {
  title: string
  subject: string
  author: string
  /** ISO date and time the bytes carry. */
  documentDate: string
  pages: readonly DrawnPage[]
  printed: readonly PrintedText[]
}

/** A document whose pages are all placed by us. */
export function drawnDocument(document: DrawnDocument): Prepared {
  return {
    element: (
      <Document
        conformance="PDF/A-2b"
        language="id-ID"
        title={document.title}
        subject={document.subject}
        author={document.author}
        creator="Desk Reviu SPBE"
        producer="Desk Reviu SPBE"
        creationDate={new Date(document.documentDate)}
      >
        {document.pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity and never move
          <DrawnPageView key={index} page={page} />
        ))}
      </Document>
    ),
    printed: document.printed,
    prose: [],
    drawn: document.pages,
    flows: false,
    runningHead: () => '',
  }
}
