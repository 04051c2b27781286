import { setTimeout as wait } from 'node:timers/promises'

const ATTEMPTS = 10
const FIRST_WAIT_MS = 25
const LONGEST_WAIT_MS = 2000

// https://www.postgresql.org/docs/15/errcodes-appendix.html and Node's names for a broken connection.
const PASSING = new Set([
  '40001', // serialization failure
  '40P01', // deadlock detected
  '55P03', // lock not available in time
  '25006', // read-only: the writer has become a standby
  '57P01', // admin shutdown
  '57P02', // crash shutdown
  '57P03', // cannot connect now
  '53300', // too many connections
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
])

/** Does the work again, later and later, while it fails for a reason that passes; about seven seconds in all. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error)) throw error
      const longest = Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS)
      await wait(longest * (0.5 + Math.random() / 2))
    }
  }
}

/** Whether an error (or what caused it) is a conflict or a lost connection, after which trying again is right. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (PASSING.has(code) || code.startsWith('08')) return true
  // pg names some broken connections only in words.
  if (
    /^(Connection terminated|Client has encountered a connection error|timeout expired)/.test(error.message)
  )
    return true
  return isPassing(error.cause)
}
