import type { Office } from '#app/services/office.ts'
import { insertObject, type ObjectRow, standingObjects } from '#db/architecture.ts'
import { allApplications } from '#db/inventory.ts'
import type { Db } from '#db/open.ts'
import { allStandingRelations, endById, insertRelation, type RelationEnd } from '#db/relations.ts'
import { type Domain, isObjectKind, objectKinds } from '#workflows/catalogue/architecture/kinds.ts'
import type { RelationKindName } from '#workflows/catalogue/architecture/relations.ts'

/** Objects of a large city (the volumes: profile L), by domain. */
const wanted = { process: 3000, service: 1500, data: 2000, infrastructure: 500, security: 300 } as const

/** What hangs on each new object: how many of which other things, by what. */
const ways: readonly { of: Domain; kind: RelationKindName; to: Domain; from?: Domain; times: number }[] = [
  { of: 'process', kind: 'application-process', from: 'application', to: 'process', times: 1 },
  { of: 'service', kind: 'service-process', to: 'process', times: 3 },
  { of: 'service', kind: 'application-service', from: 'application', to: 'service', times: 1 },
  { of: 'data', kind: 'data-process', to: 'process', times: 1 },
  { of: 'data', kind: 'data-service', to: 'service', times: 2 },
  { of: 'data', kind: 'application-creates', from: 'application', to: 'data', times: 1 },
  { of: 'data', kind: 'application-uses', from: 'application', to: 'data', times: 1 },
  {
    of: 'infrastructure',
    kind: 'application-infrastructure',
    from: 'application',
    to: 'infrastructure',
    times: 2,
  },
  { of: 'security', kind: 'security-protects', to: 'data', times: 4 },
]

/** Makes the architecture of a seeded city as large as profile L, by repeating what is there; how much there is then. */
export async function growArchitecture({
  store,
  now,
}: Office): Promise<{ objects: number; relations: number }> {
  const at = now()
  await store.tx(async (db) => {
    const things = await thingsByDomain(db)
    const grown: { domain: Exclude<Domain, 'application'>; end: RelationEnd }[] = []
    for (const [domain, count] of Object.entries(wanted) as [keyof typeof wanted, number][])
      for (const row of await repeated(db, { domain, count, at })) {
        const end = await endById(db, row.id)
        if (end === undefined) continue
        things[domain].push(end)
        grown.push({ domain, end })
      }
    for (const [place, { domain, end }] of grown.entries())
      for (const { of, kind, from, times } of ways)
        for (let time = 0; of === domain && time < times; time += 1) {
          const others = things[from ?? ways.find((way) => way.kind === kind)?.to ?? 'process']
          const other = others[(place * 31 + time * 977) % others.length]
          if (other === undefined) continue
          const [begin, finish] = from === undefined ? [end, other] : [other, end]
          const id = `tumbuh-${place}-${kind}-${time}`
          const relation = { id, kind, fromId: begin.id, toId: finish.id, createdAt: at, endedAt: null }
          await insertRelation(db, { relation, from: begin, to: finish })
        }
  })
  const sight = { scope: { kind: 'all' }, mayReadRestricted: true } as const
  return {
    objects: (await standingObjects(store.read, { organisationId: null, sight })).length,
    relations: (await allStandingRelations(store.read)).length,
  }
}

async function thingsByDomain(db: Db): Promise<Record<Domain, RelationEnd[]>> {
  const things: Record<Domain, RelationEnd[]> = {
    process: [],
    service: [],
    data: [],
    application: [],
    infrastructure: [],
    security: [],
  }
  for (const { id } of await allApplications(db)) {
    const end = await endById(db, id)
    if (end !== undefined) things.application.push(end)
  }
  return things
}

/** Copies of the objects of a domain under new names, until there are so many of them. */
async function repeated(
  db: Db,
  { domain, count, at }: { domain: Domain; count: number; at: string },
): Promise<ObjectRow[]> {
  const sight = { scope: { kind: 'all' }, mayReadRestricted: true } as const
  const rows = (await standingObjects(db, { organisationId: null, sight })).filter(
    ({ kind }) => isObjectKind(kind) && objectKinds[kind].domain === domain,
  )
  const made: ObjectRow[] = []
  for (let index = 0; rows.length + index < count; index += 1) {
    const row = rows[index % rows.length]
    if (row === undefined) throw new Error(`no object of ${domain} to repeat`)
    const name = `${row.name} ${index}`
    const fields = { ...(row.fields as object), name }
    const copy = { ...row, id: `tumbuh-${domain}-${index}`, name, nameKey: `${row.nameKey} ${index}`, fields }
    await insertObject(db, { ...copy, version: 1, createdAt: at, updatedAt: at })
    made.push(copy)
  }
  return made
}
