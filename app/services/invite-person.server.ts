import { accountOf, updateAccount } from '#db/accounts.ts'
import { insertPerson, personById } from '#db/organisations.ts'
import { accountSeen } from './account-seen.server.ts'
import { AppError, found } from './app-error.ts'
import { openInvitationFor } from './invitation.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { openAccount } from './register-account.server.ts'
import { type NewPosition, openPosition } from './register-position.server.ts'

export interface NewPerson {
  name: string
  /** The eighteen digits of a NIP, or null. */
  employeeNumber: string | null
  login: string
  email: string | null
  position: NewPosition
}

/** Adds a person with a first position and an account, and invites them to choose a password. */
export function invitePerson(office: Office, command: Command, input: NewPerson): Promise<Outcome> {
  const { position, login, employeeNumber } = input
  const name = input.name.trim()
  const email = emailOf(input.email)
  const problems = [
    ...(name.length < 3 ? ['nama: Tulis nama lengkap orang ini.'] : []),
    ...(employeeNumber !== null && !/^\d{18}$/.test(employeeNumber)
      ? ['nip: NIP terdiri atas 18 angka. Kosongkan bila tidak ada.']
      : []),
  ]
  return perform(office, command, async (act) => {
    await act.require('accountRegistered')
    await act.require('officialRegistered')
    if (problems.length > 0) throw new AppError('invalid', 'Data orang ini belum lengkap.', problems)
    const personId = act.newId('person')
    await insertPerson(act.db, { id: personId, name, employeeNumber })
    await openPosition(act, { personId, name, position })
    await openAccount(act, { personId, login, email, passwordHash: null })
    await openInvitationFor(act, personId)
  })
}

/**
 * Invites somebody again: a lost password, a lost letter, or an official of the register who has no
 * account yet. The old password works until the invitation is accepted.
 */
export function inviteAgain(
  office: Office,
  command: Command,
  input: { personId: string; login: string; email: string | null },
): Promise<Outcome> {
  const { personId, login } = input
  return perform(office, command, async (act) => {
    await act.require('accountRegistered')
    found(await personById(act.db, personId), 'Orang ini')
    const { expectedVersion } = command
    const version = await accountSeen(act, { personId, expectedVersion })
    const email = emailOf(input.email)
    if ((await accountOf(act.db, personId)) === undefined)
      await openAccount(act, { personId, login, email, passwordHash: null })
    else {
      await updateAccount(act.db, personId, { email, closedAt: null })
      act.note({ kind: 'account', id: personId, version, type: 'invitedAgain', payload: { personId } })
    }
    await openInvitationFor(act, personId)
  })
}

function emailOf(typed: string | null): string | null {
  const email = (typed ?? '').trim()
  if (email === '') return null
  if (/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]+$/.test(email) && email.length <= 254) return email
  const sentence = 'Alamat surel ini tidak lengkap. Contoh: nama@malangkota.go.id'
  throw new AppError('invalid', sentence, [`surel: ${sentence}`])
}
