import { insertAccount } from '#db/accounts.ts'
import type { Act } from './act.server.ts'
import { AppError } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { loginOf } from './sign-in.server.ts'

export interface NewAccount {
  personId: string
  login: string
  /** Where invitations and notices go; null when the person is told in the product only. */
  email: string | null
  /** An argon2id hash (services/passwords), made before; null until an invitation is accepted. */
  passwordHash: string | null
}

/** Opens accounts for people of the register, all of them or none. */
export function registerAccounts(
  office: Office,
  command: Command,
  input: { accounts: readonly NewAccount[] },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('accountRegistered')
    for (const account of input.accounts) await openAccount(act, account)
  })
}

/** Opens one account within a command. The log names person and login, never a secret or an address. */
export async function openAccount(
  act: Act,
  { personId, email, passwordHash, ...input }: NewAccount,
): Promise<void> {
  const login = loginOf(input.login)
  if (!/^[a-z0-9][a-z0-9._-]{2,59}$/.test(login)) {
    const sentence =
      'Nama pengguna terdiri atas 3 sampai 60 huruf kecil, angka, titik, atau tanda hubung, tanpa spasi.'
    throw new AppError('invalid', sentence, [`pengguna: ${sentence}`])
  }
  const isNew = await insertAccount(act.db, {
    personId,
    login,
    email,
    passwordHash,
    passwordChangedAt: passwordHash === null ? null : act.at,
    totpSecret: null,
    totpConfirmedAt: null,
    closedAt: null,
    createdAt: act.at,
  })
  if (!isNew) {
    const sentence = `Nama pengguna "${login}" sudah dipakai. Pilih nama lain.`
    throw new AppError('invalid', sentence, [`pengguna: ${sentence}`])
  }
  act.note({ kind: 'account', id: personId, version: 1, type: 'recorded', payload: { personId, login } })
}
