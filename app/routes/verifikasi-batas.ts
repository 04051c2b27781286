import { rateLimit } from '#app/auth/rate-limit.ts'
import { verificationText } from '#app/text/verification.ts'

/** Enough for an office behind one address, too few to find one of 2^80 codes. */
const lookups = rateLimit(60)
const uploads = rateLimit(10)

/** Throws 429 when an address asks too often. */
export function limitLookups(address: string | null): void {
  if (!lookups.allows(address)) throw tooMany()
}

/** Whether one more file may be compared. */
export function mayCompare(address: string | null): boolean {
  return uploads.allows(address)
}

function tooMany(): Response {
  return new Response(`${verificationText.tooMany}\n`, {
    status: 429,
    headers: { 'Retry-After': '60', 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
