import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type AttestationRow = Tables['attestations']['$inferSelect']

/** Stages of a dossier in which its agency may still say something about its applications. */
const openStages = ['draft', 'returned', 'overdue'] as const

/** Writes that an agency stands by an application in a cycle, over what it said earlier in that cycle. */
export async function writeAttestation({ q, t }: Db, row: AttestationRow): Promise<void> {
  const { id: _id, applicationId: _application, cycleId: _cycle, ...said } = row
  await q
    .insert(t.attestations)
    .values(row)
    .onConflictDoUpdate({ target: [t.attestations.applicationId, t.attestations.cycleId], set: said })
}

/** All that was said of one application, in whichever cycle. */
export async function attestationsOf({ q, t }: Db, applicationId: string): Promise<AttestationRow[]> {
  return q.select().from(t.attestations).where(eq(t.attestations.applicationId, applicationId))
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
