import type { NewOfficial } from '#app/services/register-official.server.ts'
import type { NewOrganisation } from '#app/services/register-organisation.server.ts'
import { organisationKey } from '#workflows/catalogue/name-key.ts'
import type { Actor, Role } from '#workflows/engine/actor.ts'

// Invented names: none is taken from a register.
const givenNames =
  'Adityo Bramasta Candrika Dewangga Estiningsih Fitrawan Galuhsari Hanindyo Ismayawati Jayadi Kirananda Lestariono Mayangwati Nugrahadi Oktarina Prabawa Rengganis Sulistyowan Trihapsari Wiratmaka'.split(
    ' ',
  )
const lastNames =
  'Ardhaneswara Budikusumo Cakrabuana Danapati Ekaputranti Gitawirya Harsodinata Kartanegari Luhuring Mandalika Natakusuma Padmowijaya Rangkuti Suryadharma Tejaningrat Wanapati'.split(
    ' ',
  )

const duties = [
  {
    duty: 'planning',
    pattern: /perencanaan pembangunan|bappe|bapelitbang/i,
    name: 'Badan Perencanaan Pembangunan Daerah',
  },
  { duty: 'budget', pattern: /aset|bkad|bpkad/i, name: 'Badan Keuangan dan Aset Daerah' },
  { duty: 'organiser', pattern: /komunikasi|kominfo/i, name: 'Dinas Komunikasi dan Informatika' },
] as const

const secretariat = 'Sekretariat Daerah'

/** The agencies that take part: the owners of the inventory, and the offices a review cannot do without. */
export function practiceOrganisations(owners: readonly string[]): NewOrganisation[] {
  const byKey = new Map(owners.map((owner) => [organisationKey(owner), owner]))
  const holders = new Map<string, NewOrganisation['duty']>()
  for (const { duty, pattern, name } of duties) {
    const own = [...byKey].find(([key, owner]) => pattern.test(owner) && !holders.has(key))
    const key = own?.[0] ?? organisationKey(name)
    byKey.set(key, own?.[1] ?? name)
    holders.set(key, duty)
  }
  const seat = organisationKey(secretariat)
  if (!byKey.has(seat)) byKey.set(seat, secretariat)
  return [...byKey].map(([key, name]) => ({
    name,
    abbreviation: name,
    kind: 'perangkat-daerah',
    duty: holders.get(key) ?? null,
    validFrom: '2026-01-01',
  }))
}

interface Registered {
  id: string
  name: string
  duty: NewOrganisation['duty']
}

/** A head and a representative for each agency, and one person for every other part. */
export function practiceOfficials(organisations: readonly Registered[]): NewOfficial[] {
  const officials: NewOfficial[] = []
  const appoint = (organisationId: string, role: Exclude<Role, 'system'>, title: string) => {
    const index = officials.length
    const name = `${givenNames[index % givenNames.length]} ${lastNames[Math.floor(index / givenNames.length + index) % lastNames.length]}`
    officials.push({ name, role, title, organisationId, actingPrefix: null, validFrom: '2026-01-01' })
  }
  for (const { id, name, duty } of organisations) {
    appoint(id, 'agency-head', `Kepala ${name}`)
    appoint(id, 'representative', `Admin SPBE ${name}`)
    if (duty === 'planning') appoint(id, 'planning-reviewer', 'Kepala Bidang Perencanaan')
    if (duty === 'budget') appoint(id, 'budget-reviewer', 'Kepala Bidang Aset')
    if (duty === 'organiser') {
      appoint(id, 'desk-officer', 'Kepala Bidang Aplikasi Informatika')
      appoint(id, 'ict-head', `Kepala ${name}`)
    }
    if (organisationKey(name) === organisationKey(secretariat)) {
      appoint(id, 'legal-officer', 'Kepala Bagian Hukum')
      appoint(id, 'assistant', 'Asisten Administrasi Umum')
      appoint(id, 'regional-secretary', 'Sekretaris Daerah')
      appoint(id, 'mayor', 'Wali Kota')
    }
  }
  return officials
}

/** Finds who acts: one person for each role, and the two of each agency. */
export interface Cast {
  one(role: Role): Actor
  of(role: 'agency-head' | 'representative', organisationId: string): Actor
  /** Who decides on this agency's dossier: the Sekda on the organiser's own, else Diskominfo. */
  decider(role: 'desk-officer' | 'ict-head', organisationId: string): Actor
  isOwn(role: Role, organisationId: string): boolean
}

export function castOf(actors: readonly Actor[]): Cast {
  const find = (role: Role, organisationId?: string) => {
    const actor = actors.find(
      (each) =>
        each.role === role && (organisationId === undefined || each.organisationId === organisationId),
    )
    if (actor === undefined) throw new Error(`Nobody plays ${role}`)
    return actor
  }
  return {
    one: (role) => find(role),
    of: (role, organisationId) => find(role, organisationId),
    decider: (role, organisationId) =>
      find(role).organisationId === organisationId ? find('regional-secretary') : find(role),
    isOwn: (role, organisationId) => find(role).organisationId === organisationId,
  }
}
