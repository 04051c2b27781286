import { and, asc, eq, lte } from 'drizzle-orm'
import type { Db } from './open.ts'

/** A running workflow. `value` and `context` are the machine's, as JSON; `version` counts its writes from 1. */
export interface CaseRow {
  id: string
  workflow: string
  workflowVersion: string
  stage: string
  value: unknown
  context: unknown
  version: number
  cycleId: string | null
  organisationId: string | null
  dueAt: string | null
  createdAt: string
  updatedAt: string
}

export type NewCase = Omit<CaseRow, 'version' | 'createdAt' | 'updatedAt'> & { at: string }

export interface CaseChange {
  id: string
  expectedVersion: number
  stage: string
  value: unknown
  context: unknown
  dueAt: string | null
  at: string
}

/** Writes a new case at version 1 and returns it. An id that exists already is an error. */
export async function insertCase({ q, t }: Db, { at, ...draft }: NewCase): Promise<CaseRow> {
  const row: CaseRow = { ...draft, version: 1, createdAt: at, updatedAt: at }
  await q.insert(t.cases).values(row)
  return row
}

/** The case, or null when there is none with this id. */
export async function loadCase({ q, t }: Db, id: string): Promise<CaseRow | null> {
  const [row] = await q.select().from(t.cases).where(eq(t.cases.id, id))
  return row ?? null
}

/** Writes the next version; false, and nothing written, when somebody else has written since `expectedVersion`. */
export async function updateCase({ q, t }: Db, change: CaseChange): Promise<boolean> {
  const { id, expectedVersion, at, ...next } = change
  const written = await q
    .update(t.cases)
    .set({ ...next, version: expectedVersion + 1, updatedAt: at })
    .where(and(eq(t.cases.id, id), eq(t.cases.version, expectedVersion)))
    .returning({ id: t.cases.id })
  return written.length === 1
}

/** The cases of a review cycle, of one workflow or of all, in the order of their ids. */
export async function casesOfCycle({ q, t }: Db, cycleId: string, workflow?: string): Promise<CaseRow[]> {
  const ofWorkflow = workflow === undefined ? undefined : eq(t.cases.workflow, workflow)
  return q
    .select()
    .from(t.cases)
    .where(and(eq(t.cases.cycleId, cycleId), ofWorkflow))
    .orderBy(asc(t.cases.id))
}

/** The cases whose due time (ISO, UTC) is `now` or earlier, longest due first. */
export async function dueCases({ q, t }: Db, now: string): Promise<CaseRow[]> {
  return q.select().from(t.cases).where(lte(t.cases.dueAt, now)).orderBy(asc(t.cases.dueAt), asc(t.cases.id))
}
