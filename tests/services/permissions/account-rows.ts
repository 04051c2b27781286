import { closeAccount } from '#app/services/close-account.server.ts'
import { endPosition } from '#app/services/end-position.server.ts'
import { endSessions } from '#app/services/end-sessions.server.ts'
import { showInvitationLink } from '#app/services/invitation.server.ts'
import { inviteAgain, invitePerson } from '#app/services/invite-person.server.ts'
import { mergeOrganisation } from '#app/services/merge-organisations.server.ts'
import { registerAccounts } from '#app/services/register-account.server.ts'
import { registerPosition } from '#app/services/register-position.server.ts'
import { renameOrganisation } from '#app/services/rename-organisation.server.ts'
import { signIn } from '#app/services/sign-in.server.ts'
import { splitOrganisation } from '#app/services/split-organisation.server.ts'
import { unlockAccount } from '#app/services/unlock-account.server.ts'
import type { World } from '../../factories/world.ts'
import type { Row } from './row.ts'

const may = { administrator: 'any' } as const
const login = 'kepala.perpustakaan'

/** Somebody who is nobody's account yet. */
const someone = (world: World) => world.head('perpustakaan')

async function openAccount(world: World): Promise<void> {
  const account = { personId: someone(world).personId, login, email: null, passwordHash: null }
  await world.as(world.role('administrator'))(registerAccounts, { accounts: [account] })
}

async function invite(world: World): Promise<void> {
  const { personId } = someone(world)
  await world.as(world.role('administrator'))(inviteAgain, { personId, login, email: null })
}

/** Fails to sign in until the login has to wait. */
async function lockAccount(world: World): Promise<void> {
  await openAccount(world)
  const attempt = { login, password: 'salah sekali', replacesTokenHash: null, ...nowhere }
  for (let failure = 1; failure <= 5; failure += 1) await signIn(world.office, attempt).catch(() => {})
}

const nowhere = { address: null, agent: null }

function post(world: World) {
  const nobodyElse = { actingPrefix: null, letterNumber: null, validFrom: '2026-01-01', validTo: null }
  const organisationId = world.organisationId('pertanian')
  return { ...nobodyElse, organisationId, role: 'representative' as const, title: 'Admin kedua' }
}

const ground = { on: '2026-02-01', basis: 'Peraturan Daerah Nomor 1 Tahun 2026' }

/** Accounts, positions and the register of organisations: the administrator's alone. */
export const accountRows: readonly Row[] = [
  {
    service: 'register-account',
    stage: 'registered',
    may,
    attempt: (by, world) => {
      const account = { personId: someone(world).personId, login, email: null, passwordHash: null }
      return by(registerAccounts, { accounts: [account] })
    },
  },
  {
    service: 'close-account',
    stage: 'registered',
    may,
    before: openAccount,
    attempt: (by, world) => by(closeAccount, { personId: someone(world).personId }),
  },
  {
    service: 'end-sessions',
    stage: 'registered',
    may,
    before: openAccount,
    attempt: (by, world) =>
      by(endSessions, { personId: someone(world).personId, ground: 'Laptop hilang.', ...nowhere }),
  },
  {
    service: 'unlock-account',
    stage: 'registered',
    may,
    before: lockAccount,
    attempt: (by, world) =>
      by(unlockAccount, { personId: someone(world).personId, ground: 'Datang sendiri.', ...nowhere }),
  },
  {
    service: 'invite-person',
    stage: 'registered',
    may,
    attempt: (by, world) => {
      const person = { name: 'Orang Baru', employeeNumber: null, login: 'orang.baru', email: null }
      return by(invitePerson, { ...person, position: post(world) })
    },
  },
  {
    service: 'invite-person',
    act: 'again',
    stage: 'registered',
    may,
    attempt: (by, world) => by(inviteAgain, { personId: someone(world).personId, login, email: null }),
  },
  {
    service: 'invitation',
    stage: 'registered',
    may,
    before: invite,
    attempt: (by, world) => {
      const row = world.raw.prepare<[], { id: string }>('SELECT id FROM invitations').get()
      return by(showInvitationLink, { invitationId: row?.id ?? '' })
    },
  },
  {
    service: 'register-position',
    stage: 'registered',
    may,
    attempt: (by, world) => {
      const { personId, name } = someone(world)
      return by(registerPosition, { personId, name, position: post(world) })
    },
  },
  {
    service: 'end-position',
    stage: 'registered',
    may,
    attempt: (by, world) => by(endPosition, { positionId: someone(world).positionId, on: '2026-07-01' }),
  },
  {
    service: 'rename-organisation',
    stage: 'registered',
    may,
    attempt: (by, world) => {
      const organisationId = world.organisationId('pertanian')
      return by(renameOrganisation, { organisationId, name: 'Dinas Pangan', abbreviation: 'DP', ...ground })
    },
  },
  {
    service: 'merge-organisations',
    stage: 'registered',
    may,
    attempt: (by, world) => {
      const [fromId, intoId] = [world.organisationId('perpustakaan'), world.organisationId('pertanian')]
      return by(mergeOrganisation, { fromId, intoId, ...ground })
    },
  },
  {
    service: 'split-organisation',
    stage: 'registered',
    may,
    attempt: (by, world) => {
      const organisationId = world.organisationId('pertanian')
      const successors = [
        { name: 'Dinas Pertanian', abbreviation: 'DP' },
        { name: 'Dinas Peternakan', abbreviation: 'DPT' },
      ]
      return by(splitOrganisation, { organisationId, successors, applications: {}, ...ground })
    },
  },
]
