import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { EvidenceSubject, EvidenceSubjectKind } from '#workflows/catalogue/evidence.ts'
import type { Db } from './open.ts'

/** A subject of evidence: whose it is, what it is called, and the application behind it. */
export interface SubjectRow extends EvidenceSubject {
  organisationId: string
  /** The application, or the cycle of a dossier. */
  name: string
  applicationId: string | null
  /** Of a reading. */
  quarter: { year: number; quarter: number } | null
}

/** The subjects that are there, in the order asked for. */
export async function evidenceSubjectRows(
  db: Db,
  subjects: readonly EvidenceSubject[],
): Promise<SubjectRow[]> {
  const idsOf = (kind: EvidenceSubjectKind) =>
    subjects.filter((each) => each.kind === kind).map(({ id }) => id)
  const found = [
    ...(await applicationRows(db, idsOf('application'))),
    ...(await readingRows(db, idsOf('observation'))),
    ...(await dossierRows(db, idsOf('submission'))),
    ...(await followUpRows(db, idsOf('follow-up'))),
  ]
  return subjects.flatMap(({ kind, id }) => found.filter((row) => row.kind === kind && row.id === id))
}

async function applicationRows({ q, t }: Db, ids: readonly string[]): Promise<SubjectRow[]> {
  if (ids.length === 0) return []
  const { id, name, organisationId } = t.applications
  const rows = await q
    .select({ id, name, organisationId })
    .from(t.applications)
    .where(inArray(id, [...ids]))
  return rows.map((row) => ({ ...row, kind: 'application', applicationId: row.id, quarter: null }))
}

async function readingRows({ q, t }: Db, ids: readonly string[]): Promise<SubjectRow[]> {
  if (ids.length === 0) return []
  const { observations, applications } = t
  const rows = await q
    .select({ reading: observations, name: applications.name, organisationId: applications.organisationId })
    .from(observations)
    .innerJoin(applications, eq(applications.id, observations.applicationId))
    .where(inArray(observations.id, [...ids]))
  return rows.map(({ reading: { id, applicationId, year, quarter }, name, organisationId }) => ({
    kind: 'observation',
    id,
    name,
    organisationId,
    applicationId,
    quarter: { year, quarter },
  }))
}

async function dossierRows({ q, t }: Db, ids: readonly string[]): Promise<SubjectRow[]> {
  if (ids.length === 0) return []
  const { submissions, reviewCycles } = t
  const rows = await q
    .select({ id: submissions.id, name: reviewCycles.title, organisationId: submissions.organisationId })
    .from(submissions)
    .innerJoin(reviewCycles, eq(reviewCycles.id, submissions.cycleId))
    .where(inArray(submissions.id, [...ids]))
  return rows.map((row) => ({ ...row, kind: 'submission', applicationId: null, quarter: null }))
}

async function followUpRows({ q, t }: Db, ids: readonly string[]): Promise<SubjectRow[]> {
  if (ids.length === 0) return []
  const { followUps, applications } = t
  const { id, organisationId, applicationId } = followUps
  const rows = await q
    .select({ id, organisationId, applicationId, name: applications.name })
    .from(followUps)
    .innerJoin(applications, eq(applications.id, applicationId))
    .where(inArray(id, [...ids]))
  return rows.map((row) => ({ ...row, kind: 'follow-up', quarter: null }))
}

/** What a piece of evidence is about, oldest first. */
export async function linksOfEvidence({ q, t }: Db, evidenceId: string): Promise<EvidenceSubject[]> {
  const { evidenceLinks } = t
  const rows = await q
    .select({ kind: evidenceLinks.subjectKind, id: evidenceLinks.subjectId })
    .from(evidenceLinks)
    .where(eq(evidenceLinks.evidenceId, evidenceId))
    .orderBy(asc(evidenceLinks.createdAt), asc(evidenceLinks.subjectKind), asc(evidenceLinks.subjectId))
  return rows.map(({ kind, id }) => ({ kind: kind as EvidenceSubjectKind, id }))
}

export async function linkEvidence(
  { q, t }: Db,
  { evidenceId, subjects, at }: { evidenceId: string; subjects: readonly EvidenceSubject[]; at: string },
): Promise<void> {
  if (subjects.length === 0) return
  await q
    .insert(t.evidenceLinks)
    .values(subjects.map(({ kind, id }) => ({ evidenceId, subjectKind: kind, subjectId: id, createdAt: at })))
    .onConflictDoNothing()
}

export async function unlinkEvidence(
  { q, t }: Db,
  { evidenceId, kind, id }: EvidenceSubject & { evidenceId: string },
): Promise<void> {
  const { evidenceLinks } = t
  await q
    .delete(evidenceLinks)
    .where(
      and(
        eq(evidenceLinks.evidenceId, evidenceId),
        eq(evidenceLinks.subjectKind, kind),
        eq(evidenceLinks.subjectId, id),
      ),
    )
}

/** Evidence goes with the application it is about, and with that one's readings, to another organisation. */
export async function handOverEvidence(
  { q, t }: Db,
  { applicationId, toId }: { applicationId: string; toId: string },
): Promise<void> {
  const { evidence, evidenceLinks, observations } = t
  const readings = q
    .select({ id: observations.id })
    .from(observations)
    .where(eq(observations.applicationId, applicationId))
  const about = q
    .select({ id: evidenceLinks.evidenceId })
    .from(evidenceLinks)
    .where(or(eq(evidenceLinks.subjectId, applicationId), inArray(evidenceLinks.subjectId, readings)))
  await q.update(evidence).set({ organisationId: toId }).where(inArray(evidence.id, about))
}
