import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// Who may do what behind the pages, service by role by relation, is tried in tests/services/permissions. Here:
// that no service is left out of it without a reason.

/** Services that write and ask no position for leave. */
const withoutPosition: Readonly<Record<string, string>> = {
  'accept-invitation': 'the link is the right',
  'address-letters': 'the letters of the outbox, sent by the clock',
  'change-password': 'one’s own, and asks for the one before',
  'create-first-administrator': 'the code of the console is the right',
  'file-document': 'the printer of the outbox, permitted to the rules alone',
  'judge-upload': 'looks at one’s own upload; what becomes of it is file-evidence',
  'log-document-opened': 'notes what the reader has just been given',
  'log-evidence-opened': 'notes what the reader has just been given',
  outbox: 'the work of the clock',
  'pass-deadline': 'the clock',
  'record-signing': 'notes how a try to sign ended; who may try is sign-decree-electronically',
  'recover-administrator': 'run by hand on the server',
  'note-complete-dossier': 'the clock',
  'remind-of-deadlines': 'the clock',
  'saved-view': 'one’s own, found by the position that asks',
  'scan-files': 'the clock',
  session: 'one’s own session',
  'sign-in': 'the password is the right',
  'sweep-uploads': 'the clock',
  uploads: 'one’s own, found by the person who sends it',
}

/** What the services themselves are made of. */
const tools = ['act', 'perform', 'notify']

const services = readdirSync('app/services')
  .filter((file) => file.endsWith('.server.ts'))
  .map((file) => file.replace('.server.ts', ''))
const writing = services.filter(
  (service) =>
    !tools.includes(service) && /: Office\b/.test(readFileSync(`app/services/${service}.server.ts`, 'utf8')),
)
const tried = readdirSync('tests/services/permissions').flatMap((file) =>
  [...readFileSync(`tests/services/permissions/${file}`, 'utf8').matchAll(/service: '([a-z-]+)'/g)].map(
    ([, service]) => service ?? '',
  ),
)

test.each(writing)('%s is tried by every role, or has a reason not to be', (service) => {
  expect([tried.includes(service), service in withoutPosition]).toContain(true)
})

test('no reason stands for a service that is gone, or tried after all', () => {
  expect(Object.keys(withoutPosition).filter((service) => !writing.includes(service))).toEqual([])
  expect(Object.keys(withoutPosition).filter((service) => tried.includes(service))).toEqual([])
})
