import { kindsOf, type ObjectKindName, objectKinds } from '#workflows/catalogue/architecture/kinds.ts'
import type { RelationKindName } from '#workflows/catalogue/architecture/relations.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { nameKey } from '#workflows/catalogue/name-key.ts'
import { practiceYear } from './calendar.ts'
import type { PracticeCity } from './scene-opening.ts'

export interface InventedObject {
  key: string
  organisationId: string
  kind: ObjectKindName
  fields: FieldValues & { name: string }
}

/** By the keys of objects, or the id of an application. */
export interface InventedRelation {
  kind: RelationKindName
  from: string
  to: string
}

/** How many objects each part of a city brings. */
export interface Volume {
  processesOfAgency: number
  servicesOfApplication: number
  dataOfApplication: number
  /** Of every kind of infrastructure and of security. */
  ofEachKind: number
}

export const practiceVolume: Volume = {
  processesOfAgency: 1,
  servicesOfApplication: 1,
  dataOfApplication: 1,
  ofEachKind: 2,
}

/** "Layanan SIMPEG", "Layanan SIMPEG 2": numbered from the second on. */
function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? name : `${name.slice(0, 140)} ${index + 1}`,
  )
}

/** What follows from the place in the list alone, so that the same inventory gives the same architecture. */
function state(place: number): FieldValues {
  if (place % 11 === 5) return { condition: 'new', lifecycle: 'planned' }
  return { condition: place % 7 === 3 ? 'upgrade' : 'as-is', lifecycle: 'active' }
}

/** Most are open; one in nine stays among officials, one in thirteen is closed. */
function classOf(place: number): string {
  if (place % 13 === 12) return 'restricted'
  return place % 9 === 8 ? 'internal' : 'public'
}

/**
 * An architecture for the agencies of an inventory, marked as practice: processes for each agency, services and
 * data sets for each application, and the ground they all stand on, kept by Diskominfo.
 */
export function inventedArchitecture(
  { agencies, applications }: PracticeCity,
  volume: Volume = practiceVolume,
) {
  const objects = new Map<string, InventedObject>()
  const relations: InventedRelation[] = []
  const add = (kind: ObjectKindName, organisationId: string, name: string, fields: FieldValues) => {
    const place = objects.size
    const full = `${name.slice(0, 150)} (latihan)`
    // Names that differ by case or signs alone are one object to the record.
    const key = `${kind} ${organisationId} ${nameKey(full)}`
    if (!objects.has(key)) {
      const standing = { ...state(place), objectClass: classOf(place) }
      objects.set(key, { key, organisationId, kind, fields: { ...standing, ...fields, name: full } })
    }
    return key
  }
  const processes = new Map(
    agencies.map(({ id, name }) => [
      id,
      numbered(`Penyelenggaraan urusan ${name}`, volume.processesOfAgency).map((full) =>
        add('business-process', id, full, aProcess),
      ),
    ]),
  )
  for (const [place, { id, organisationId, name }] of applications.entries()) {
    const served = processes.get(organisationId) ?? []
    const process = served[place % served.length]
    if (process === undefined) continue
    relations.push({ kind: 'application-process', from: id, to: process })
    for (const full of numbered(`Layanan ${name}`, volume.servicesOfApplication)) {
      const service = add('service', organisationId, full, aService(place))
      relations.push(
        { kind: 'application-service', from: id, to: service },
        { kind: 'service-process', from: service, to: process },
      )
    }
    for (const full of numbered(`Data ${name}`, volume.dataOfApplication)) {
      const data = add('data', organisationId, full, aDataSet(place))
      relations.push({ kind: 'data-process', from: data, to: process })
    }
  }
  const organiser = agencies.find(({ isOrganiser }) => isOrganiser)
  for (const kind of organiser === undefined ? [] : [...kindsOf('infrastructure'), ...kindsOf('security')])
    for (let number = 1; number <= volume.ofEachKind; number += 1)
      add(kind, organiser?.id ?? '', `${objectKinds[kind].record.label} ${number}`, {
        description: 'Dipakai bersama oleh perangkat daerah.',
        code: objectKinds[kind].domain === 'security' ? 'RAK.01.02' : 'RAI.01.02',
      })
  return { objects: [...objects.values()], relations: dedupe(relations) }
}

