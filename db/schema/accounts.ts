import type { Kit } from '#db/kit.ts'
import type { OrganisationTables } from './organisations.ts'

/** Who may sign in, with what, from where, and what was tried: secrets only as hashes. */
export function buildAccounts(
  kit: Kit,
  { people, positions }: Pick<OrganisationTables, 'people' | 'positions'>,
) {
  const accounts = kit.table(
    'accounts',
    {
      personId: kit
        .text('person_id')
        .primaryKey()
        .references(() => people.id),
      login: kit.text('login').notNull(),
      email: kit.text('email'),
      /** An argon2id hash; null until the invitation is accepted. */
      passwordHash: kit.text('password_hash'),
      passwordChangedAt: kit.text('password_changed_at'),
      /** Room for the second factor (issue of its own): the secret, encrypted, and since when it counts. */
      totpSecret: kit.text('totp_secret'),
      totpConfirmedAt: kit.text('totp_confirmed_at'),
      closedAt: kit.text('closed_at'),
      createdAt: kit.text('created_at').notNull(),
    },
    (t) => [kit.unique('accounts_login').on(t.login)],
  )
  const sessions = kit.table(
    'sessions',
    {
      id: kit.text('id').primaryKey(),
      tokenHash: kit.text('token_hash').notNull(),
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      /** The position the person works under; null until one of several is chosen. */
      positionId: kit.text('position_id').references(() => positions.id),
      createdAt: kit.text('created_at').notNull(),
      seenAt: kit.text('seen_at').notNull(),
      /** The latest end, whatever the person does. */
      expiresAt: kit.text('expires_at').notNull(),
      endedAt: kit.text('ended_at'),
      endReason: kit.text('end_reason'),
    },
    (t) => [
      kit.unique('sessions_token').on(t.tokenHash),
      kit.index('sessions_person').on(t.personId, t.endedAt),
    ],
  )
  const invitations = kit.table(
    'invitations',
    {
      id: kit.text('id').primaryKey(),
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      /** Null until the link is made, at the moment it is sent or shown: it is written down nowhere else. */
      tokenHash: kit.text('token_hash'),
      createdAt: kit.text('created_at').notNull(),
      expiresAt: kit.text('expires_at').notNull(),
      /** When it was used, or taken back: it opens nothing any more. */
      closedAt: kit.text('closed_at'),
    },
    (t) => [
      kit.unique('invitations_token').on(t.tokenHash),
      kit.index('invitations_person').on(t.personId, t.closedAt),
    ],
  )
  /** Failed tries of one login or one address, known or not. */
  const signInCounters = kit.table('sign_in_counters', {
    key: kit.text('key').primaryKey(),
    failures: kit.integer('failures').notNull(),
    firstAt: kit.text('first_at').notNull(),
    lastAt: kit.text('last_at').notNull(),
  })
  const securityEvents = kit.table(
    'security_events',
    {
      id: kit.text('id').primaryKey(),
      at: kit.text('at').notNull(),
      kind: kit.text('kind').notNull(),
      /** Null when the login is nobody's: people type passwords there by mistake, so what was typed is not kept. */
      personId: kit.text('person_id').references(() => people.id),
      sessionId: kit.text('session_id'),
      address: kit.text('address'),
      agent: kit.text('agent'),
    },
    (t) => [
      kit.index('security_events_person').on(t.personId, t.at),
      kit.index('security_events_at').on(t.at),
    ],
  )
  return { accounts, sessions, invitations, signInCounters, securityEvents }
}

export type AccountTables = ReturnType<typeof buildAccounts>
