import { and, asc, eq, type SQL } from 'drizzle-orm'
import type { Scope } from '#workflows/access/scope.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type GapRow = Tables['gaps']['$inferSelect']

export async function insertGap({ q, t }: Db, row: GapRow): Promise<void> {
  await q.insert(t.gaps).values(row)
}

export async function gapById({ q, t }: Db, id: string): Promise<GapRow | undefined> {
  return (await q.select().from(t.gaps).where(eq(t.gaps.id, id)))[0]
}

export async function gapByKey(
  { q, t }: Db,
  { roadmapId, organisationId, titleKey }: { roadmapId: string; organisationId: string; titleKey: string },
): Promise<GapRow | undefined> {
  const { gaps } = t
  const [row] = await q
    .select()
    .from(gaps)
    .where(
      and(
        eq(gaps.roadmapId, roadmapId),
        eq(gaps.organisationId, organisationId),
        eq(gaps.titleKey, titleKey),
      ),
    )
  return row
}

/** Replaces a gap at the version expected; false when somebody else was faster. */
export async function updateGap({ q, t }: Db, row: GapRow, expectedVersion: number): Promise<boolean> {
  const changed = await q
    .update(t.gaps)
    .set(row)
    .where(and(eq(t.gaps.id, row.id), eq(t.gaps.version, expectedVersion)))
    .returning({ id: t.gaps.id })
  return changed.length === 1
}

/** Takes a gap off the record that an import made; the log keeps that it was there. */
export async function deleteGap({ q, t }: Db, id: string): Promise<void> {
  await q.delete(t.gaps).where(eq(t.gaps.id, id))
}

/** Every gap an organisation answers for, whichever roadmap it is of. */
export async function gapsOfOrganisation({ q, t }: Db, organisationId: string): Promise<GapRow[]> {
  return q.select().from(t.gaps).where(eq(t.gaps.organisationId, organisationId)).orderBy(asc(t.gaps.id))
}

/** The gap, if it lies within this scope. */
export async function visibleGap(
  { q, t }: Db,
  { id, scope }: { id: string; scope: Scope },
): Promise<GapRow | undefined> {
  return (
    await q
      .select()
      .from(t.gaps)
      .where(and(eq(t.gaps.id, id), within(t, scope)))
  )[0]
}

/** The gaps of a roadmap within a scope with who answers for them, by domain and title. */
export async function gapsOfRoadmap(
  { q, t }: Db,
  { roadmapId, scope }: { roadmapId: string; scope: Scope },
): Promise<{ gap: GapRow; organisation: string }[]> {
  const { gaps, organisations } = t
  return q
    .select({ gap: gaps, organisation: organisations.name })
    .from(gaps)
    .innerJoin(organisations, eq(organisations.id, gaps.organisationId))
    .where(and(eq(gaps.roadmapId, roadmapId), within(t, scope)))
    .orderBy(asc(gaps.domain), asc(gaps.titleKey), asc(gaps.id))
}

/** "None" is said as an organisation that is no organisation: an absent condition would be everything. */
function within({ gaps }: Db['t'], scope: Scope): SQL | undefined {
  if (scope.kind === 'all') return undefined
  return eq(gaps.organisationId, scope.kind === 'own' ? scope.organisationId : '')
}
