import { standingObjectHeads } from '#db/architecture.ts'
import { collectingCycle, standingAttestations } from '#db/attestations.ts'
import { applicationsOwnedBy } from '#db/cycle-work.ts'
import { standingObjectAttestations } from '#db/object-attestations.ts'
import type { Db, Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
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
  const { scope } = objectSightOf(actor)
  const organisationId = scope.kind === 'own' ? scope.organisationId : null
  const all = await everything(store, { actor, organisationId })
  return {
    isOwn: organisationId !== null,
    whole: tally(all),
    domains: domainNames.map((domain) => {
      const own = all.filter((each) => each.domain === domain)
      return {
        domain,
        label: domains[domain].label,
        href: domainHref(domain),
        ...tally(own),
        kinds: kindsOf(domain).map((kind) => ({
          path: objectKinds[kind].path,
          label: recordOf(kind).label,
          total: own.filter((each) => each.kind === kind).length,
        })),
      }
    }),
    agencies: organisationId === null ? await byAgency(store.read, all) : [],
  }
}

export type ArchitectureOverview = Awaited<ReturnType<typeof architectureOverview>>

/** Where the things of a domain are listed. */
export function domainHref(domain: Domain): string {
  if (domain === 'application') return '/aplikasi'
  const query = new URLSearchParams(kindsOf(domain).map((kind) => ['jenis', objectKinds[kind].path]))
  return `/arsitektur/objek?${query}`
}

function tally(own: readonly Counted[]) {
  const filled = own.reduce((sum, { state }) => sum + state.filled, 0)
  const fields = own.reduce((sum, { state }) => sum + state.total, 0)
  // What is furthest behind is asked for first.
  const next = own.reduce<Counted | undefined>(
    (first, each) =>
      each.state.next !== null && (first === undefined || isBehind(each, first)) ? each : first,
    undefined,
  )
  return {
    total: own.length,
    filled,
    fields,
    standing: own.filter(({ isStanding }) => isStanding).length,
    next:
      next === undefined
        ? null
        : { name: next.name, field: next.state.next ?? '', href: cardHref(next.domain, next.id) },
  }
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
  const groups = new Map<string, Counted[]>()
  for (const each of all) {
    const own = groups.get(each.organisationId)
    if (own === undefined) groups.set(each.organisationId, [each])
    else own.push(each)
  }
  const organisations = (await allOrganisations(read)).filter(
    ({ id, validTo }) => validTo === null || groups.has(id),
  )
  return organisations
    .map(({ id, name }) => {
      const own = groups.get(id) ?? []
      const counts = domainNames.map((domain) => own.filter((each) => each.domain === domain).length)
      return { id, name, counts, ...tally(own) }
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'id'))
}

async function everything(
  store: Pick<Store, 'read'>,
  { actor, organisationId }: { actor: Actor; organisationId: string | null },
): Promise<Counted[]> {
  const { read } = store
  const cycle = (await collectingCycle(read, organisationId)) ?? (await collectingCycle(read, null))
  const words = { cycleId: cycle?.id ?? '', organisationId }
  const [ofApplications, ofObjects] = [
    await standingAttestations(read, words),
    await standingObjectAttestations(read, words),
  ]
  const objects = await standingObjectHeads(read, { organisationId, sight: objectSightOf(actor) })
  const states = await objectStates(store, objects)
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
      const state = states.get(id)
      if (!isObjectKind(kind) || state === undefined) return []
      const { domain } = objectKinds[kind]
      return [{ id, name, organisationId: owner, domain, kind, state, isStanding: ofObjects.has(id) }]
    }),
  ]
}
