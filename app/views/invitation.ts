import { accountOf, openInvitation } from '#db/accounts.ts'
import type { Store } from '#db/open.ts'

/** Whom an invitation is for. */
export interface InvitedPerson {
  name: string
  login: string
}

/** What the link of an invitation shows: null when it was used, taken back, or is too old. */
export async function invitedPerson(
  { read }: Pick<Store, 'read'>,
  { tokenHash, now }: { tokenHash: string; now: string },
): Promise<InvitedPerson | null> {
  const invitation = await openInvitation(read, { tokenHash, now })
  const account = invitation && (await accountOf(read, invitation.personId))
  if (!account || account.closedAt !== null) return null
  return { name: account.personName, login: account.login }
}
