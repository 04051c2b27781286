import { standingObjects } from '#db/architecture.ts'
import { applicationsOwnedBy } from '#db/cycle-work.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { type Domain, isObjectKind, objectKinds } from '#workflows/catalogue/architecture/kinds.ts'
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
  const objects = (await standingObjects(read, { organisationId, sight })).flatMap((row) =>
    isObjectKind(row.kind)
      ? [{ ...shared(row, row.kind), domain: objectKinds[row.kind].domain, code: row.code }]
      : [],
  )
  return [...applications, ...objects]
}

const pageSize = 50

/** A page of what was found, under the domain the address asks for, with how much each domain has. */
export function pagedByDomain<Row extends { domain: Domain }>(
  rows: readonly Row[],
  { query, domains }: { query: URLSearchParams; domains: readonly { domain: Domain; label: string }[] },
) {
  const chosen = domains.find(({ domain }) => domain === query.get('domain'))?.domain ?? null
  const own = chosen === null ? rows : rows.filter(({ domain }) => domain === chosen)
  const last = Math.max(1, Math.ceil(own.length / pageSize))
  const page = Math.min(last, Math.max(1, Number.parseInt(query.get('halaman') ?? '1', 10) || 1))
  return {
    rows: own.slice((page - 1) * pageSize, page * pageSize),
    total: own.length,
    page,
    pageSize,
    tabs: [
      { key: '', label: 'Semua', count: rows.length, isCurrent: chosen === null },
      ...domains.map(({ domain, label }) => ({
        key: domain as string,
        label,
        count: rows.filter((row) => row.domain === domain).length,
        isCurrent: domain === chosen,
      })),
    ].filter(({ count, key }) => key === '' || count > 0),
  }
}
