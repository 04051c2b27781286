import { randomUUID } from 'node:crypto'
import type { Db } from '#db/open.ts'
import { positionsOfPerson } from '#db/organisations.ts'
import {
  endSession,
  insertSession,
  sessionById,
  sessionByToken,
  setSessionPosition,
  touchSession,
} from '#db/sessions.ts'
import { readSetting } from '#db/settings.ts'
import { signInSettingsOf } from '#workflows/records/sign-in-settings.ts'
import { AppError, found } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import type { Office } from './office.ts'
import { newToken, tokenHashOf } from './secret-token.ts'
import { noteSecurity, type Origin } from './security-log.server.ts'

/** A session just begun. The token goes into the cookie and nowhere else. */
export interface NewSession {
  sessionId: string
  personId: string
  token: string
}

interface Beginning {
  personId: string
  at: string
  /** SHA-256 of the token the browser sent: that session ends, so that a planted token opens nothing. */
  replacesTokenHash: string | null
}

/** Begins a session in the caller's transaction; the position of the session it replaces is kept. */
export async function beginSession(
  db: Db,
  { personId, at, replacesTokenHash }: Beginning,
): Promise<NewSession> {
  const before = replacesTokenHash === null ? undefined : await sessionByToken(db, replacesTokenHash)
  if (before) await endSession(db, { id: before.session.id, at, reason: 'replaced' })
  const { absoluteHours } = signInSettingsOf(await readSetting(db, 'sign-in'))
  const token = newToken()
  const sessionId = randomUUID()
  await insertSession(db, {
    id: sessionId,
    tokenHash: tokenHashOf(token),
    personId,
    positionId: before?.session.personId === personId ? before.session.positionId : null,
    createdAt: at,
    seenAt: at,
    expiresAt: new Date(Date.parse(at) + absoluteHours * 3_600_000).toISOString(),
    endedAt: null,
    endReason: null,
  })
  return { sessionId, personId, token }
}

/** Notes that a session is in use, which moves its idle end. */
export function keepSession(office: Office, { sessionId }: { sessionId: string }): Promise<void> {
  const at = office.now()
  return office.store.tx((db) => touchSession(db, { id: sessionId, at }))
}

/** Ends a session for good; its token opens nothing any more. */
export function signOut(
  office: Office,
  { sessionId, ...origin }: { sessionId: string } & Origin,
): Promise<void> {
  const at = office.now()
  return office.store.tx(async (db) => {
    const session = await sessionById(db, sessionId)
    if (session === undefined || session.endedAt !== null) return
    await endSession(db, { id: sessionId, at, reason: 'signed-out' })
    await noteSecurity(db, { ...origin, kind: 'signed-out', at, personId: session.personId, sessionId })
  })
}

/** Sets the position a session works under. Refuses one that is not the person's today. */
export function choosePosition(
  office: Office,
  { sessionId, positionId, ...origin }: { sessionId: string; positionId: string } & Origin,
): Promise<void> {
  const at = office.now()
  return office.store.tx(async (db) => {
    const { personId } = found(await sessionById(db, sessionId), 'Sesi ini')
    const held = await positionsOfPerson(db, { personId, today: await cityDay(db, at) })
    if (!held.some(({ position }) => position.id === positionId))
      throw new AppError(
        'forbidden',
        'Jabatan itu bukan jabatan Anda hari ini. Pilih jabatan yang masih berlaku.',
      )
    await setSessionPosition(db, { id: sessionId, positionId })
    await noteSecurity(db, { ...origin, kind: 'position-chosen', at, personId, sessionId })
  })
}
