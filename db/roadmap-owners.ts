import { inArray } from 'drizzle-orm'
import type { Db } from './open.ts'

// Both engines limit the values of one statement.
const idsPerQuery = 500

/** Of initiatives and gaps, by their ids: whose each is and of which roadmap; an unknown id is absent. */
export async function ownersInRoadmaps(
  { q, t }: Db,
  ids: readonly string[],
): Promise<{ id: string; organisationId: string; roadmapId: string }[]> {
  const found = []
  for (let from = 0; from < ids.length; from += idsPerQuery) {
    const part = ids.slice(from, from + idsPerQuery)
    for (const table of [t.initiatives, t.gaps]) {
      const { id, organisationId, roadmapId } = table
      found.push(...(await q.select({ id, organisationId, roadmapId }).from(table).where(inArray(id, part))))
    }
  }
  return found
}
