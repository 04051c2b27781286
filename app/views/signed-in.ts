import type { Store } from '#db/open.ts'
import { type PositionInOrganisation, positionsOfPerson } from '#db/organisations.ts'
import { sessionByToken } from '#db/sessions.ts'
import { readSetting } from '#db/settings.ts'
import { type Actor, type Role, roleLabels } from '#workflows/engine/actor.ts'
import { sessionEnd, signInSettingsOf } from '#workflows/records/sign-in-settings.ts'
import { cityDate } from './city-date.ts'

export type { Actor, Role } from '#workflows/engine/actor.ts'

/** A position that is valid today, as a person chooses it. */
export interface HeldPosition {
  id: string
  role: Role
  roleLabel: string
  /** With "Pj.", "Plt." or "Plh." before it, for an acting official. */
  title: string
  organisationId: string
  organisationName: string
  validFrom: string
  /** The first day on which it is over; null while no end is known. */
  validTo: string | null
}

/** Somebody with a living session who works under a position. */
export interface SignedIn {
  actor: Actor
  /** Everything the person may work as today, the active position included. */
  positions: HeldPosition[]
  sessionId: string
  /** When the session ends if nothing more is done (ISO, UTC). */
  expiresAt: string
}

/** What a token opens at an instant. */
export type SessionState =
  | { kind: 'none' }
  /** The session is over; whose it was, so that what was typed is given back to nobody else. */
  | { kind: 'over'; sessionId: string }
  | { kind: 'no-position'; sessionId: string; personName: string }
  | { kind: 'choose'; sessionId: string; personName: string; positions: HeldPosition[] }
  | { kind: 'signed-in'; signedIn: SignedIn; seenAt: string }

/**
 * Reads what a session token stands for now. A position that ended, or has not begun, is not there: the
 * person loses it at once, in the middle of a session too.
 * @param tokenHash SHA-256 of the token, in hex
 */
export async function sessionState(
  store: Pick<Store, 'read'>,
  { tokenHash, now }: { tokenHash: string; now: string },
): Promise<SessionState> {
  const row = await sessionByToken(store.read, tokenHash)
  if (row === undefined) return { kind: 'none' }
  const { session, personName } = row
  const { id: sessionId, personId } = session
  const expiresAt = sessionEnd(session, signInSettingsOf(await readSetting(store.read, 'sign-in')))
  if (session.endedAt !== null || expiresAt <= now) return { kind: 'over', sessionId }
  const today = await cityDate(store, now)
  const positions = (await positionsOfPerson(store.read, { personId, today })).map(asHeld)
  if (positions.length === 0) return { kind: 'no-position', sessionId, personName }
  const [only] = positions
  const chosen =
    positions.find((each) => each.id === session.positionId) ?? (positions.length === 1 ? only : undefined)
  if (chosen === undefined) return { kind: 'choose', sessionId, personName, positions }
  const actor: Actor = {
    personId,
    name: personName,
    role: chosen.role,
    positionId: chosen.id,
    positionTitle: chosen.title,
    organisationId: chosen.organisationId,
  }
  return { kind: 'signed-in', seenAt: session.seenAt, signedIn: { actor, positions, sessionId, expiresAt } }
}

function asHeld({ position, organisationName }: PositionInOrganisation): HeldPosition {
  const role = position.role as Role
  return {
    id: position.id,
    role,
    roleLabel: roleLabels[role],
    title: [position.actingPrefix ?? '', position.title].join(' ').trim(),
    organisationId: position.organisationId,
    organisationName,
    validFrom: position.validFrom,
    validTo: position.validTo,
  }
}
