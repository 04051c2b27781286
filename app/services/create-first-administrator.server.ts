import { randomInt, timingSafeEqual } from 'node:crypto'
import { hasAccounts } from '#db/accounts.ts'
import type { Store } from '#db/open.ts'
import { insertOrganisation, insertPerson, insertPosition, organisationWithDuty } from '#db/organisations.ts'
import { readSetting, writeSetting as storeSetting } from '#db/settings.ts'
import { organisationKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { governmentSettings } from '#workflows/decree/government.ts'
import { refuseDifferent } from './accept-invitation.server.ts'
import { AppError } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import type { Office } from './office.ts'
import { hashOfPassword, refuseWeakPassword } from './passwords.ts'
import { perform } from './perform.server.ts'
import { openAccount } from './register-account.server.ts'
import { noteSecurity, type Origin } from './security-log.server.ts'
import { beginSession, type NewSession } from './session.server.ts'
import { setupActor } from './setup-actor.ts'

const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A code for the console: three groups of four, about 59 bits, without signs that look alike. */
export function newSetupCode(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group()].join('-')
}

/** Refuses to serve a practice record as a real city: its passwords are known and its decisions invented. */
export async function refusePractice({ read }: Pick<Store, 'read'>): Promise<void> {
  if ((await readSetting(read, 'practice')) === null) return
  throw new Error(
    'Folder data ini berisi kota contoh. Untuk kota sungguhan, pakai folder lain: DATA_DIR=/jalur/kosong DESK_CITY=1 npm start',
  )
}

export interface FirstAdministrator extends Origin {
  /** What was typed, and what the console printed; null when there is nothing to set up. */
  typedCode: string
  setupCode: string | null
  /** "Kota Malang" */
  cityName: string
  /** The organiser's agency: "Dinas Komunikasi dan Informatika". */
  organisationName: string
  abbreviation: string
  name: string
  title: string
  login: string
  email: string | null
  password: string
  repeated: string
}

/** Sets up a real city's empty record: its name, the organiser's agency, its first administrator, signed in. */
export async function createFirstAdministrator(
  office: Office,
  input: FirstAdministrator,
): Promise<NewSession> {
  const at = office.now()
  const { address, agent } = input
  if (input.setupCode === null || !isSameCode(input.typedCode, input.setupCode)) {
    await office.store.tx((db) =>
      noteSecurity(db, { kind: 'setup-refused', at, personId: null, address, agent }),
    )
    const sentence = 'Kode pemasangan tidak cocok. Salin kode yang tampil di layar server.'
    throw new AppError('invalid', sentence, [`kode-masuk: ${sentence}`])
  }
  refuseIncomplete(input)
  refuseDifferent(input.password, input.repeated)
  refuseWeakPassword(input.password, [input.login, input.name, input.cityName])
  const passwordHash = await hashOfPassword(input.password)
  return office.store.tx(async (db) => {
    if (await hasAccounts(db))
      throw new AppError('refused', 'Pemasangan sudah selesai. Masuk dengan akun Anda.')
    const command = { id: 'setup:first-administrator', actor: setupActor }
    let personId = ''
    await perform(office, command, async (act) => {
      const government = governmentSettings.parse({ name: tidyName(input.cityName) })
      await storeSetting(act.db, { key: 'government', value: government, at })
      act.note({
        kind: 'setting',
        id: 'government',
        version: 1,
        type: 'written',
        payload: { value: government },
      })
      const validFrom = await cityDay(act.db, at)
      let organiser = await organisationWithDuty(act.db, 'organiser')
      if (organiser === undefined) {
        const name = tidyName(input.organisationName)
        const common = { parentId: null, duty: 'organiser' as const, validTo: null, kind: 'dinas', validFrom }
        const { abbreviation } = input
        organiser = {
          id: act.newId('organiser'),
          name,
          nameKey: organisationKey(name),
          abbreviation,
          ...common,
        }
        await insertOrganisation(act.db, organiser)
        act.note({ kind: 'organisation', id: organiser.id, version: 1, type: 'recorded', payload: organiser })
      }
      personId = act.newId('person')
      await insertPerson(act.db, { id: personId, name: input.name, employeeNumber: null })
      const held = {
        id: act.newId('position'),
        personId,
        organisationId: organiser.id,
        role: 'administrator',
        title: input.title,
        actingPrefix: null,
        letterNumber: null,
        validFrom,
        validTo: null,
      }
      await insertPosition(act.db, held)
      const payload = { ...held, name: input.name }
      act.note({ kind: 'position', id: held.id, version: 1, type: 'recorded', payload })
      await openAccount(act, { personId, login: input.login, email: input.email, passwordHash })
    })
    await noteSecurity(db, { kind: 'first-administrator', at, personId, address, agent })
    return beginSession(db, { personId, at, replacesTokenHash: null })
  })
}

function refuseIncomplete(input: FirstAdministrator): void {
  const needed = {
    kota: [input.cityName, 'Tulis nama pemerintah daerahnya.'],
    perangkatDaerah: [input.organisationName, 'Tulis nama perangkat daerah penyelenggara.'],
    singkatan: [input.abbreviation, 'Tulis singkatannya.'],
    nama: [input.name, 'Tulis nama lengkap administrator.'],
    jabatan: [input.title, 'Tulis nama jabatannya.'],
  } as const
  const missing = Object.entries(needed).filter(([, [value]]) => value.trim() === '')
  if (missing.length === 0) return
  const problems = missing.map(([field, [, sentence]]) => `${field}: ${sentence}`)
  throw new AppError('invalid', 'Lengkapi isian yang masih kosong.', problems)
}

function isSameCode(typed: string, code: string): boolean {
  const plain = (text: string) =>
    Buffer.from(
      text
        .toUpperCase()
        .replaceAll(/[^A-Z0-9]/g, '')
        .padEnd(32)
        .slice(0, 32),
    )
  return timingSafeEqual(plain(typed), plain(code))
}
