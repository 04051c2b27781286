import { applicationText as text } from '#app/text/application.ts'
import {
  type ApplicationSearch,
  type countApplicationGroups,
  unattested,
  undecided,
} from '#db/application-list.ts'
import { application } from '#workflows/catalogue/application.ts'
import { decisions, isDecisionCode } from '#workflows/catalogue/decision.ts'
import { fieldOf, readableValue } from '#workflows/catalogue/field.ts'

/** Applications that are alike in every facet, counted. */
export type ApplicationGroup = Awaited<ReturnType<typeof countApplicationGroups>>[number]

/** Names of the facets in the address. */
export const applicationFacetNames = {
  organisation: 'perangkat',
  status: 'status',
  origin: 'kategori',
  decision: 'keputusan',
  attested: 'kepastian',
}

/** Facets that a cycle answers, not the record. */
const ofTheCycle: ReadonlySet<string> = new Set(['decision', 'attested'])

const facetKinds = [
  {
    key: 'organisation',
    chosen: 'organisationIds',
    answerOf: (group: ApplicationGroup) => group.organisationId,
  },
  { key: 'status', chosen: 'statuses', answerOf: (group: ApplicationGroup) => group.operationalStatus },
  { key: 'origin', chosen: 'origins', answerOf: (group: ApplicationGroup) => group.origin },
  {
    key: 'decision',
    chosen: 'decisions',
    answerOf: (group: ApplicationGroup) => group.decision ?? undecided,
  },
  {
    key: 'attested',
    chosen: 'attested',
    answerOf: (group: ApplicationGroup) => group.attested ?? unattested,
  },
] as const

/** Whether a group is among what was chosen, one facet left aside. */
export function fitsApplicationSearch(
  group: ApplicationGroup,
  search: ApplicationSearch,
  except?: string,
): boolean {
  return facetKinds.every(
    ({ key, chosen, answerOf }) =>
      key === except || search[chosen].length === 0 || search[chosen].includes(answerOf(group)),
  )
}

/** Each facet with what it would find beside the others; of a past day those that the record itself answers. */
export function applicationFacets(
  groups: readonly ApplicationGroup[],
  { search, isPast }: { search: ApplicationSearch; isPast: boolean },
) {
  return facetKinds
    .filter(({ key }) => key !== 'organisation' || search.scope.kind === 'all')
    .filter(({ key }) => !isPast || !ofTheCycle.has(key))
    .map(({ key, answerOf }) => {
      const found = new Map<string, { value: string; label: string; count: number }>()
      for (const group of groups.filter((each) => fitsApplicationSearch(each, search, key))) {
        const value = answerOf(group)
        const count = (found.get(value)?.count ?? 0) + group.count
        found.set(value, { value, label: labelOf(key, value, group), count })
      }
      const choices = [...found.values()].toSorted((one, other) => one.label.localeCompare(other.label, 'id'))
      return { name: applicationFacetNames[key], label: text.facets[key], choices }
    })
}

function labelOf(key: keyof typeof applicationFacetNames, value: string, group: ApplicationGroup): string {
  switch (key) {
    case 'organisation':
      return group.organisationName
    case 'status':
      return readableValue(fieldOf(application, 'operationalStatus'), value === 'unknown' ? '' : value)
    case 'origin':
      return readableValue(fieldOf(application, 'origin'), value === 'unknown' ? '' : value)
    case 'decision':
      return isDecisionCode(value) ? decisions[value].label : text.undecided
    case 'attested':
      return text.attestations[value === 'unchanged' || value === 'changed' ? value : unattested]
  }
}
