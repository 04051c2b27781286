import { malangOrganisations, type ReferenceOrganisation } from '#db/reference/malang-organisations.ts'
import type { Role } from '#workflows/engine/actor.ts'
import type { Random } from './random.ts'

export interface DemoPerson {
  readonly key: string
  readonly name: string
  /** Eighteen digits in the form of a NIP, invented. */
  readonly employeeNumber: string
}

export interface DemoPosition {
  readonly key: string
  readonly person: string
  readonly organisation: string
  readonly role: Exclude<Role, 'system'>
  readonly title: string
}

const givenNames =
  'Anindita Bagaskoro Cahyaning Danurwenda Endarwati Fajarina Galihsasi Handaruni Indrajaya Jatmikasari Kinasihani Laksmitarini Mahendrata Nareswara Oktaviasih Pandhuwinata Rahayuning Sasmitaningrum Tirtawijaya Utarisetya Wicaksanadi Yudhawardana'.split(
    ' ',
  )
const lastNames =
  'Adiningrum Brotosuseno Dirgantoro Ekowicaksono Gondokusuman Harimurtiyo Jayengrono Kertonegoro Lokaprasidha Martowirono Notosudirjo Panggihutomo Reksonegaran Sastrowijoyo Tirtonagoro Wirobrajan Yosowilogo Karsodimejo'.split(
    ' ',
  )

/** Everybody the demo city needs: a head and a representative for each agency, and one for every other role. */
export function demoPeople(random: Random): { people: DemoPerson[]; positions: DemoPosition[] } {
  const names = random.shuffled(givenNames.flatMap((given) => lastNames.map((last) => `${given} ${last}`)))
  const people: DemoPerson[] = []
  const positions: DemoPosition[] = []

  function hire(): string {
    const key = `person-${String(people.length + 1).padStart(3, '0')}`
    people.push({ key, name: names[people.length] ?? key, employeeNumber: employeeNumber(random) })
    return key
  }
  function appoint(position: Omit<DemoPosition, 'key'>): void {
    positions.push({ key: `${position.role}-${position.organisation}`, ...position })
  }

  for (const organisation of malangOrganisations) {
    const head = hire()
    const own = organisation.id
    appoint({ person: head, organisation: own, role: 'agency-head', title: headTitle(organisation) })
    appoint({
      person: hire(),
      organisation: own,
      role: 'representative',
      title: 'Admin SPBE perangkat daerah',
    })
    // The head of some agencies holds a second position in the review itself.
    const second = secondPositions[organisation.abbreviation]
    if (second !== undefined) {
      appoint({ person: head, organisation: own, role: second, title: headTitle(organisation) })
    }
  }
  for (const [abbreviation, role, title] of furtherPositions) {
    const organisation = malangOrganisations.find((each) => each.abbreviation === abbreviation)
    if (organisation === undefined) throw new Error(`The reference has no organisation "${abbreviation}"`)
    appoint({ person: hire(), organisation: organisation.id, role, title })
  }
  return { people, positions }
}

const secondPositions: Readonly<Record<string, DemoPosition['role']>> = {
  Setda: 'regional-secretary',
  Diskominfo: 'ict-head',
}

const furtherPositions: readonly (readonly [
  abbreviation: string,
  role: DemoPosition['role'],
  title: string,
])[] = [
  ['Bappeda', 'planning-reviewer', 'Perencana Ahli Muda'],
  ['BKAD', 'budget-reviewer', 'Analis Keuangan Ahli Muda'],
  ['Diskominfo', 'desk-officer', 'Kepala Bidang Aplikasi Informatika'],
  ['Diskominfo', 'administrator', 'Pranata Komputer Ahli Pertama'],
  ['Bag. Hukum', 'legal-officer', 'Perancang Peraturan Perundang-undangan Ahli Muda'],
  ['Setda', 'assistant', 'Asisten Administrasi Umum'],
  ['Setda', 'mayor', 'Wali Kota'],
  ['Inspektorat', 'auditor', 'Auditor Ahli Madya'],
]

const wordsBeforeName: readonly (readonly [name: string, title: string])[] = [
  ['Sekretariat Daerah', 'Sekretaris Daerah'],
  ['Sekretariat Dewan', 'Sekretaris Dewan Perwakilan Rakyat Daerah'],
  ['Inspektorat', 'Inspektur Daerah'],
  ['Rumah Sakit', 'Direktur Rumah Sakit Umum Daerah'],
]

function headTitle(organisation: ReferenceOrganisation): string {
  const special = wordsBeforeName.find(([name]) => organisation.name.startsWith(name))
  if (special !== undefined) return special[1]
  if (organisation.kind === 'kecamatan') return organisation.name.replace('Kecamatan', 'Camat')
  return `Kepala ${organisation.name}`
}

function employeeNumber(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const born = random.integer(1970, 1994)
  const joined = born + random.integer(23, 30)
  const birthday = `${born}${two(random.integer(1, 12))}${two(random.integer(1, 28))}`
  return `${birthday}${joined}${two(random.integer(1, 12))}${random.integer(1, 2)}${String(random.integer(1, 30)).padStart(3, '0')}`
}
