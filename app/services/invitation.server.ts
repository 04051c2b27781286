import { dateTimeText } from '#app/text/dates.ts'
import { linkOver } from '#app/text/people.ts'
import {
  accountOf,
  closeInvitationsOf,
  insertInvitation,
  invitationById,
  setInvitationToken,
} from '#db/accounts.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import { governmentOf } from '#workflows/decree/government.ts'
import { signInSettingsOf } from '#workflows/records/sign-in-settings.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { cityMoment } from './city-day.server.ts'
import { nextVersion } from './next-version.server.ts'
import { type Letter, letterText } from './notify.server.ts'
import type { Command, Office } from './office.ts'
import { perform } from './perform.server.ts'
import { newToken, tokenHashOf } from './secret-token.ts'

/** Opens an invitation for a person within a command; earlier ones open nothing any more. Mail goes out later. */
export async function openInvitationFor(act: Act, personId: string): Promise<string> {
  const account = found(await accountOf(act.db, personId), 'Akun orang ini')
  const { invitationDays } = signInSettingsOf(await readSetting(act.db, 'sign-in'))
  await closeInvitationsOf(act.db, { personId, at: act.at })
  const id = act.newId(`invitation ${personId}`)
  const expiresAt = new Date(Date.parse(act.at) + invitationDays * 86_400_000).toISOString()
  await insertInvitation(act.db, {
    id,
    personId,
    tokenHash: null,
    createdAt: act.at,
    expiresAt,
    closedAt: null,
  })
  const payload = { personId, expiresAt }
  act.note({ kind: 'invitation', id, version: 1, type: 'recorded', payload })
  if (account.email !== null)
    act.jobs.push({ kind: 'invite', payload: { invitationId: id }, part: act.drafts.length - 1 })
  return id
}

/**
 * The letter of an invitation, with a link made now and stored only as its hash. Sending again makes a new
 * link and ends the old one. Null when the invitation was used or taken back, and when its link was handed
 * over in person: a letter that leaves later would end a link that somebody holds.
 */
export async function invitationLetter(
  office: Office,
  { invitationId, siteUrl }: { invitationId: string; siteUrl: string },
): Promise<Letter | null> {
  const token = newToken()
  const invitation = await invitationById(office.store.read, invitationId)
  if (invitation === undefined) return null
  const account = await accountOf(office.store.read, invitation.personId)
  if (!account?.email) return null
  const link = { id: invitationId, tokenHash: tokenHashOf(token) }
  const isNew = await office.store.tx(
    async (db) => !(await wasShown(db, invitation)) && (await setInvitationToken(db, link)),
  )
  if (!isNew) return null
  const { utcOffsetHours } = governmentOf(await readSetting(office.store.read, 'government'))
  const lines = [
    'Administrator membuat akun untuk Anda di Desk Reviu SPBE.',
    `Nama pengguna Anda: ${account.login}`,
    `Buat kata sandi Anda sebelum ${dateTimeText(invitation.expiresAt, utcOffsetHours)}:`,
    `${siteUrl}/undangan/${token}`,
    'Tautan ini hanya dapat dipakai satu kali. Jangan teruskan kepada siapa pun.',
  ]
  return {
    to: account.email,
    name: account.personName,
    subject: 'Undangan Desk Reviu SPBE',
    text: letterText(account.personName, lines),
  }
}

async function wasShown(db: Db, { id, personId }: { id: string; personId: string }): Promise<boolean> {
  return (await eventsOfSubject(db, 'account', personId)).some(
    ({ type, payload }) => type === 'linkShown' && (payload as { invitationId?: string }).invitationId === id,
  )
}

/**
 * Makes the link of an open invitation, for the administrator to hand over in person; shown once. The log
 * says that it was made, and by whom.
 * @returns the path of the link
 */
export async function showInvitationLink(
  office: Office,
  command: Command,
  { invitationId }: { invitationId: string },
): Promise<string> {
  const token = newToken()
  const { isRepeated } = await perform(office, command, async (act) => {
    await act.require('accountRegistered')
    const { personId, expiresAt } = found(await invitationById(act.db, invitationId), 'Undangan ini')
    if (expiresAt <= act.at) throw new AppError('refused', linkOver(await cityMoment(act.db, expiresAt)))
    if (!(await setInvitationToken(act.db, { id: invitationId, tokenHash: tokenHashOf(token) })))
      throw new AppError('refused', 'Undangan ini sudah dipakai atau ditarik. Kirim undangan baru.')
    const payload = { invitationId }
    const version = await nextVersion(act.db, 'account', personId)
    act.note({ kind: 'account', id: personId, version, type: 'linkShown', payload })
  })
  if (isRepeated) throw new AppError('refused', 'Tautan hanya ditampilkan satu kali. Buat tautan baru.')
  return `/undangan/${token}`
}
