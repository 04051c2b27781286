import { randomUUID } from 'node:crypto'
import type { Db } from '#db/open.ts'
import { insertSecurityEvent } from '#db/sessions.ts'
import type { SecurityEventKind } from '#workflows/records/security-events.ts'

/** Where a request came from, as far as it can be known. */
export interface Origin {
  address: string | null
  /** What the browser says of itself. */
  agent: string | null
}

export interface SecurityNote extends Origin {
  kind: SecurityEventKind
  at: string
  personId: string | null
  sessionId?: string | null
}

/**
 * Writes one line of the security log (append-only) in the caller's transaction. Passwords, tokens and
 * what was typed into a form have no place in it.
 */
export async function noteSecurity(db: Db, note: SecurityNote): Promise<void> {
  const agent = note.agent?.replaceAll(/\p{Cc}/gu, ' ').slice(0, 200) ?? null
  await insertSecurityEvent(db, { sessionId: null, ...note, agent, id: randomUUID() })
}
