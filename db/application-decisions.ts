import { and, desc, eq, inArray } from 'drizzle-orm'
import { settledItemStages } from './application-list.ts'
import type { Db } from './open.ts'

/** Every version of the decisions on an application whose item was confirmed; the latest year and version first. */
export async function settledDecisionsOfApplication({ q, t }: Db, applicationId: string) {
  const { decisions, reviewItems, reviewCycles, cases } = t
  return q
    .select({ decision: decisions, year: reviewCycles.year, stage: cases.stage })
    .from(decisions)
    .innerJoin(reviewItems, eq(reviewItems.id, decisions.itemId))
    .innerJoin(reviewCycles, eq(reviewCycles.id, reviewItems.cycleId))
    .innerJoin(cases, eq(cases.id, reviewItems.id))
    .where(and(eq(reviewItems.applicationId, applicationId), inArray(cases.stage, [...settledItemStages])))
    .orderBy(desc(reviewCycles.year), desc(decisions.version))
}
