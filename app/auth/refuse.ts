import { respond } from './respond.ts'

/** What the error page says when a request is refused on purpose. */
export interface Refusal {
  kind: 'refusal'
  sentence: string
  details: readonly string[]
}

/** The answer to throw when something may not be: a page with one sentence that says what to do. */
export function refuse(status: number, sentence: string, details: readonly string[] = []): Response {
  return respond({ kind: 'refusal', sentence, details } satisfies Refusal, { status })
}
