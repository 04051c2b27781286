import { AppError, statusOf } from '#app/services/app-error.ts'
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

/**
 * Turns what a service threw into the answer to throw; anything but an AppError is thrown on as it is.
 * For an action that shows the sentence in its own form: catch the AppError there, and call this for the rest.
 */
export function refusalFor(error: unknown): Response {
  if (error instanceof AppError) return refuse(statusOf[error.code], error.message, error.details)
  throw error
}
