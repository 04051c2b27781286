import { roadmapText as text } from '#app/text/roadmap.ts'
import {
  cancelled,
  type countInitiativeGroups,
  funded,
  type InitiativeSearch,
  lacking,
} from '#db/initiative-list.ts'
import { scopeOf } from '#workflows/access/scope.ts'
import { fieldOf, readableValue } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import type { Actor } from '#workflows/engine/actor.ts'

/** Initiatives that are alike in every facet, counted. */
export type InitiativeGroup = Awaited<ReturnType<typeof countInitiativeGroups>>[number]

const facetNames = {
  organisation: 'perangkat',
  part: 'muatan',
  work: 'pekerjaan',
  standing: 'status',
  year: 'tahun',
  funding: 'pagu',
} as const

/** What the address asks for, of a roadmap that is there; the chart is filtered the same way. */
export function initiativeSearch(
  query: URLSearchParams,
  { actor, roadmapId }: { actor: Actor; roadmapId: string },
): InitiativeSearch {
  return {
    roadmapId,
    scope: scopeOf(actor),
    text: (query.get('cari') ?? '').trim().slice(0, 200),
    organisationIds: query.getAll(facetNames.organisation),
    parts: query.getAll(facetNames.part),
    works: query.getAll(facetNames.work),
    statuses: query.getAll(facetNames.standing),
    years: query.getAll(facetNames.year).filter((year) => /^\d{4}$/.test(year)),
    funding: query.getAll(facetNames.funding).filter((each) => each === lacking || each === funded),
  }
}

const facetKinds = [
  {
    key: 'organisation',
    chosen: 'organisationIds',
    answersOf: (group: InitiativeGroup) => [group.organisationId],
  },
  { key: 'part', chosen: 'parts', answersOf: (group: InitiativeGroup) => [group.part] },
  { key: 'work', chosen: 'works', answersOf: (group: InitiativeGroup) => [group.work] },
  { key: 'standing', chosen: 'statuses', answersOf: (group: InitiativeGroup) => [group.standing] },
  { key: 'year', chosen: 'years', answersOf: yearsOfGroup },
  {
    key: 'funding',
    chosen: 'funding',
    answersOf: (group: InitiativeGroup) => [Number(group.isLacking) > 0 ? lacking : funded],
  },
] as const

function yearsOfGroup({ firstYear, lastYear }: InitiativeGroup): string[] {
  const [first, last] = [Number(firstYear), Number(lastYear)]
  if (first === 0 || last === 0 || last - first > 50) return []
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => String(first + place))
}

/** Whether a group is among what was chosen, one facet left aside. */
export function fitsInitiativeSearch(
  group: InitiativeGroup,
  search: InitiativeSearch,
  except?: string,
): boolean {
  return facetKinds.every(({ key, chosen, answersOf }) => {
    if (key === except) return true
    const wanted: readonly string[] = search[chosen]
    // What was called off is looked for, or not there.
    if (wanted.length === 0) return key !== 'standing' || group.standing !== cancelled
    return answersOf(group).some((answer) => wanted.includes(answer))
  })
}

/** Each facet with what it would find beside the others. */
export function initiativeFacets(
  groups: readonly InitiativeGroup[],
  { search, years }: { search: InitiativeSearch; years: readonly number[] },
) {
  const ofPeriod = new Set(years.map(String))
  return facetKinds
    .filter(({ key }) => key !== 'organisation' || search.scope.kind === 'all')
    .map(({ key, answersOf }) => {
      const found = new Map<string, { value: string; label: string; count: number }>()
      for (const group of groups.filter((each) => fitsInitiativeSearch(each, search, key))) {
        for (const value of answersOf(group)) {
          if (key === 'year' && !ofPeriod.has(value)) continue
          const count = (found.get(value)?.count ?? 0) + group.count
          found.set(value, { value, label: labelOf(key, value, group), count })
        }
      }
      const choices = [...found.values()].toSorted((one, other) => one.label.localeCompare(other.label, 'id'))
      return { name: facetNames[key], label: text.facets[key], choices }
    })
}

function labelOf(key: keyof typeof facetNames, value: string, group: InitiativeGroup): string {
  switch (key) {
    case 'organisation':
      return group.organisationName
    case 'part':
    case 'work':
      return readableValue(fieldOf(initiative, key), value === 'unknown' ? '' : value)
    case 'standing':
      return standingLabel(value)
    case 'year':
      return value
    case 'funding':
      return value === lacking ? text.lacking : text.funded
  }
}

/** "Ditunda", or "Dibatalkan" for what was called off. */
export function standingLabel(standing: string): string {
  return standing === cancelled ? text.cancelled : readableValue(fieldOf(initiative, 'status'), standing)
}
