import { dateText, dateTimeText } from '#app/text/dates.ts'
import { peopleText } from '#app/text/people.ts'
import {
  accountOf,
  allAccounts,
  type InvitationRow,
  type NamedAccount,
  openInvitations,
} from '#db/accounts.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Store } from '#db/open.ts'
import { allOrganisations, allPeople, heldPositions, type PositionRow } from '#db/organisations.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { type Role, roleLabels, roles } from '#workflows/engine/actor.ts'
import { cityDate } from './city-date.ts'

type AccountState = keyof typeof peopleText.states

/** A person as the list shows them. */
export interface PersonRow {
  id: string
  name: string
  login: string | null
  /** What they may work as today. */
  positions: string[]
  state: AccountState
}

/** Everybody of the register, by name; `text` narrows to names, logins and positions that contain it. */
export async function peopleList(
  store: Pick<Store, 'read'>,
  { now, text }: { now: string; text: string },
): Promise<PersonRow[]> {
  const { read } = store
  const today = await cityDate(store, now)
  const [people, accounts, open, positions, organisations] = [
    await allPeople(read),
    new Map((await allAccounts(read)).map((account) => [account.personId, account])),
    new Set((await openInvitations(read, now)).map(({ personId }) => personId)),
    await heldPositions(read),
    new Map((await allOrganisations(read)).map(({ id, abbreviation }) => [id, abbreviation])),
  ]
  const held = positions.filter((position) => stateOf(position, today) === 'isValid')
  const rows = people.map(({ id, name }) => ({
    id,
    name,
    login: accounts.get(id)?.login ?? null,
    positions: held
      .filter(({ personId }) => personId === id)
      .map((each) => `${titleOf(each)}, ${organisations.get(each.organisationId)}`),
    state: accountState(accounts.get(id), open.has(id)),
  }))
  const wanted = text.trim().toLowerCase()
  return rows
    .filter(({ name, login, positions: all }) =>
      [name, login ?? '', ...all].some((each) => each.toLowerCase().includes(wanted)),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
}

/** A position as the page of its person shows it. */
export interface PositionLine {
  id: string
  title: string
  role: string
  organisation: string
  days: string
  letter: string | null
  state: 'isValid' | 'isOver' | 'isAhead'
}

export interface PersonPage {
  id: string
  name: string
  employeeNumber: string | null
  login: string | null
  email: string | null
  state: AccountState
  /** The open invitation and until when it holds, in words. */
  invitation: { id: string; until: string } | null
  positions: PositionLine[]
  /** How often something was done about the account. */
  accountVersion: number
}

/** One person with every position they ever held, the latest first; null when there is none of that id. */
export async function personPage(
  store: Pick<Store, 'read'>,
  { id, now }: { id: string; now: string },
): Promise<PersonPage | null> {
  const { read } = store
  const person = (await allPeople(read)).find((each) => each.id === id)
  if (person === undefined) return null
  const today = await cityDate(store, now)
  const { utcOffsetHours } = governmentOf(await readSetting(read, 'government'))
  const account = await accountOf(read, id)
  const open: InvitationRow | undefined = (await openInvitations(read, now)).find(
    ({ personId }) => personId === id,
  )
  const organisations = new Map((await allOrganisations(read)).map((row) => [row.id, row.name]))
  const positions = (await heldPositions(read)).filter(({ personId }) => personId === id)
  return {
    ...person,
    accountVersion: (await eventsOfSubject(read, 'account', id)).length,
    login: account?.login ?? null,
    email: account?.email ?? null,
    state: accountState(account, open !== undefined),
    invitation: open ? { id: open.id, until: dateTimeText(open.expiresAt, utcOffsetHours) } : null,
    positions: positions
      .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
      .map((position) => ({
        id: position.id,
        title: titleOf(position),
        role: roleLabels[position.role as Role],
        organisation: organisations.get(position.organisationId) ?? '',
        days: daysOf(position),
        letter: position.letterNumber,
        state: stateOf(position, today),
      })),
  }
}

/** How often something of a position was changed, its beginning counted too. */
export async function positionVersion({ read }: Pick<Store, 'read'>, id: string): Promise<number> {
  return (await eventsOfSubject(read, 'position', id)).length
}

/** What the form of a position may choose from. */
export async function positionChoices({ read }: Pick<Store, 'read'>) {
  const organisations = (await allOrganisations(read)).filter(({ validTo }) => validTo === null)
  return {
    organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
    roles: roles.map((role) => ({ value: role as string, label: roleLabels[role] })),
  }
}

/** Whether that is a role a position can carry. */
export function isRole(text: string): text is Exclude<Role, 'system'> {
  return roles.some((role) => role === text)
}

function titleOf({ actingPrefix, title }: Pick<PositionRow, 'actingPrefix' | 'title'>): string {
  return [actingPrefix ?? '', title].join(' ').trim()
}

function stateOf({ validFrom, validTo }: PositionRow, today: string): PositionLine['state'] {
  if (validFrom > today) return 'isAhead'
  return validTo !== null && validTo <= today ? 'isOver' : 'isValid'
}

function daysOf({ validFrom, validTo }: PositionRow): string {
  return validTo === null
    ? peopleText.since(dateText(validFrom))
    : peopleText.between(dateText(validFrom), dateText(validTo))
}

function accountState(account: NamedAccount | undefined, isInvited: boolean): AccountState {
  if (account === undefined) return 'none'
  if (account.closedAt !== null) return 'closed'
  if (account.passwordHash !== null) return 'active'
  return isInvited ? 'invited' : 'expired'
}
