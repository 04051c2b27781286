import { localDate } from '#app/text/dates.ts'
import { accessLabels } from '#app/text/documents.ts'
import { evidenceText, standingLabels } from '#app/text/evidence.ts'
import { evidenceSubjectRows } from '#db/evidence-links.ts'
import {
  countEvidence,
  type EvidenceGroup,
  type EvidenceOrder,
  evidenceOrders,
  searchEvidence,
  standings,
  subjectsOfEvidence,
} from '#db/evidence-list.ts'
import type { Db, Store } from '#db/open.ts'
import { evidenceSightOf } from '#workflows/access/evidence-sight.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { cityOffset } from './cycle-now.ts'
import { evidenceKindLabel, evidenceWords, standingOf, subjectWords } from './evidence-words.ts'

export interface EvidenceFilter {
  text: string
  kinds: readonly string[]
  access: readonly string[]
  organisationIds: readonly string[]
  standings: readonly string[]
  by: EvidenceOrder
  isDown: boolean
  /** Counted from 1. */
  page: number
}

export const evidencePageSize = 25

/** Reads the filter of the list from the address: cari, jenis, sifat, opd, keadaan, urut, halaman. */
export function evidenceFilter(query: URLSearchParams): EvidenceFilter {
  const order = query.get('urut') ?? '-diunggah'
  const by = evidenceOrders.find((each) => each === order.replace(/^-/, '')) ?? 'diunggah'
  return {
    text: (query.get('cari') ?? '').trim().slice(0, 200),
    kinds: query.getAll('jenis'),
    access: query.getAll('sifat'),
    organisationIds: query.getAll('opd'),
    standings: query.getAll('keadaan'),
    by,
    isDown: order === `-${by}`,
    page: Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1),
  }
}

interface Asked {
  actor: Actor
  filter: EvidenceFilter
  now: string
}

/** The evidence this position may see, filtered, with what each facet would find beside the others. */
export async function evidenceList({ read }: Pick<Store, 'read'>, { actor, filter, now }: Asked) {
  const sight = evidenceSightOf(actor)
  const utcOffsetHours = await cityOffset(read)
  const today = localDate(now, utcOffsetHours)
  const groups = await countEvidence(read, { sight, text: filter.text })
  const found = await searchEvidence(read, {
    ...filter,
    sight,
    today,
    limit: evidencePageSize,
    offset: (filter.page - 1) * evidencePageSize,
  })
  const about = await namesOf(
    read,
    found.map(({ evidence }) => evidence.id),
  )
  return {
    total: sum(groups.filter((group) => facets.every((facet) => facet.isIn(group, filter, today)))),
    mayHaveAny: groups.length > 0 || filter.text !== '',
    seesAll: sight.scope.kind === 'all',
    facets: facets
      .map((facet) => ({
        name: facet.name,
        label: facet.label,
        choices: choicesOf(facet, { groups, filter, today }),
      }))
      .filter(({ name, choices }) => choices.length > 1 || name === 'jenis'),
    rows: found.map((row) => ({
      ...evidenceWords(row, { utcOffsetHours, now }),
      organisation: row.organisationName,
      about: about.get(row.evidence.id) ?? [],
    })),
  }
}

/** The whole filtered list as lines of text, for a file. */
export async function* evidenceLines(store: Pick<Store, 'read'>, asked: Asked): AsyncGenerator<string[][]> {
  const {
    proves,
    kind,
    about,
    organisation,
    name,
    size,
    sha256,
    access,
    validUntil,
    standing,
    uploaded,
    by,
    scan,
  } = evidenceText.columns
  yield [
    [proves, kind, about, organisation, name, size, sha256, access, validUntil, standing, uploaded, by, scan],
  ]
  for (let page = 1; ; page += 1) {
    const { rows } = await evidenceList(store, { ...asked, filter: { ...asked.filter, page } })
    if (rows.length === 0) return
    yield rows.map((row) => [
      row.proves,
      row.kind,
      row.about.map((each) => each.name).join('; '),
      row.organisation,
      row.file.name,
      row.file.size,
      row.file.sha256,
      row.access,
      row.validUntil ?? '',
      row.standingLabel,
      row.file.uploaded,
      row.file.by,
      row.file.scanLabel,
    ])
  }
}

async function namesOf(read: Db, ids: readonly string[]) {
  const subjects = await subjectsOfEvidence(read, ids)
  const rows = await evidenceSubjectRows(read, [...subjects.values()].flat())
  const words = new Map(rows.map((row) => [row.id, subjectWords(row)]))
  return new Map(
    [...subjects].map(([id, own]) => [id, own.flatMap((subject) => words.get(subject.id) ?? [])] as const),
  )
}

interface FacetOf {
  name: string
  label: string
  keyOf: (group: EvidenceGroup, today: string) => string
  labelOf: (group: EvidenceGroup, today: string) => string
  isIn: (group: EvidenceGroup, filter: EvidenceFilter, today: string) => boolean
}

function facet(
  name: string,
  label: string,
  {
    chosen,
    keyOf,
    labelOf,
  }: Pick<FacetOf, 'keyOf' | 'labelOf'> & { chosen: (filter: EvidenceFilter) => readonly string[] },
): FacetOf {
  const isIn: FacetOf['isIn'] = (group, filter, today) =>
    chosen(filter).length === 0 || chosen(filter).includes(keyOf(group, today))
  return { name, label, keyOf, labelOf, isIn }
}

const facets: readonly FacetOf[] = [
  facet('jenis', evidenceText.kind, {
    chosen: ({ kinds }) => kinds,
    keyOf: ({ kind }) => kind,
    labelOf: ({ kind }) => evidenceKindLabel(kind),
  }),
  facet('keadaan', evidenceText.standing, {
    // A value nobody knows filters nothing, as in the query.
    chosen: (filter) => standings.filter((each) => filter.standings.includes(each)),
    keyOf: standingOf,
    labelOf: (group, today) => standingLabels[standingOf(group, today)],
  }),
  facet('sifat', evidenceText.access, {
    chosen: ({ access }) => access,
    keyOf: ({ access }) => access,
    labelOf: ({ access }) => accessLabels[access],
  }),
  facet('opd', evidenceText.organisation, {
    chosen: ({ organisationIds }) => organisationIds,
    keyOf: ({ organisationId }) => organisationId,
    labelOf: ({ organisationName }) => organisationName,
  }),
]

function choicesOf(
  own: FacetOf,
  { groups, filter, today }: { groups: readonly EvidenceGroup[]; filter: EvidenceFilter; today: string },
) {
  const found = new Map<string, { value: string; label: string; count: number }>()
  for (const group of groups) {
    if (!facets.every((each) => each === own || each.isIn(group, filter, today))) continue
    const value = own.keyOf(group, today)
    const count = (found.get(value)?.count ?? 0) + group.count
    found.set(value, { value, label: own.labelOf(group, today), count })
  }
  return [...found.values()].toSorted((one, other) => one.label.localeCompare(other.label, 'id'))
}

function sum(groups: readonly EvidenceGroup[]): number {
  return groups.reduce((total, group) => total + group.count, 0)
}
