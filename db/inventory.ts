import { and, asc, count, eq, inArray, ne } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type ApplicationRow = Tables['applications']['$inferSelect']
export type ObservationRow = Tables['observations']['$inferSelect']

/** What makes an application the same one: its owner, its normalised name, its medium. */
export interface ApplicationKey {
  organisationId: string
  nameKey: string
  medium: string
}

export async function insertApplication(db: Db, row: ApplicationRow): Promise<void> {
  await db.q.insert(db.t.applications).values(row)
}

export async function insertApplications({ q, t }: Db, rows: readonly ApplicationRow[]): Promise<void> {
  await q.insertRows(t.applications, rows)
}

export async function applicationById(db: Db, id: string): Promise<ApplicationRow | undefined> {
  const [row] = await db.q.select().from(db.t.applications).where(eq(db.t.applications.id, id))
  return row
}

export async function applicationByKey(db: Db, key: ApplicationKey): Promise<ApplicationRow | undefined> {
  const { applications } = db.t
  const [row] = await db.q
    .select()
    .from(applications)
    .where(
      and(
        eq(applications.organisationId, key.organisationId),
        eq(applications.nameKey, key.nameKey),
        eq(applications.medium, key.medium),
      ),
    )
  return row
}

/** An agency's applications in the order they were recorded. */
export async function applicationsOfOrganisation(db: Db, organisationId: string): Promise<ApplicationRow[]> {
  const { applications } = db.t
  return db.q
    .select()
    .from(applications)
    .where(eq(applications.organisationId, organisationId))
    .orderBy(asc(applications.createdAt), asc(applications.id))
}

export async function allApplications(db: Db): Promise<ApplicationRow[]> {
  return db.q
    .select()
    .from(db.t.applications)
    .orderBy(asc(db.t.applications.createdAt), asc(db.t.applications.id))
}

// Both engines limit the values of one statement.
const idsPerQuery = 500

/** Which of these ids are applications' of another organisation. */
export async function applicationsElsewhere(
  { q, t }: Db,
  { ids, organisationId }: { ids: readonly string[]; organisationId: string },
): Promise<string[]> {
  const { applications } = t
  const found: string[] = []
  for (let from = 0; from < ids.length; from += idsPerQuery) {
    const part = ids.slice(from, from + idsPerQuery)
    const rows = await q
      .select({ id: applications.id })
      .from(applications)
      .where(and(inArray(applications.id, part), ne(applications.organisationId, organisationId)))
    found.push(...rows.map(({ id }) => id))
  }
  return found
}

/** The applications of any agency that bear this normalised name. */
export async function applicationsNamed(db: Db, nameKey: string): Promise<ApplicationRow[]> {
  return db.q.select().from(db.t.applications).where(eq(db.t.applications.nameKey, nameKey))
}

/** How many applications each organisation has on record; one without any is absent. */
export async function countApplications(db: Db): Promise<Map<string, number>> {
  const { applications } = db.t
  const rows = await db.q
    .select({ organisationId: applications.organisationId, total: count() })
    .from(applications)
    .groupBy(applications.organisationId)
  return new Map(rows.map((row) => [row.organisationId, row.total]))
}

/** Replaces a row at the version expected; false when somebody else was faster. */
export async function updateApplication(
  db: Db,
  row: ApplicationRow,
  expectedVersion: number,
): Promise<boolean> {
  const { applications } = db.t
  const changed = await db.q
    .update(applications)
    .set(row)
    .where(and(eq(applications.id, row.id), eq(applications.version, expectedVersion)))
    .returning({ id: applications.id })
  return changed.length === 1
}

/** Takes an application off the record that nothing refers to; the log keeps that it was there. */
export async function deleteApplication({ q, t }: Db, id: string): Promise<void> {
  await q.delete(t.attestations).where(eq(t.attestations.applicationId, id))
  await q.delete(t.applications).where(eq(t.applications.id, id))
}

export async function observationOfQuarter(
  db: Db,
  { applicationId, year, quarter }: { applicationId: string; year: number; quarter: number },
): Promise<ObservationRow | undefined> {
  const { observations } = db.t
  const [row] = await db.q
    .select()
    .from(observations)
    .where(
      and(
        eq(observations.applicationId, applicationId),
        eq(observations.year, year),
        eq(observations.quarter, quarter),
      ),
    )
  return row
}

export async function observationsOfApplication(db: Db, applicationId: string): Promise<ObservationRow[]> {
  const { observations } = db.t
  return db.q
    .select()
    .from(observations)
    .where(eq(observations.applicationId, applicationId))
    .orderBy(asc(observations.year), asc(observations.quarter))
}

export async function insertObservation(db: Db, row: ObservationRow): Promise<void> {
  await db.q.insert(db.t.observations).values(row)
}

export async function updateObservation(db: Db, row: ObservationRow): Promise<void> {
  await db.q.update(db.t.observations).set(row).where(eq(db.t.observations.id, row.id))
}
