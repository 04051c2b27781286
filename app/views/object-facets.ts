import { architectureText as text } from '#app/text/architecture.ts'
import { type ObjectSearch, retiredStatus, unattestedObject } from '#db/architecture-list.ts'
import {
  isObjectKind,
  type ObjectKindName,
  objectKindAt,
  objectKindNames,
  objectKinds,
  recordOf,
} from '#workflows/catalogue/architecture/kinds.ts'
import { conditionLabel, statusLabel } from './object-cells.ts'

/** Objects that are alike in every facet, counted. */
export interface ObjectGroup {
  kind: string
  organisationId: string
  organisationName: string
  condition: string
  status: string
  coded: string
  attested: string | null
  count: number
}

/** Names of the facets in the address. */
export const objectFacetNames = {
  kind: 'jenis',
  organisation: 'perangkat',
  condition: 'kondisi',
  status: 'status',
  coded: 'kode',
  attested: 'kepastian',
} as const

type FacetKey = keyof typeof objectFacetNames

const facets = [
  { key: 'kind', chosen: 'kinds', answerOf: ({ kind }: ObjectGroup) => kind },
  {
    key: 'organisation',
    chosen: 'organisationIds',
    answerOf: ({ organisationId }: ObjectGroup) => organisationId,
  },
  { key: 'condition', chosen: 'conditions', answerOf: ({ condition }: ObjectGroup) => condition },
  { key: 'status', chosen: 'statuses', answerOf: ({ status }: ObjectGroup) => status },
  { key: 'coded', chosen: 'codes', answerOf: ({ coded }: ObjectGroup) => coded },
  {
    key: 'attested',
    chosen: 'attested',
    answerOf: ({ attested }: ObjectGroup) => attested ?? unattestedObject,
  },
] as const satisfies readonly {
  key: FacetKey
  chosen: keyof ObjectSearch
  answerOf: (group: ObjectGroup) => string
}[]

/** Whether a group is among what was chosen, one facet left aside. */
export function fitsSearch(group: ObjectGroup, search: ObjectSearch, except?: FacetKey): boolean {
  return facets.every(({ key, chosen, answerOf }) => {
    if (key === except) return true
    const wanted: readonly string[] = search[chosen]
    // What left the architecture is listed only when it is asked for.
    if (wanted.length === 0) return key !== 'status' || group.status !== retiredStatus
    return wanted.includes(answerOf(group))
  })
}

/** Each facet with what it would find beside the others; of a past day those that the record itself answers. */
export function objectFacets(
  groups: readonly ObjectGroup[],
  { search, isPast }: { search: ObjectSearch; isPast: boolean },
) {
  return facets
    .filter(({ key }) => key !== 'organisation' || search.ownedBy === null)
    .filter(({ key }) => key !== 'attested' || !isPast)
    .map(({ key, answerOf }) => {
      const found = new Map<string, { value: string; label: string; count: number; rank: number }>()
      for (const group of groups.filter((each) => fitsSearch(each, search, key))) {
        const answer = answerOf(group)
        const value = key === 'kind' && isObjectKind(answer) ? objectKinds[answer].path : answer
        const count = (found.get(value)?.count ?? 0) + group.count
        found.set(value, { value, label: labelOf(key, answer, group), count, rank: rankOf(key, answer) })
      }
      const choices = [...found.values()]
        .toSorted((one, other) => one.rank - other.rank || one.label.localeCompare(other.label, 'id'))
        .map(({ rank: _rank, ...choice }) => choice)
      return { name: objectFacetNames[key], label: text.facets[key], choices }
    })
}

/** The kinds of an address; a word that names none finds nothing, as any other unknown choice. */
export function kindsAsked(query: URLSearchParams): string[] {
  return query.getAll(objectFacetNames.kind).map((path) => objectKindAt(path) ?? path)
}

function rankOf(key: FacetKey, answer: string): number {
  return key === 'kind' ? objectKindNames.indexOf(answer as ObjectKindName) : 0
}

function labelOf(key: FacetKey, answer: string, group: ObjectGroup): string {
  const kind = isObjectKind(group.kind) ? group.kind : 'business-process'
  switch (key) {
    case 'kind':
      return recordOf(kind).label
    case 'organisation':
      return group.organisationName
    case 'condition':
      return conditionLabel(kind, answer)
    case 'status':
      return statusLabel(kind, answer)
    case 'coded':
      return text.coded[answer === 'ada' ? 'ada' : 'belum']
    case 'attested':
      return text.attestations[answer === 'unchanged' || answer === 'changed' ? answer : 'belum']
  }
}
