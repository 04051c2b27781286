import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { eventsOfCommand } from './log.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type AttestationRow = Tables['attestations']['$inferSelect']

/** Stages of a dossier in which its agency may still say something about its applications. */
const openStages = ['draft', 'returned', 'overdue'] as const

const rowsPerInsert = 500

/** Writes that an agency stands by applications in a cycle, over what it said earlier in that cycle. */
export async function writeAttestations({ q, t }: Db, rows: readonly AttestationRow[]): Promise<void> {
  const { attestations } = t
  const given = (name: string) => sql.raw(`excluded.${name}`)
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    await q
      .insert(attestations)
      .values(rows.slice(from, from + rowsPerInsert))
      .onConflictDoUpdate({
        target: [attestations.applicationId, attestations.cycleId],
        set: {
          applicationVersion: given('application_version'),
          kind: given('kind'),
          at: given('at'),
          byName: given('by_name'),
          byTitle: given('by_title'),
        },
      })
  }
}

// Both engines limit the values of one statement, SQLite to 32,766.
const idsPerQuery = 5000

/** All that was said of these applications, in whichever cycle, by application; one without a word is absent. */
export async function attestationsOf(
  { q, t }: Db,
  applicationIds: readonly string[],
): Promise<Map<string, AttestationRow[]>> {
  const found = new Map<string, AttestationRow[]>()
  for (let from = 0; from < applicationIds.length; from += idsPerQuery) {
    const ids = applicationIds.slice(from, from + idsPerQuery)
    const rows = await q.select().from(t.attestations).where(inArray(t.attestations.applicationId, ids))
    for (const row of rows) found.set(row.applicationId, [...(found.get(row.applicationId) ?? []), row])
  }
  return found
}

/** Puts these words in the place of all that was said of the application. */
export async function restoreAttestations(
  { q, t }: Db,
  { applicationId, rows }: { applicationId: string; rows: readonly AttestationRow[] },
): Promise<void> {
  await q.delete(t.attestations).where(eq(t.attestations.applicationId, applicationId))
  if (rows.length > 0) await q.insert(t.attestations).values([...rows])
}

/** The words that still hold in a cycle, by application: nothing was changed since they were given. */
export async function standingAttestations(
  { q, t }: Db,
  { cycleId, organisationId }: { cycleId: string; organisationId: string | null },
): Promise<Map<string, AttestationRow>> {
  const { attestations, applications } = t
  const rows = await q
    .select({ attestation: attestations })
    .from(attestations)
    .innerJoin(applications, eq(applications.id, attestations.applicationId))
    .where(
      and(
        eq(attestations.cycleId, cycleId),
        eq(attestations.applicationVersion, applications.version),
        organisationId === null ? undefined : eq(applications.organisationId, organisationId),
      ),
    )
  return new Map(rows.map(({ attestation }) => [attestation.applicationId, attestation]))
}

/** The records of a kind that a command confirmed, each with the version it left it at. */
export async function confirmedByCommand(
  db: Db,
  { commandId, kind }: { commandId: string; kind: 'application' | 'architecture-object' },
): Promise<Map<string, number>> {
  const confirmed = (await eventsOfCommand(db, commandId)).filter(
    ({ subjectKind, type }) => subjectKind === kind && type === 'confirmed',
  )
  return new Map(confirmed.map((event) => [event.subjectId, event.subjectVersion]))
}

/** The newest cycle in which this agency's dossier still lies with it (null: in which anybody's was opened). */
export async function collectingCycle(
  { q, t }: Db,
  organisationId: string | null,
): Promise<{ id: string; year: number } | null> {
  const { reviewCycles, submissions, cases } = t
  const isWithAgency =
    organisationId === null
      ? undefined
      : and(eq(submissions.organisationId, organisationId), inArray(cases.stage, [...openStages]))
  const [row] = await q
    .select({ id: reviewCycles.id, year: reviewCycles.year })
    .from(submissions)
    .innerJoin(cases, eq(cases.id, submissions.id))
    .innerJoin(reviewCycles, eq(reviewCycles.id, submissions.cycleId))
    .where(isWithAgency)
    .orderBy(desc(reviewCycles.year))
    .limit(1)
  return row ?? null
}
