import { standingObjectHeads } from '#db/architecture.ts'
import { collectingCycle, standingAttestations } from '#db/attestations.ts'
import { applicationsOwnedBy } from '#db/cycle-work.ts'
import { standingObjectAttestations } from '#db/object-attestations.ts'
import type { Db, Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { type ObjectSight, objectSightOf } from '#workflows/access/object-sight.ts'
import { application } from '#workflows/catalogue/application.ts'
import {
  type Domain,
  domainNames,
  domains,
  isObjectKind,
  kindsOf,
  objectKinds,
  recordOf,
} from '#workflows/catalogue/architecture/kinds.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { completeness } from '#workflows/rules/completeness.ts'
import { type FillState, fillStateOf, objectStates } from './object-states.ts'
import { untilNextEvent } from './until-next-event.ts'

/** One thing of the architecture with how far it is. */
interface Counted {
  id: string
  name: string
  organisationId: string
  domain: Domain
  kind: string
  state: FillState
  isStanding: boolean
}

/**
 * The six domains as this position may see them: how much there is, how complete, how much its agency stands
 * by this year, and what is missing next; of an agency its own, else of the city and of each agency.
 */
export async function architectureOverview(store: Pick<Store, 'read'>, { actor }: { actor: Actor }) {
  const sight = objectSightOf(actor)
  const organisationId = sight.scope.kind === 'own' ? sight.scope.organisationId : null
  return untilNextEvent(store, ['architecture-overview', sight], async () => {
    const all = await everything(store, { sight, organisationId })
    const ofDomain = tallies(all, ({ domain }) => domain)
    const ofKind = tallies(all, ({ kind }) => kind)
    return {
      isOwn: organisationId !== null,
      whole: tallies(all, () => 'whole')('whole'),
      domains: domainNames.map((domain) => ({
        domain,
        label: domains[domain].label,
        href: domainHref(domain),
        ...ofDomain(domain),
        kinds: kindsOf(domain).map((kind) => ({
          path: objectKinds[kind].path,
          label: recordOf(kind).label,
          total: ofKind(kind).total,
        })),
      })),
      agencies: organisationId === null ? await byAgency(store.read, all) : [],
    }
  })
}

export type ArchitectureOverview = Awaited<ReturnType<typeof architectureOverview>>

/** Where the things of a domain are listed. */
export function domainHref(domain: Domain): string {
  if (domain === 'application') return '/aplikasi'
  const query = new URLSearchParams(kindsOf(domain).map((kind) => ['jenis', objectKinds[kind].path]))
  return `/arsitektur/objek?${query}`
}

interface Tally {
  total: number
  filled: number
  fields: number
  standing: number
  /** What is furthest behind: it is asked for first. */
  next: Counted | null
}

const nothing: Readonly<Tally> = { total: 0, filled: 0, fields: 0, standing: 0, next: null }

/** What is counted of each group, in one pass over all; of a group without anything, nothing. */
function tallies(all: readonly Counted[], groupOf: (thing: Counted) => string) {
  const groups = new Map<string, Tally>()
  for (const thing of all) {
    const group = groupOf(thing)
    const tally = groups.get(group) ?? { ...nothing }
    groups.set(group, tally)
    tally.total += 1
    tally.filled += thing.state.filled
    tally.fields += thing.state.total
    tally.standing += thing.isStanding ? 1 : 0
    if (thing.state.next !== null && (tally.next === null || isBehind(thing, tally.next))) tally.next = thing
  }
  return (group: string) => {
    const { next, ...counts } = groups.get(group) ?? nothing
    return { ...counts, next: next === null ? null : nextOf(next) }
  }
}

function nextOf({ name, domain, id, state }: Counted) {
  return { name, field: state.next ?? '', href: cardHref(domain, id) }
}

const byName = new Intl.Collator('id').compare

function isBehind(one: Counted, other: Counted): boolean {
  const apart = one.state.share - other.state.share
  return apart < 0 || (apart === 0 && byName(one.name, other.name) < 0)
}

function cardHref(domain: Domain, id: string): string {
  return domain === 'application' ? `/aplikasi/${id}` : `/arsitektur/objek/${id}`
}

async function byAgency(read: Db, all: readonly Counted[]) {
  const ofAgency = tallies(all, ({ organisationId }) => organisationId)
  const ofDomain = tallies(all, ({ organisationId, domain }) => `${organisationId} ${domain}`)
  return (await allOrganisations(read))
    .filter(({ id, validTo }) => validTo === null || ofAgency(id).total > 0)
    .map(({ id, name }) => {
      const counts = domainNames.map((domain) => ofDomain(`${id} ${domain}`).total)
      return { id, name, counts, ...ofAgency(id) }
    })
    .toSorted((one, other) => byName(one.name, other.name))
}

async function everything(
  store: Pick<Store, 'read'>,
  { sight, organisationId }: { sight: ObjectSight; organisationId: string | null },
): Promise<Counted[]> {
  const { read } = store
  const cycle = (await collectingCycle(read, organisationId)) ?? (await collectingCycle(read, null))
  const words = { cycleId: cycle?.id ?? '', organisationId }
  const [ofApplications, ofObjects] = [
    await standingAttestations(read, words),
    await standingObjectAttestations(read, words),
  ]
  const objects = await standingObjectHeads(read, { organisationId, sight })
  const stateOf = await objectStates(store, objects)
  const applications = await applicationsOwnedBy(read, organisationId)
  return [
    ...applications.map(({ id, name, organisationId: owner, fields }) => ({
      id,
      name,
      organisationId: owner,
      domain: 'application' as const,
      kind: 'application',
      state: fillStateOf(completeness({ kind: application, values: fields as FieldValues })),
      isStanding: ofApplications.has(id),
    })),
    ...objects.flatMap(({ id, name, organisationId: owner, kind }) => {
      const state = stateOf(id)
      if (!isObjectKind(kind) || state === undefined) return []
      const { domain } = objectKinds[kind]
      return [{ id, name, organisationId: owner, domain, kind, state, isStanding: ofObjects.has(id) }]
    }),
  ]
}
