import { randomUUID } from 'node:crypto'
import { insertSigning, type SigningRow } from '#db/signings.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import type { Act } from './act.server.ts'
import type { Office } from './office.ts'
import { perform } from './perform.server.ts'

/** A try to sign, before it is known when it is written down. */
export type SigningTry = Omit<SigningRow, 'id' | 'at'>

/** Keeps a try among the acts of a command: its row, and its event in the chain. */
export async function keepTry(act: Act, attempt: SigningTry): Promise<void> {
  const row = { ...attempt, id: act.newId('signing'), at: act.at }
  await insertSigning(act.db, row)
  const type = row.outcome === 'signed' ? 'signed' : 'refused'
  act.note({ kind: 'signing', id: row.id, version: 1, type, payload: row })
}

/**
 * Keeps a try that came to nothing. It is a command of its own each time: the person may press again with the
 * same form and a better passphrase.
 */
export async function recordRefusal(office: Office, actor: Actor, attempt: SigningTry): Promise<void> {
  await perform(office, { id: `signing-${randomUUID()}`, actor }, (act) => keepTry(act, attempt))
}
