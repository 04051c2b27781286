import { malangOrganisations } from '#db/reference/malang-organisations.ts'
import { nationalApps } from '#db/reference/national-apps.ts'
import type { FieldValue } from '#workflows/catalogue/field.ts'
import { nameKey } from '#workflows/catalogue/name-key.ts'
import { inventAddress, inventName, inventPurpose } from './demo-names.ts'
import { centralUse, commonSubjects, localCounterparts, subjectsOfAgency, twins } from './demo-subjects.ts'
import { technicalFields } from './demo-technology.ts'
import type { Random } from './random.ts'

export interface DemoApplication {
  readonly key: string
  readonly organisation: string
  /** Answers by catalogue key, as incomplete as inventories arrive. */
  readonly fields: Readonly<Record<string, FieldValue>>
}

/** Applications per organisation, largest first: a heavy tail with median 2 and five without any. */
const heavyTail = [
  26,
  10,
  8,
  8,
  6,
  5,
  5,
  4,
  4,
  4,
  ...times(5, 3),
  ...times(9, 2),
  ...times(8, 1),
  ...times(5, 0),
]
const largestFirst = ['Dinkes', 'Diskominfo', 'Bapenda', 'Disdikbud', 'Dispendukcapil']

/** How much is filled in when an inventory arrives for the first time. */
const arrival = {
  purpose: 0.87,
  address: 0.59,
  yearBuilt: 0.28,
  legalBasis: 0.03,
  nationalIssue: 0.2,
  technical: 0.33,
  inactive: 0.1,
} as const

interface Sketch {
  readonly organisation: string
  readonly name: string
  readonly purpose: string
  readonly origin: 'pusat' | 'lokal'
  readonly medium: string
}

/** The applications of the demo city; `factor` multiplies the counts of every organisation. */
export function demoApplications(random: Random, factor: number): DemoApplication[] {
  const sketches = sketchAll(random, factor)
  const count = sketches.length
  const has = Object.fromEntries(
    Object.entries(arrival).map(([key, share]) => [key, random.positions(count, share)]),
  ) as Record<keyof typeof arrival, ReadonlySet<number>>
  return sketches.map((sketch, position) => {
    const is = (key: keyof typeof arrival) => has[key].has(position)
    const fields: Record<string, FieldValue> = {
      name: sketch.name,
      classification: random.chance(0.85) ? 'khusus' : 'umum',
      origin: sketch.origin,
      medium: sketch.medium,
      userUnits: random.chance(0.2) ? 'Seluruh Perangkat Daerah' : nameOf(sketch.organisation),
      operationalStatus: is('inactive') ? 'inactive' : 'active',
    }
    if (is('purpose')) fields.purpose = sketch.purpose
    if (is('address')) fields.address = inventAddress(sketch.name)
    if (is('yearBuilt')) fields.yearBuilt = random.integer(2012, 2024)
    if (is('legalBasis'))
      fields.legalBasis = `Keputusan Kepala Dinas Nomor ${random.integer(1, 90)} Tahun 2021`
    if (is('nationalIssue'))
      fields.nationalIssue = random.pick([
        'poverty',
        'stunting',
        'investment',
        'inflation',
        'digital-services',
      ])
    if (is('technical')) Object.assign(fields, technicalFields(random))
    return {
      key: `application-${String(position + 1).padStart(3, '0')}`,
      organisation: sketch.organisation,
      fields,
    }
  })
}

function sketchAll(random: Random, factor: number): readonly Sketch[] {
  const taken = new Set<string>()
  return planned(random, factor).flatMap(({ organisation, abbreviation, count }) => {
    const fixed = fixedSketches(random, organisation, abbreviation)
    const own = fixed.slice(0, count)
    for (const sketch of own) taken.add(nameKey(sketch.name))
    const subjects = random.shuffled(subjectsOfAgency[abbreviation] ?? commonSubjects)
    for (let turn = 0; own.length < count; turn += 1) {
      const subject = subjects[turn % subjects.length] ?? ''
      own.push(...invented({ random, organisation, subject, taken }))
    }
    return own.slice(0, count)
  })
}

function planned(random: Random, factor: number) {
  const large = largestFirst.flatMap((abbreviation) =>
    malangOrganisations.filter((each) => each.abbreviation === abbreviation),
  )
  const rest = malangOrganisations.filter((each) => !large.includes(each))
  const isBody = (kind: string) => kind === 'dinas' || kind === 'badan'
  const order = [
    ...large,
    ...random.shuffled(rest.filter((each) => isBody(each.kind))),
    ...random.shuffled(rest.filter((each) => !isBody(each.kind))),
  ]
  return order.map(({ id, abbreviation }, rank) => ({
    organisation: id,
    abbreviation,
    count: Math.round((heavyTail[rank] ?? 0) * factor),
  }))
}

/** What every demo city has: national applications in use, their local doubles, and twins. */
function fixedSketches(random: Random, organisation: string, abbreviation: string): Sketch[] {
  const base = { organisation, medium: 'website' }
  const central = centralUse.flatMap(([owner, id]) => {
    const app = nationalApps.find((each) => each.id === id)
    if (owner !== abbreviation || app === undefined) return []
    return [
      {
        ...base,
        name: app.name,
        purpose: `Aplikasi nasional bidang ${app.field.toLowerCase()}.`,
        origin: 'pusat' as const,
      },
    ]
  })
  const doubles = localCounterparts.flatMap(([owner, name, purpose]) =>
    owner === abbreviation ? [{ ...base, name, purpose, origin: 'lokal' as const }] : [],
  )
  const shared = twins.flatMap(([name, purpose, owners]) =>
    owners.includes(abbreviation)
      ? [{ ...base, name, purpose, origin: 'lokal' as const, medium: random.pick(['website', 'desktop']) }]
      : [],
  )
  return [...doubles, ...central, ...shared]
}

/** One invented application, sometimes with its mobile twin; none when the name was already used. */
function invented(input: {
  random: Random
  organisation: string
  subject: string
  taken: Set<string>
}): Sketch[] {
  const { random, organisation, subject, taken } = input
  const name = inventName(random, subject)
  if (taken.has(nameKey(name))) return []
  taken.add(nameKey(name))
  const medium = random.chance(0.68) ? 'website' : random.pick(['mobile', 'desktop', 'other'])
  const sketch: Sketch = {
    organisation,
    name,
    purpose: inventPurpose(random, subject),
    origin: 'lokal',
    medium,
  }
  return medium === 'website' && random.chance(0.06) ? [sketch, { ...sketch, medium: 'mobile' }] : [sketch]
}

function nameOf(organisation: string): string {
  return malangOrganisations.find((each) => each.id === organisation)?.name ?? organisation
}

function times(count: number, value: number): readonly number[] {
  return Array.from({ length: count }, () => value)
}
