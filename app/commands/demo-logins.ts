import { randomInt } from 'node:crypto'
import type { NewAccount } from '#app/services/register-account.server.ts'
import { type Actor, type Role, roleLabels } from '#workflows/engine/actor.ts'

/** What the demo tells about signing in, once, after it was filled. */
export interface DemoLogins {
  /** One password for everybody in the made-up city. */
  password: string
  /** One login for each role, in the order of the year's work. */
  main: { login: string; role: Role; title: string }[]
}

const mainLogins: readonly (readonly [login: string, role: Role])[] = [
  ['admin.dinkes', 'representative'],
  ['kepala.dinkes', 'agency-head'],
  ['bappeda', 'planning-reviewer'],
  ['bkad', 'budget-reviewer'],
  ['diskominfo', 'desk-officer'],
  ['kepala.diskominfo', 'ict-head'],
  ['hukum', 'legal-officer'],
  ['asisten', 'assistant'],
  ['sekda', 'regional-secretary'],
  ['walikota', 'mayor'],
  ['inspektorat', 'auditor'],
  ['administrator', 'administrator'],
]

const loginOfRole: Partial<Record<Role, string>> = {
  'planning-reviewer': 'bappeda',
  'budget-reviewer': 'bkad',
  'desk-officer': 'diskominfo',
  'legal-officer': 'hukum',
  assistant: 'asisten',
  'regional-secretary': 'sekda',
  mayor: 'walikota',
  auditor: 'inspektorat',
  administrator: 'administrator',
}

/**
 * An account for everybody in the demo. Whoever has a part of their own in the review is called by it,
 * the others by their agency: kepala.dinkes, admin.dinkes.
 * @param abbreviations of organisations, by their id
 */
export function demoAccounts(
  people: readonly Actor[],
  { abbreviations, passwordHash }: { abbreviations: ReadonlyMap<string, string>; passwordHash: string },
): NewAccount[] {
  const logins = new Map<string, string>()
  for (const { personId, role, organisationId } of people) {
    const place = (abbreviations.get(organisationId) ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '')
    const ofAgency = `${role === 'agency-head' || role === 'ict-head' ? 'kepala' : 'admin'}.${place}`
    const own = loginOfRole[role]
    if (own !== undefined || !logins.has(personId)) logins.set(personId, own ?? ofAgency)
  }
  // A domain kept for examples (RFC 2606): letters of the demo land as files and can reach nobody.
  return [...logins].map(([personId, login]) => ({
    personId,
    login,
    email: `${login}@kota.example`,
    passwordHash,
  }))
}

/** The logins to print. */
export function mainDemoLogins(password: string): DemoLogins {
  return { password, main: mainLogins.map(([login, role]) => ({ login, role, title: roleLabels[role] })) }
}

const syllables =
  'ba bi bu da di du ga gi gu ka ki ku la li lu ma mi mu na ni nu pa pi pu ra ri ru sa si su ta ti tu'.split(
    ' ',
  )

/** A password that can be read out: four words nobody knows, about 60 bits. */
export function demoPassword(): string {
  const word = () => Array.from({ length: 3 }, () => syllables[randomInt(syllables.length)]).join('')
  return process.env.DESK_DEMO_PASSWORD ?? [word(), word(), word(), word()].join('-')
}

/** The lines the console shows once after the demo was filled. */
export function describeDemoLogins({ password, main }: DemoLogins): string {
  const width = Math.max(...main.map(({ login }) => login.length))
  return [
    'Kota contoh sudah disiapkan. Semua orang di dalamnya karangan; kata sandinya satu dan hanya ditampilkan sekali:',
    `  kata sandi: ${password}`,
    ...main.map(({ login, title }) => `  ${login.padEnd(width)}  ${title}`),
    'Orang lain masuk sebagai kepala.<singkatan> dan admin.<singkatan>, misalnya admin.disdikbud.',
    'Untuk kota sungguhan, mulai dengan folder data kosong: DESK_CITY=1 npm start',
    '',
  ].join('\n')
}
