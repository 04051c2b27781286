import { and, asc, eq } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type InitiativeOpinionRow = Tables['initiativeOpinions']['$inferSelect']

/** What makes an opinion the same one: the cycle, the initiative, the office. */
export type InitiativeOpinionKey = Pick<InitiativeOpinionRow, 'cycleId' | 'initiativeId' | 'reviewer'>

export async function initiativeOpinion(
  { q, t }: Db,
  { cycleId, initiativeId, reviewer }: InitiativeOpinionKey,
): Promise<InitiativeOpinionRow | undefined> {
  const { initiativeOpinions: opinions } = t
  const [row] = await q
    .select()
    .from(opinions)
    .where(
      and(
        eq(opinions.cycleId, cycleId),
        eq(opinions.initiativeId, initiativeId),
        eq(opinions.reviewer, reviewer),
      ),
    )
  return row
}

/** Writes what an office says, over what it said earlier in the cycle; the log keeps both. */
export async function writeInitiativeOpinion({ q, t }: Db, row: InitiativeOpinionRow): Promise<void> {
  const { id: _id, cycleId: _cycle, initiativeId: _initiative, reviewer: _reviewer, ...said } = row
  const { cycleId, initiativeId, reviewer } = t.initiativeOpinions
  await q
    .insert(t.initiativeOpinions)
    .values(row)
    .onConflictDoUpdate({ target: [cycleId, initiativeId, reviewer], set: said })
}

/** Every opinion on initiatives in a cycle. */
export async function initiativeOpinionsOfCycle(
  { q, t }: Db,
  cycleId: string,
): Promise<InitiativeOpinionRow[]> {
  return q.select().from(t.initiativeOpinions).where(eq(t.initiativeOpinions.cycleId, cycleId))
}

/** What was said of one initiative, with the title of its cycle, the oldest cycle first. */
export async function opinionsOfInitiative({ q, t }: Db, initiativeId: string) {
  const { initiativeOpinions: opinions, reviewCycles } = t
  const rows = await q
    .select({ opinion: opinions, cycle: reviewCycles.title })
    .from(opinions)
    .innerJoin(reviewCycles, eq(reviewCycles.id, opinions.cycleId))
    .where(eq(opinions.initiativeId, initiativeId))
    .orderBy(asc(reviewCycles.year), asc(opinions.reviewer))
  return rows.map(({ opinion, cycle }) => ({ ...opinion, cycle }))
}

/** All opinions there are, for the proof of the record. */
export async function allInitiativeOpinions({ q, t }: Db): Promise<InitiativeOpinionRow[]> {
  return q.select().from(t.initiativeOpinions)
}
