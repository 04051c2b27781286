import { and, asc, eq, or, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#workflows/access/scope.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type InitiativeRow = Tables['initiatives']['$inferSelect']

/** What makes an initiative the same one: its roadmap, the agency in charge, its normalised name. */
export interface InitiativeKey {
  roadmapId: string
  organisationId: string
  nameKey: string
}

export async function insertInitiative({ q, t }: Db, row: InitiativeRow): Promise<void> {
  await q.insert(t.initiatives).values(row)
}

export async function initiativeById({ q, t }: Db, id: string): Promise<InitiativeRow | undefined> {
  return (await q.select().from(t.initiatives).where(eq(t.initiatives.id, id)))[0]
}

export async function initiativeByKey(
  { q, t }: Db,
  { roadmapId, organisationId, nameKey }: InitiativeKey,
): Promise<InitiativeRow | undefined> {
  const { initiatives } = t
  const [row] = await q
    .select()
    .from(initiatives)
    .where(
      and(
        eq(initiatives.roadmapId, roadmapId),
        eq(initiatives.organisationId, organisationId),
        eq(initiatives.nameKey, nameKey),
      ),
    )
  return row
}

/** Replaces an initiative at the version expected; false when somebody else was faster. */
export async function updateInitiative(
  { q, t }: Db,
  row: InitiativeRow,
  expectedVersion: number,
): Promise<boolean> {
  const { initiatives } = t
  const changed = await q
    .update(initiatives)
    .set(row)
    .where(and(eq(initiatives.id, row.id), eq(initiatives.version, expectedVersion)))
    .returning({ id: initiatives.id })
  return changed.length === 1
}

/** Keeps how many years are unfunded: it follows from the period, so it is no change of the initiative. */
export async function setUnfundedYears({ q, t }: Db, id: string, unfundedYears: number): Promise<void> {
  await q.update(t.initiatives).set({ unfundedYears }).where(eq(t.initiatives.id, id))
}

/** Every initiative of a roadmap, in the order they were recorded. */
export async function initiativesOfRoadmap({ q, t }: Db, roadmapId: string): Promise<InitiativeRow[]> {
  const { initiatives } = t
  return q
    .select()
    .from(initiatives)
    .where(eq(initiatives.roadmapId, roadmapId))
    .orderBy(asc(initiatives.createdAt), asc(initiatives.id))
}

/** The initiatives of a roadmap that lie within a scope, in the order they were recorded. */
export async function visibleInitiativesOf(
  { q, t }: Db,
  { roadmapId, scope }: { roadmapId: string; scope: Scope },
): Promise<InitiativeRow[]> {
  const { initiatives } = t
  return q
    .select()
    .from(initiatives)
    .where(and(eq(initiatives.roadmapId, roadmapId), initiativesWithin(t, scope)))
    .orderBy(asc(initiatives.createdAt), asc(initiatives.id))
}

/** Takes an initiative off the record that an import made; the log keeps that it was there. */
export async function deleteInitiative({ q, t }: Db, id: string): Promise<void> {
  await q.delete(t.initiatives).where(eq(t.initiatives.id, id))
}

/** Every initiative an organisation is in charge of, whichever roadmap it is of. */
export async function initiativesOfOrganisation(
  { q, t }: Db,
  organisationId: string,
): Promise<InitiativeRow[]> {
  const { initiatives } = t
  return q
    .select()
    .from(initiatives)
    .where(eq(initiatives.organisationId, organisationId))
    .orderBy(asc(initiatives.createdAt), asc(initiatives.id))
}

/** The initiative, if it lies within this scope. */
export async function visibleInitiative(
  { q, t }: Db,
  { id, scope }: { id: string; scope: Scope },
): Promise<InitiativeRow | undefined> {
  const [row] = await q
    .select()
    .from(t.initiatives)
    .where(and(eq(t.initiatives.id, id), initiativesWithin(t, scope)))
  return row
}

/**
 * An agency sees what it is in charge of and what it supports. "None" is said as an organisation that is none:
 * an absent condition would be everything.
 */
export function initiativesWithin({ initiatives, initiativeLinks }: Db['t'], scope: Scope): SQL | undefined {
  if (scope.kind === 'all') return undefined
  const own = scope.kind === 'own' ? scope.organisationId : ''
  return or(
    eq(initiatives.organisationId, own),
    sql`exists (select 1 from ${initiativeLinks} where ${initiativeLinks.initiativeId} = ${initiatives.id}
      and ${initiativeLinks.relation} = 'supported-by' and ${initiativeLinks.targetId} = ${own})`,
  )
}
