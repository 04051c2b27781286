import { and, asc, desc, eq, gte, lte } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type RoadmapRow = Tables['roadmaps']['$inferSelect']

/** The newest roadmap whose years hold this one; the newest of all where none does. */
export async function roadmapOfYear({ q, t }: Db, year: number): Promise<RoadmapRow | undefined> {
  const { roadmaps } = t
  const [holding] = await q
    .select()
    .from(roadmaps)
    .where(and(lte(roadmaps.firstYear, year), gte(roadmaps.lastYear, year)))
    .orderBy(desc(roadmaps.createdAt), desc(roadmaps.id))
    .limit(1)
  if (holding !== undefined) return holding
  const [newest] = await q
    .select()
    .from(roadmaps)
    .orderBy(desc(roadmaps.lastYear), desc(roadmaps.createdAt), desc(roadmaps.id))
    .limit(1)
  return newest
}

export async function roadmapById({ q, t }: Db, id: string): Promise<RoadmapRow | undefined> {
  return (await q.select().from(t.roadmaps).where(eq(t.roadmaps.id, id)))[0]
}

/** Every roadmap, by its first year. */
export async function allRoadmaps({ q, t }: Db): Promise<RoadmapRow[]> {
  return q.select().from(t.roadmaps).orderBy(asc(t.roadmaps.firstYear), asc(t.roadmaps.createdAt))
}

export async function insertRoadmap({ q, t }: Db, row: RoadmapRow): Promise<void> {
  await q.insert(t.roadmaps).values(row)
}

/** Replaces a roadmap at the version expected; false when somebody else was faster. */
export async function updateRoadmap(
  { q, t }: Db,
  row: RoadmapRow,
  expectedVersion: number,
): Promise<boolean> {
  const changed = await q
    .update(t.roadmaps)
    .set(row)
    .where(and(eq(t.roadmaps.id, row.id), eq(t.roadmaps.version, expectedVersion)))
    .returning({ id: t.roadmaps.id })
  return changed.length === 1
}
