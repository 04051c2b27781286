import { and, eq, inArray, max } from 'drizzle-orm'
import { objectNames } from './architecture.ts'
import type { Db } from './open.ts'

/** What a subject of the log is called, and where its whole history is read. */
export interface SubjectName {
  name: string
  applicationId: string | null
  submissionId: string | null
}

/** Names of subjects by their ids, whatever kind they are; an id that has no name is absent. */
export async function subjectNames({ q, t }: Db, ids: readonly string[]): Promise<Map<string, SubjectName>> {
  const names = new Map<string, SubjectName>()
  if (ids.length === 0) return names
  const list = [...new Set(ids)]
  const add = (id: string, name: string, ways: Partial<SubjectName> = {}) =>
    names.set(id, { name, applicationId: null, submissionId: null, ...ways })
  const { applications, observations, reviewItems, submissions, organisations, documents, decrees } = t
  const dossiers = await q
    .select({ id: submissions.id, name: organisations.name })
    .from(submissions)
    .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
    .where(inArray(submissions.id, list))
  for (const { id, name } of dossiers) add(id, name, { submissionId: id })
  const own = await q
    .select({ id: applications.id, name: applications.name })
    .from(applications)
    .where(inArray(applications.id, list))
  for (const { id, name } of own) add(id, name, { applicationId: id })
  for (const [id, name] of await objectNames({ q, t }, list)) add(id, name)
  const items = await q
    .select({ id: reviewItems.id, applicationId: applications.id, name: applications.name })
    .from(reviewItems)
    .innerJoin(applications, eq(applications.id, reviewItems.applicationId))
    .where(inArray(reviewItems.id, list))
  for (const { id, name, applicationId } of items) add(id, name, { applicationId })
  const readings = await q
    .select({ id: observations.id, applicationId: applications.id, name: applications.name })
    .from(observations)
    .innerJoin(applications, eq(applications.id, observations.applicationId))
    .where(inArray(observations.id, list))
  for (const { id, name, applicationId } of readings) add(id, name, { applicationId })
  for (const table of [documents, decrees, t.gaps, t.roadmaps]) {
    const rows = await q
      .select({ id: table.id, name: table.title })
      .from(table)
      .where(inArray(table.id, list))
    for (const { id, name } of rows) add(id, name)
  }
  const initiatives = await q
    .select({ id: t.initiatives.id, name: t.initiatives.name })
    .from(t.initiatives)
    .where(inArray(t.initiatives.id, list))
  for (const { id, name } of initiatives) add(id, name)
  const opinions = await q
    .select({ id: t.initiativeOpinions.id, name: t.initiatives.name })
    .from(t.initiativeOpinions)
    .innerJoin(t.initiatives, eq(t.initiatives.id, t.initiativeOpinions.initiativeId))
    .where(inArray(t.initiativeOpinions.id, list))
  for (const { id, name } of opinions) add(id, name)
  const cycles = await q
    .select({ id: t.reviewCycles.id, name: t.reviewCycles.title })
    .from(t.reviewCycles)
    .where(inArray(t.reviewCycles.id, list))
  for (const { id, name } of cycles) add(id, name)
  const proofs = await q
    .select({ id: t.evidence.id, name: t.evidence.proves })
    .from(t.evidence)
    .where(inArray(t.evidence.id, list))
  for (const { id, name } of proofs) add(id, name)
  const slots = await q
    .select({ id: t.cases.id, name: organisations.name })
    .from(t.cases)
    .innerJoin(organisations, eq(organisations.id, t.cases.organisationId))
    .where(and(inArray(t.cases.id, list), eq(t.cases.workflow, 'desk-slot')))
  for (const { id, name } of slots) add(id, name)
  const agencies = await q
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(inArray(organisations.id, list))
  for (const { id, name } of agencies) add(id, name)
  return names
}

/** Ids of everything that was recorded about one application. */
export async function subjectsOfApplication({ q, t }: Db, applicationId: string) {
  const items = await q
    .select({ id: t.reviewItems.id })
    .from(t.reviewItems)
    .where(eq(t.reviewItems.applicationId, applicationId))
  const readings = await q
    .select({ id: t.observations.id })
    .from(t.observations)
    .where(eq(t.observations.applicationId, applicationId))
  const followUps = await q
    .select({ id: t.followUps.id })
    .from(t.followUps)
    .where(eq(t.followUps.applicationId, applicationId))
  return [
    { kinds: ['application'], ids: [applicationId] },
    { kinds: ['review-item'], ids: items.map(({ id }) => id) },
    { kinds: ['observation'], ids: readings.map(({ id }) => id) },
    { kinds: ['follow-up'], ids: followUps.map(({ id }) => id) },
  ]
}

/** Ids of everything that was recorded about one dossier: its steps, items, turn at the desk, documents. */
export async function subjectsOfDossier(
  { q, t }: Db,
  {
    submissionId,
    cycleId,
    organisationId,
  }: { submissionId: string; cycleId: string; organisationId: string },
) {
  const items = await q
    .select({ id: t.reviewItems.id })
    .from(t.reviewItems)
    .where(eq(t.reviewItems.submissionId, submissionId))
  const slots = await q
    .select({ id: t.cases.id })
    .from(t.cases)
    .where(
      and(
        eq(t.cases.workflow, 'desk-slot'),
        eq(t.cases.cycleId, cycleId),
        eq(t.cases.organisationId, organisationId),
      ),
    )
  const documents = await q
    .select({ id: t.documents.id })
    .from(t.documents)
    .where(eq(t.documents.subjectId, submissionId))
  return [
    { kinds: ['submission', 'submission-content'], ids: [submissionId] },
    { kinds: ['review-item'], ids: items.map(({ id }) => id) },
    { kinds: ['desk-slot', 'desk-slot-plan'], ids: slots.map(({ id }) => id) },
    { kinds: ['document', 'document-opening'], ids: documents.map(({ id }) => id) },
  ]
}

/** When something of this kind last happened to each subject (ISO, UTC), by the subject's id. */
export async function lastEventsOfKind({ q, t }: Db, kind: string): Promise<Map<string, string>> {
  const { events } = t
  const rows = await q
    .select({ id: events.subjectId, at: max(events.at) })
    .from(events)
    .where(eq(events.subjectKind, kind))
    .groupBy(events.subjectId)
  return new Map(rows.map(({ id, at }) => [id, at ?? '']))
}
