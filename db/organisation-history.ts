import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type FormerName = Tables['organisationNames']['$inferSelect']
export type Succession = Tables['successions']['$inferSelect']

export async function insertFormerName({ q, t }: Db, row: FormerName): Promise<void> {
  await q.insert(t.organisationNames).values(row)
}

/** What an organisation was called before, oldest first. */
export async function formerNames({ q, t }: Db, organisationId: string): Promise<FormerName[]> {
  const { organisationNames } = t
  return q
    .select()
    .from(organisationNames)
    .where(eq(organisationNames.organisationId, organisationId))
    .orderBy(asc(organisationNames.validFrom))
}

export async function insertSuccession({ q, t }: Db, row: Succession): Promise<void> {
  await q.insert(t.successions).values(row)
}

/** Every merger and split, oldest first. */
export async function allSuccessions({ q, t }: Db): Promise<Succession[]> {
  return q.select().from(t.successions).orderBy(asc(t.successions.validFrom), asc(t.successions.fromId))
}

/** How many dossiers of an organisation are in cycles that are still open. */
export async function openDossiersOf({ q, t }: Db, organisationId: string): Promise<number> {
  const rows = await q
    .select({ id: t.submissions.id })
    .from(t.submissions)
    .innerJoin(t.cases, eq(t.cases.id, t.submissions.cycleId))
    .where(and(eq(t.submissions.organisationId, organisationId), ne(t.cases.stage, 'closed')))
  return rows.length
}

/** Hands an application to another organisation, as its next version. */
export async function moveApplication(
  { q, t }: Db,
  { id, toId, version, at }: { id: string; toId: string; version: number; at: string },
): Promise<void> {
  await q
    .update(t.applications)
    .set({ organisationId: toId, version, updatedAt: at })
    .where(eq(t.applications.id, id))
}

/** Ends every position in an organisation that has no end yet; returns those it ended. */
export async function endPositionsIn(
  { q, t }: Db,
  { organisationId, on }: { organisationId: string; on: string },
): Promise<{ id: string; role: string }[]> {
  const { positions } = t
  return q
    .update(positions)
    .set({ validTo: on })
    .where(and(eq(positions.organisationId, organisationId), isNull(positions.validTo)))
    .returning({ id: positions.id, role: positions.role })
}
