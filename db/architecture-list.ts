import { and, asc, count, desc, eq, inArray, isNull, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { ObjectSight } from '#workflows/access/object-sight.ts'
import { objectWithin } from './architecture.ts'
import type { Db } from './open.ts'
import { containsText } from './text-search.ts'

/** What stands in the address for an object nobody has stood by in this cycle. */
export const unattestedObject = 'belum'

/** What stands in the address for objects that left the architecture. */
export const retiredStatus = 'retired'

export const objectOrders = [
  'nama',
  'jenis',
  'perangkat',
  'kode',
  'kondisi',
  'status',
  'dipastikan',
  'diubah',
] as const
export type ObjectOrder = (typeof objectOrders)[number]

export interface ObjectSearch {
  sight: ObjectSight
  /** One agency's own alone; null for all that lies within the sight. */
  ownedBy: string | null
  /** A text in the name or the description; '' for all. */
  text: string
  kinds: readonly string[]
  organisationIds: readonly string[]
  conditions: readonly string[]
  /** Words of the lifecycle, and `retiredStatus`; those that left are listed only when it is asked for. */
  statuses: readonly string[]
  /** 'ada' and 'belum'. */
  codes: readonly string[]
  /** Kinds of attestation in the cycle, and `unattestedObject`. */
  attested: readonly string[]
  /** The cycle whose attestations are listed; '' before the first one. */
  cycleId: string
}

/** A page of what a search finds, in the order asked for, then by name. */
export async function searchObjects(
  db: Db,
  search: ObjectSearch & { by: ObjectOrder; isDown: boolean; limit: number; offset: number },
) {
  const listed = listedObjects(db, search)
  const key = {
    nama: listed.nameKey,
    jenis: listed.kind,
    perangkat: listed.organisationName,
    kode: listed.code,
    kondisi: listed.condition,
    status: listed.status,
    dipastikan: sql`coalesce(${listed.attestedAt}, '')`,
    diubah: listed.updatedAt,
  }[search.by]
  const inOrder = [search.isDown ? desc(key) : asc(key), asc(listed.nameKey), asc(listed.id)]
  // All are put in order by their keys alone; the long answers are read of those on the page.
  const page = db.q
    .select({ id: listed.id })
    .from(listed)
    .where(and(...chosen(listed, search)))
    .orderBy(...inOrder)
    .limit(search.limit)
    .offset(search.offset)
  return db.q
    .select()
    .from(listed)
    .where(inArray(listed.id, page))
    .orderBy(...inOrder)
}

/** The ids of everything a search finds. */
export async function searchObjectIds(db: Db, search: ObjectSearch): Promise<string[]> {
  const listed = listedObjects(db, search)
  const rows = await db.q
    .select({ id: listed.id })
    .from(listed)
    .where(and(...chosen(listed, search)))
  return rows.map(({ id }) => id)
}

/** How many objects the text finds within the sight, by each facet; the chosen facets left aside. */
export async function countObjectGroups(db: Db, search: ObjectSearch) {
  const listed = listedObjects(db, search)
  const { kind, organisationId, organisationName, condition, status, attested } = listed
  const coded = sql<string>`case when ${listed.code} = '' then 'belum' else 'ada' end`
  return db.q
    .select({ kind, organisationId, organisationName, condition, status, coded, attested, count: count() })
    .from(listed)
    .groupBy(kind, organisationId, organisationName, condition, status, coded, attested)
}

function listedObjects({ q, t }: Db, { sight, ownedBy, text, cycleId }: ObjectSearch) {
  const { architectureObjects: objects, organisations, objectAttestations: attestations } = t
  // Each object has its owner; the databases leave a left join out where nothing is asked of it.
  return q
    .select({
      id: objects.id,
      kind: objects.kind,
      organisationId: objects.organisationId,
      organisationName: sql<string>`${organisations.name}`.as('organisation_name'),
      name: sql<string>`${objects.name}`.as('object_name'),
      nameKey: sql<string>`${objects.nameKey}`.as('object_key'),
      code: objects.code,
      condition: objects.condition,
      status:
        sql<string>`case when ${objects.retiredAt} is null then ${objects.lifecycle} else ${retiredStatus} end`.as(
          'object_status',
        ),
      fields: objects.fields,
      updatedAt: objects.updatedAt,
      attested: sql<string | null>`${attestations.kind}`.as('attested'),
      attestedAt: sql<string | null>`${attestations.at}`.as('attested_at'),
      attestedByName: sql<string | null>`${attestations.byName}`.as('attested_by'),
    })
    .from(objects)
    .leftJoin(organisations, eq(organisations.id, objects.organisationId))
    .leftJoin(
      attestations,
      and(
        eq(attestations.objectId, objects.id),
        eq(attestations.cycleId, cycleId),
        // A word on an earlier version of the object does not hold for this one.
        eq(attestations.objectVersion, objects.version),
      ),
    )
    .where(
      and(
        objectWithin(t, sight),
        ownedBy === null ? undefined : eq(objects.organisationId, ownedBy),
        text === ''
          ? undefined
          : or(containsText(objects.name, text), containsText(objects.description, text)),
      ),
    )
    .as('listed')
}

type Listed = ReturnType<typeof listedObjects>

function chosen(listed: Listed, search: ObjectSearch): (SQL | undefined)[] {
  const { statuses, codes, attested } = search
  const named = attested.filter((kind) => kind !== unattestedObject)
  return [
    oneOf(listed.kind, search.kinds),
    oneOf(listed.organisationId, search.organisationIds),
    oneOf(listed.condition, search.conditions),
    statuses.length === 0 ? sql`${listed.status} <> ${retiredStatus}` : oneOf(listed.status, statuses),
    codes.length === 1
      ? codes[0] === 'ada'
        ? sql`${listed.code} <> ''`
        : sql`${listed.code} = ''`
      : undefined,
    attested.length === 0
      ? undefined
      : or(
          named.length > 0 ? oneOf(listed.attested, named) : undefined,
          attested.includes(unattestedObject) ? isNull(listed.attested) : undefined,
        ),
  ]
}

function oneOf(column: SQLWrapper, values: readonly string[]): SQL | undefined {
  return values.length === 0 ? undefined : inArray(column, [...values])
}
