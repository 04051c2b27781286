import { invitationLetter } from '#app/services/invitation.server.ts'
import { type Notice, noticeLetter } from '#app/services/notify.server.ts'
import type { Office } from '#app/services/office.ts'
import type { Post } from './post.ts'

/** The kinds of jobs that end in a letter. */
export const mailJobs: ReadonlySet<string> = new Set(['notify', 'invite'])

/**
 * Writes the letter of a job and sends it; does nothing for whom there is nobody to write to. Without a
 * post (a rehearsal) letters are not written at all.
 */
export async function sendMail(
  { office, post }: { office: Office; post: Post | undefined },
  job: { kind: string; payload: unknown },
): Promise<void> {
  if (post === undefined) return
  const { siteUrl } = post
  const letter =
    job.kind === 'invite'
      ? await invitationLetter(office, { ...(job.payload as { invitationId: string }), siteUrl })
      : await noticeLetter(office, job.payload as Notice, siteUrl)
  if (letter !== null) await post.send(letter)
}
