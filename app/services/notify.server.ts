import { accountOf } from '#db/accounts.ts'
import type { Act } from './act.server.ts'
import type { Office } from './office.ts'

/** Something a person is told by mail, beside what the product shows them. Nothing secret, no personal data. */
export interface Notice {
  personId: string
  /** One line: what it is about. */
  subject: string
  /** What happened and what to do next, in whole sentences. */
  lines: readonly string[]
  /** The page to open, as a path of this site; null when there is none. */
  path: string | null
}

/** A letter ready to be sent. */
export interface Letter {
  to: string
  name: string
  subject: string
  text: string
}

/**
 * Tells a person something, within a command that has already done (or noted) what it is about: the letter
 * leaves from the outbox when the command is committed.
 */
export function notify(act: Act, notice: Notice): void {
  act.jobs.push({ kind: 'notify', payload: notice, part: act.drafts.length - 1 })
}

/** The letter of a notice; null when the person has no account, no address, or is no longer here. */
export async function noticeLetter(office: Office, notice: Notice, siteUrl: string): Promise<Letter | null> {
  const account = await accountOf(office.store.read, notice.personId)
  if (!account?.email || account.closedAt !== null) return null
  const place = notice.path === null ? [] : ['', `Buka: ${siteUrl}${notice.path}`]
  return {
    to: account.email,
    name: account.personName,
    subject: notice.subject,
    text: letterText(account.personName, [...notice.lines, ...place]),
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
