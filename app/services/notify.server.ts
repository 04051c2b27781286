import type { LetterText } from '#app/text/letters/digest.ts'
import { accountOf } from '#db/accounts.ts'
import type { Office } from './office.ts'

/** What a person is told by mail, beside what the product shows them: nothing secret, no personal data. */
export interface Notice extends LetterText {
  personId: string
}

/** A letter ready to be sent. */
export interface Letter {
  to: string
  name: string
  subject: string
  text: string
}

/** The letter of a notice; null when the person has no account, no address, or is no longer here. */
export async function noticeLetter(office: Office, notice: Notice, siteUrl: string): Promise<Letter | null> {
  const account = await accountOf(office.store.read, notice.personId)
  if (!account?.email || account.closedAt !== null) return null
  const lines = notice.sections.flatMap((section, index) => [
    ...(index === 0 ? [] : ['']),
    ...section.lines,
    ...(section.path === null ? [] : [`Buka: ${siteUrl}${section.path}`]),
  ])
  return {
    to: account.email,
    name: account.personName,
    subject: notice.subject,
    text: letterText(account.personName, lines),
  }
}

/** The frame of every letter. */
export function letterText(name: string, lines: readonly string[]): string {
  return [
    `Yth. ${name},`,
    '',
    ...lines,
    '',
    'Surel ini dikirim oleh Desk Reviu SPBE. Jangan membalas surel ini.',
    '',
  ].join('\n')
}
