import { createHash, randomBytes } from 'node:crypto'

/** A token nobody can guess: 256 random bits as 43 characters that fit into an address or a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token: its SHA-256, in hex. The token itself is kept by its holder only. */
export function tokenHashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
