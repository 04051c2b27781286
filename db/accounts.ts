import { createHash } from 'node:crypto'
import { and, asc, eq, gt, gte, isNull, like } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type AccountRow = Tables['accounts']['$inferSelect']
export type InvitationRow = Tables['invitations']['$inferSelect']
export type CounterRow = Tables['signInCounters']['$inferSelect']

/** An account with the name of its person. */
export interface NamedAccount extends AccountRow {
  personName: string
}

export async function hasAccounts({ q, t }: Db): Promise<boolean> {
  const rows = await q.select({ id: t.accounts.personId }).from(t.accounts).limit(1)
  return rows.length > 0
}

/** @param login in lower case */
export async function accountByLogin(db: Db, login: string): Promise<NamedAccount | undefined> {
  return (await named(db).where(eq(db.t.accounts.login, login)))[0]
}

export async function accountOf(db: Db, personId: string): Promise<NamedAccount | undefined> {
  return (await named(db).where(eq(db.t.accounts.personId, personId)))[0]
}

/** Every account, in order of login. */
export async function allAccounts(db: Db): Promise<NamedAccount[]> {
  return named(db).orderBy(asc(db.t.accounts.login))
}

/** Adds an account; false when the login is taken or the person has one already. */
export async function insertAccount({ q, t }: Db, row: AccountRow): Promise<boolean> {
  const added = await q
    .insert(t.accounts)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: t.accounts.personId })
  return added.length === 1
}

export async function updateAccount(
  { q, t }: Db,
  personId: string,
  change: Partial<Pick<AccountRow, 'email' | 'passwordHash' | 'passwordChangedAt' | 'closedAt'>>,
): Promise<void> {
  await q.update(t.accounts).set(change).where(eq(t.accounts.personId, personId))
}

export async function insertInvitation({ q, t }: Db, row: InvitationRow): Promise<void> {
  await q.insert(t.invitations).values(row)
}

export async function invitationById({ q, t }: Db, id: string): Promise<InvitationRow | undefined> {
  return (await q.select().from(t.invitations).where(eq(t.invitations.id, id)))[0]
}

/** The invitation a link opens now: open, and not too old. */
export async function openInvitation(
  db: Db,
  { tokenHash, now }: { tokenHash: string; now: string },
): Promise<InvitationRow | undefined> {
  const invitation = await invitationOfLink(db, tokenHash)
  return invitation !== undefined && invitation.expiresAt > now ? invitation : undefined
}

/** The invitation of a link, however old; undefined when it was used or taken back. */
export async function invitationOfLink({ q, t }: Db, tokenHash: string): Promise<InvitationRow | undefined> {
  const isOfLink = and(eq(t.invitations.tokenHash, tokenHash), isNull(t.invitations.closedAt))
  return (await q.select().from(t.invitations).where(isOfLink))[0]
}

/** The invitations that can still be accepted. */
export async function openInvitations({ q, t }: Db, now: string): Promise<InvitationRow[]> {
  return q
    .select()
    .from(t.invitations)
    .where(and(isNull(t.invitations.closedAt), gt(t.invitations.expiresAt, now)))
}

/** Gives an open invitation its link; an earlier link of it opens nothing any more. */
export async function setInvitationToken(
  { q, t }: Db,
  { id, tokenHash }: { id: string; tokenHash: string },
): Promise<boolean> {
  const written = await q
    .update(t.invitations)
    .set({ tokenHash })
    .where(and(eq(t.invitations.id, id), isNull(t.invitations.closedAt)))
    .returning({ id: t.invitations.id })
  return written.length === 1
}

/** Closes every open invitation of a person, used or taken back. */
export async function closeInvitationsOf(
  { q, t }: Db,
  { personId, at }: { personId: string; at: string },
): Promise<void> {
  const isOpen = and(eq(t.invitations.personId, personId), isNull(t.invitations.closedAt))
  await q.update(t.invitations).set({ closedAt: at }).where(isOpen)
}

/** The key a login's failures are counted under: what was typed is not kept, it may be somebody's password. */
export function loginCounterKey(login: string): string {
  return `login:${createHash('sha256').update(login).digest('hex')}`
}

/** The logins that failed at least so often since an instant. */
export async function failingLogins(
  { q, t }: Db,
  { least, since }: { least: number; since: string },
): Promise<CounterRow[]> {
  const { key, failures, lastAt } = t.signInCounters
  return q
    .select()
    .from(t.signInCounters)
    .where(and(like(key, 'login:%'), gte(failures, least), gte(lastAt, since)))
}

/** Failed tries under a key; undefined when there were none. */
export async function counterOf({ q, t }: Db, key: string): Promise<CounterRow | undefined> {
  return (await q.select().from(t.signInCounters).where(eq(t.signInCounters.key, key)))[0]
}

/** Writes a counter, new or over the old one. */
export async function writeCounter({ q, t }: Db, row: CounterRow): Promise<void> {
  const { key, ...rest } = row
  await q.insert(t.signInCounters).values(row).onConflictDoUpdate({ target: t.signInCounters.key, set: rest })
}

export async function clearCounter({ q, t }: Db, key: string): Promise<void> {
  await q.delete(t.signInCounters).where(eq(t.signInCounters.key, key))
}

function named({ q, t }: Db) {
  const { personId, login, email, passwordHash, passwordChangedAt, totpSecret, totpConfirmedAt } = t.accounts
  return q
    .select({
      personId,
      login,
      email,
      passwordHash,
      passwordChangedAt,
      totpSecret,
      totpConfirmedAt,
      closedAt: t.accounts.closedAt,
      createdAt: t.accounts.createdAt,
      personName: t.people.name,
    })
    .from(t.accounts)
    .innerJoin(t.people, eq(t.people.id, personId))
}
