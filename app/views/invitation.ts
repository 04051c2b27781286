import { dateTimeWithWeekday } from '#app/text/dates.ts'
import { invitationOver, invitationText } from '#app/text/people.ts'
import { accountOf, invitationOfLink } from '#db/accounts.ts'
import type { Store } from '#db/open.ts'
import { cityOffset } from './cycle-now.ts'

/** What the link of an invitation shows: whom it is for, or why it opens nothing any more. */
export type Invitation = { name: string; login: string } | { over: string }

export async function invitationFor(
  { read }: Pick<Store, 'read'>,
  { tokenHash, now }: { tokenHash: string; now: string },
): Promise<Invitation> {
  const invitation = await invitationOfLink(read, tokenHash)
  const account = invitation && (await accountOf(read, invitation.personId))
  if (!account || account.closedAt !== null) return { over: invitationText.gone }
  if (invitation.expiresAt <= now)
    return { over: invitationOver(dateTimeWithWeekday(invitation.expiresAt, await cityOffset(read))) }
  return { name: account.personName, login: account.login }
}
