import { AppError } from '#app/services/app-error.ts'

/** One line of progress, for people: on stderr, so that stdout stays the result's. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/**
 * Runs a command's work and prints its result as one JSON object, the last line of stdout. A failure is one
 * sentence on stderr, `{"error": …}` on stdout, and exit status 1.
 */
export async function report(work: () => Promise<object>): Promise<void> {
  try {
    process.stdout.write(`${JSON.stringify(await work())}\n`)
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    const details = error instanceof AppError ? error.details : []
    say([sentence, ...details.filter((detail) => detail !== sentence)].join('\n  '))
    if (!isForUsers(error) && error instanceof Error) say(error.stack ?? '')
    process.stdout.write(`${JSON.stringify({ error: sentence })}\n`)
    process.exitCode = 1
  }
}

/** A mistake in how a command was called, or in what it was given: told in one sentence, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

function isForUsers(error: unknown): boolean {
  return (
    error instanceof Error &&
    ['AppError', 'CommandError', 'FileRefused', 'DocumentError'].includes(error.name)
  )
}
