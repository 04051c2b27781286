import { standingObjectHeads } from '#db/architecture.ts'
import { applicationsOwnedBy } from '#db/cycle-work.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { type Domain, isObjectKind, kindsOf, objectKinds } from '#workflows/catalogue/architecture/kinds.ts'
import type { EndKind } from '#workflows/catalogue/architecture/relations.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { hrefOf, kindLabel } from './relations.ts'

/** One thing of the architecture, an application or an object, as the overviews name it. */
export interface Thing {
  id: string
  name: string
  kind: EndKind
  kindLabel: string
  domain: Domain
  organisationId: string
  organisation: string
  code: string
  href: string
}

/** Every standing thing this position keeps or reviews: of an agency its own, else all within its sight. */
export async function thingsOf(read: Db, actor: Actor): Promise<Thing[]> {
  const sight = objectSightOf(actor)
  if (sight.scope.kind === 'none') return []
  const organisationId = sight.scope.kind === 'own' ? sight.scope.organisationId : null
  const names = new Map((await allOrganisations(read)).map((row) => [row.id, row.name]))
  const shared = (row: { id: string; name: string; organisationId: string }, kind: EndKind) => ({
    id: row.id,
    name: row.name,
    kind,
    kindLabel: kindLabel(kind),
    organisationId: row.organisationId,
    organisation: names.get(row.organisationId) ?? '-',
    href: hrefOf({ id: row.id, kind }),
  })
  const applications = (await applicationsOwnedBy(read, organisationId)).map((row) => ({
    ...shared(row, 'application'),
    domain: 'application' as const,
    code: String((row.fields as FieldValues).code ?? ''),
  }))
  const objects = (await standingObjectHeads(read, { organisationId, sight })).flatMap((row) =>
    isObjectKind(row.kind)
      ? [{ ...shared(row, row.kind), domain: objectKinds[row.kind].domain, code: row.code }]
      : [],
  )
  return [...applications, ...objects]
}

const pageSize = 50

/** A page of what was found, under the domain the address asks for, with how much each domain has. */
export function pagedByDomain<Row extends { domain: Domain; kind: EndKind }>(
  rows: readonly Row[],
  { query, domains }: { query: URLSearchParams; domains: readonly { domain: Domain; label: string }[] },
) {
  const domain = domains.find((each) => each.domain === query.get('domain'))?.domain ?? null
  const paged = pageOfDomain(
    rows.map(({ kind }) => ({ kind, count: 1 })),
    { query, domain, domains },
  )
  const own = domain === null ? rows : rows.filter((row) => row.domain === domain)
  return { ...paged, rows: own.slice((paged.page - 1) * pageSize, paged.page * pageSize) }
}

/** Which page the address asks for of things counted by kind, and how much each domain has. */
export function pageOfDomain(
  counts: readonly { kind: EndKind; count: number }[],
  {
    query,
    domain: chosen,
    domains,
  }: {
    query: URLSearchParams
    domain: Domain | null
    domains: readonly { domain: Domain; label: string }[]
  },
) {
  const sum = (domain: Domain | null) =>
    counts.reduce(
      (all, { kind, count }) => (domain === null || domainOf(kind) === domain ? all + count : all),
      0,
    )
  const total = sum(chosen)
  const last = Math.max(1, Math.ceil(total / pageSize))
  return {
    total,
    page: Math.min(last, Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1)),
    pageSize,
    tabs: [
      { key: '', label: 'Semua', count: sum(null), isCurrent: chosen === null },
      ...domains.map(({ domain, label }) => ({
        key: domain as string,
        label,
        count: sum(domain),
        isCurrent: domain === chosen,
      })),
    ].filter(({ count, key }) => key === '' || count > 0),
  }
}

/** The domain of a kind of thing. */
export function domainOf(kind: EndKind): Domain {
  return kind === 'application' ? 'application' : objectKinds[kind].domain
}

/** The kinds of things of a domain. */
export function endKindsOf(domain: Domain): readonly EndKind[] {
  return domain === 'application' ? ['application'] : kindsOf(domain)
}
