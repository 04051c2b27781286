import { codesOf, editionIn } from '#db/reference/architecture-codes.ts'
import { malangOrganisations } from '#db/reference/malang-organisations.ts'
import type { ObjectKindName } from '#workflows/catalogue/architecture/kinds.ts'
import type { RelationKindName } from '#workflows/catalogue/architecture/relations.ts'
import type { FieldValue } from '#workflows/catalogue/field.ts'
import { nameKey } from '#workflows/catalogue/name-key.ts'
import type { ReferenceKind } from '#workflows/catalogue/reference.ts'
import { searchReference } from '#workflows/rules/reference-search.ts'
import type { DemoApplication } from './demo-applications.ts'
import { demoInfrastructure } from './demo-infrastructure.ts'
import type { DemoObject, DemoRelation } from './demo-object.ts'
import { commonSubjects, subjectsOfAgency } from './demo-subjects.ts'
import type { Random } from './random.ts'

export interface DemoArchitecture {
  readonly objects: readonly DemoObject[]
  readonly relations: readonly DemoRelation[]
}

const standing = { condition: 'as-is', lifecycle: 'active', objectClass: 'internal' } as const

const audiences = ['Masyarakat', 'Masyarakat', 'Pelaku usaha', 'ASN atau pegawai', 'Pemerintah']
const methods = ['Elektronik', 'Hibrida', 'Tatap muka']
const rhythms = ['Harian', 'Bulanan', 'Tahunan', 'Waktu nyata']

/** What an agency does, gives and knows about one subject. */
interface Strand {
  readonly organisation: string
  readonly subject: string
  readonly process: DemoObject
  readonly service: DemoObject | null
  readonly data: DemoObject | null
}

/** The architecture of the demo city: its agencies' processes, services and data, and what it all runs on. */
export function demoArchitecture(random: Random, applications: readonly DemoApplication[]): DemoArchitecture {
  const strands = malangOrganisations.flatMap(({ id, abbreviation }) =>
    (subjectsOfAgency[abbreviation] ?? commonSubjects.slice(0, 4)).map((subject, index) =>
      strand(random, { organisation: id, subject, key: `${id}-${index}` }),
    ),
  )
  const ground = demoInfrastructure(random)
  const objects = strands.flatMap(({ process, service, data }) =>
    [process, service, data].filter((each) => each !== null),
  )
  return {
    objects: [...objects, ...ground.objects],
    relations: [
      ...strands.flatMap((each) => withinStrand(random, each)),
      ...applications.flatMap((each) => ofApplication(random, { application: each, strands, ground })),
      ...ground.relations,
    ],
  }
}

function strand(
  random: Random,
  { organisation, subject, key }: { organisation: string; subject: string; key: string },
): Strand {
  const topic = subject.toLowerCase()
  const object = (kind: ObjectKindName, name: string, own: Record<string, FieldValue>): DemoObject => ({
    key: `${kind}-${key}`,
    organisation,
    kind,
    fields: { name, ...standing, ...own },
  })
  const code = (kind: ReferenceKind) => (random.chance(0.8) ? codeFor(kind, subject) : {})
  const described = (text: string) => (random.chance(0.85) ? { description: text } : {})
  const process = object('business-process', `Penyelenggaraan ${topic}`, {
    objectClass: 'public',
    ...described(`Merencanakan, menjalankan, dan menilai ${topic} setiap tahun.`),
    ...code('RAB'),
    ...(random.chance(0.5) ? { objective: `Meningkatnya mutu ${topic}` } : {}),
  })
  const service = object('service', `Layanan ${topic}`, {
    objectClass: 'public',
    ...described(`Melayani permohonan dan pertanyaan tentang ${topic}.`),
    ...code('RAL'),
    ...(random.chance(0.7) ? { aim: `Warga terlayani dalam ${topic}.` } : {}),
    ...(random.chance(0.8) ? { audience: random.pick(audiences) } : {}),
    ...(random.chance(0.8) ? { method: random.pick(methods) } : {}),
  })
  const data = object('data', `Data ${topic}`, {
    ...described(`Catatan ${topic} yang dikumpulkan setiap hari kerja.`),
    ...code('RAD'),
    nature: random.pick(['Terbuka', 'Terbatas', 'Tertutup']),
    form: random.pick(['Statistik', 'Lainnya', 'Geospasial']),
    ...(random.chance(0.6) ? { rhythm: random.pick(rhythms) } : {}),
    ...(random.chance(0.5) ? { isInteroperable: random.chance(0.3) } : {}),
  })
  return {
    organisation,
    subject,
    process,
    service: random.chance(0.85) ? service : null,
    data: random.chance(0.8) ? withClass(data) : null,
  }
}

const classOfNature: Readonly<Record<string, string>> = { Terbuka: 'public', Tertutup: 'restricted' }

/** How open the data are says who may read of them. */
function withClass(data: DemoObject): DemoObject {
  const objectClass = classOfNature[String(data.fields.nature)] ?? standing.objectClass
  return { ...data, fields: { ...data.fields, objectClass } }
}

function withinStrand(random: Random, { process, service, data }: Strand): DemoRelation[] {
  const relation = (kind: RelationKindName, from: DemoObject | null, to: DemoObject | null) =>
    from === null || to === null || random.chance(0.1) ? [] : [{ kind, from: from.key, to: to.key }]
  return [
    ...relation('service-process', service, process),
    ...relation('data-process', data, process),
    ...(random.chance(0.5) ? relation('data-service', data, service) : []),
  ]
}

function ofApplication(
  random: Random,
  given: {
    application: DemoApplication
    strands: readonly Strand[]
    ground: ReturnType<typeof demoInfrastructure>
  },
): DemoRelation[] {
  const { application, strands, ground } = given
  const own = strands.filter(({ organisation }) => organisation === application.organisation)
  const words = nameKey(`${application.fields.name} ${application.fields.purpose ?? ''}`)
  const meant = own.find(({ subject }) => words.includes(nameKey(subject)))
  if (random.chance(0.12) || own.length === 0) return []
  const { process, service, data } = meant ?? random.pick(own)
  const neighbour = random.pick(own)
  const to = (kind: RelationKindName, end: DemoObject | null) =>
    end === null ? [] : [{ kind, from: application.key, to: end.key }]
  return [
    ...to('application-process', process),
    ...to('application-service', service),
    ...to(random.chance(0.7) ? 'application-creates' : 'application-uses', data),
    ...(neighbour.data !== data ? to('application-uses', neighbour.data) : []),
    ...(random.chance(0.4) ? to('application-stores', data) : []),
    ...(random.chance(0.6) ? to('application-infrastructure', random.pick(ground.servers)) : []),
  ]
}

/** The best code a search finds for the subject, whole or word by word; none where nothing fits. */
function codeFor(kind: ReferenceKind, subject: string): { code?: string } {
  const codes = codesOf(editionIn(2026), kind)
  for (const words of [subject, ...subject.split(' ')]) {
    const hit = searchReference(codes, words, { most: 1 }).hits.find(
      ({ isWay, level }) => !isWay && level === 3,
    )
    if (hit !== undefined) return { code: hit.code.code }
  }
  return {}
}
