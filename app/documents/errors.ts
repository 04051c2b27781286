/** What stopped a document. The codes are stable; the sentence is what a person reads. */
export type DocumentErrorCode =
  | 'invalid-data'
  | 'missing-glyph'
  | 'text-lost'
  | 'font-not-embedded'
  | 'page-count'
  | 'renderer-warning'
  | 'renderer-failed'
  | 'timeout'
  | 'closed'

/** A document that was not made. `message` is one Indonesian sentence, `reason` the technical finding. */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode
  readonly reason: string

  constructor(code: DocumentErrorCode, message: string, reason: string) {
    super(message)
    this.name = 'DocumentError'
    this.code = code
    this.reason = reason
  }
}
