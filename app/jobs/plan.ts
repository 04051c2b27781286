import type { DocumentInputs, DocumentKind } from '#app/documents/worker-messages.ts'

/** What an effect of a machine leaves in the outbox: which case, in which version, when. */
export interface Request {
  caseId: string
  version: number
  at: string
  /** Two versions of a decree's words, where a person asked for what lies between them. */
  from?: number
  to?: number
}

/** A document to be made: what it is filed as, and what it is rendered from. */
export interface Plan {
  kind: string
  renderedAs: DocumentKind
  viewModel: DocumentInputs[DocumentKind]
  fileName: string
  title: string
}

/** The view model of a case that must be there; throws when it is gone. */
export function existing<View>(view: View | null): View {
  if (view === null) throw new Error('The case of this document does not exist')
  return view
}

/** A name of a file from words. */
export function slug(text: string): string {
  return text
    .toLocaleLowerCase('id-ID')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 90)
}