const aProcess: FieldValues = {
  description: 'Merencanakan, menjalankan, dan menilai urusan perangkat daerah setiap tahun.',
  objective: 'Meningkatnya mutu penyelenggaraan urusan',
  code: 'RAB.09.03',
}

function aService(place: number): FieldValues {
  return {
    description: 'Melayani permohonan dan pertanyaan lewat aplikasi ini.',
    audience: place % 3 === 0 ? 'Pemerintah' : 'Masyarakat',
    method: 'Elektronik',
    ...(place % 5 === 4 ? {} : { code: place % 3 === 0 ? 'RAL.02' : 'RAL.01' }),
  }
}

function aDataSet(place: number): FieldValues {
  return {
    description: 'Catatan yang terkumpul dalam aplikasi ini.',
    nature: 'Terbuka',
    form: 'Statistik',
    rhythm: 'Bulanan',
    ...(place % 4 === 3 ? {} : { code: place % 2 === 0 ? 'RAD.09.01' : 'RAD.10' }),
  }
}

function dedupe(relations: readonly InventedRelation[]): InventedRelation[] {
  return [...new Map(relations.map((each) => [`${each.kind} ${each.from} ${each.to}`, each])).values()]
}

export const practiceRoadmap = {
  title: 'Peta Rencana SPBE 2025-2029 (latihan)',
  firstYear: practiceYear - 1,
  lastYear: practiceYear + 3,
  ceilings: Object.fromEntries(
    [0, 1, 2, 3].map((ahead) => [String(practiceYear + ahead), 3_000_000_000 - ahead * 250_000_000]),
  ),
}

const works = [
  ['governance', 'arrange', 'Memperbarui kebijakan', 'Kebijakan yang berlaku', 'dokumen'],
  ['management', 'arrange', 'Menerapkan manajemen risiko', 'Unit yang menerapkan', 'unit'],
  ['services', 'improve', 'Menata layanan terpadu', 'Layanan yang tertata', 'layanan'],
  ['infrastructure', 'build', 'Menambah kapasitas jaringan', 'Kantor yang terhubung', 'kantor'],
  ['applications', 'integrate', 'Menghubungkan aplikasi', 'Aplikasi yang terhubung', 'aplikasi'],
  ['security', 'arrange', 'Menguji keamanan aplikasi', 'Aplikasi yang diuji', 'aplikasi'],
  ['audit', 'arrange', 'Mengaudit teknologi informasi', 'Laporan audit', 'laporan'],
] as const

/** One initiative of every part for Diskominfo, and one for each other agency, the parts in turn. */
export function inventedInitiatives({ agencies }: Pick<PracticeCity, 'agencies'>) {
  const organiser = agencies.find(({ isOrganiser }) => isOrganiser)
  const owners = [
    ...(organiser ? works.map(() => organiser) : []),
    ...agencies.filter(({ isOrganiser }) => !isOrganiser),
  ]
  return owners.map(({ id, name }, place) => {
    const [part, work, verb, indicator, unit] = works[place % works.length] ?? works[0]
    const first = practiceYear + (place % 3)
    const fields: FieldValues = {
      name: `${verb} ${name.slice(0, 120)} (latihan)`,
      part,
      work,
      description: 'Kegiatan latihan untuk gladi reviu.',
      startsOn: `${first}-04-01`,
      endsOn: `${first + 1}-09-30`,
      indicator,
      unit,
      baseline: String(place % 4),
      [`target.${first}`]: String((place % 4) + 2),
      [`target.${first + 1}`]: String((place % 4) + 5),
      subActivityCode: `2.16.03.2.02.00${10 + (place % 80)}`,
      subActivity: 'Pengelolaan aplikasi dan layanan digital (latihan)',
      // Some years of some initiatives have no ceiling, as in real roadmaps.
      [`ceiling.${first}`]: 125_000_000 + place * 1_500_000,
      ...(place % 3 === 1 ? {} : { [`ceiling.${first + 1}`]: 80_000_000 }),
      ...(place % 10 === 9
        ? { status: 'postponed', postponedBecause: 'Menunggu anggaran tahun berikutnya' }
        : { status: place % 4 === 2 ? 'continuing' : 'not-started' }),
    }
    return { organisationId: id, fields, supporterId: place % 5 === 0 ? supporterOf(agencies, id) : null }
  })
}

function supporterOf(agencies: PracticeCity['agencies'], id: string): string | null {
  return agencies.find((agency) => agency.id !== id)?.id ?? null
}
