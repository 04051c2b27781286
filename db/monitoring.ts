import { and, asc, eq, gte, inArray } from 'drizzle-orm'
import type { Scope } from '#workflows/access/scope.ts'
import type { ObservationRow } from './inventory.ts'
import type { Db } from './open.ts'

/** An application of the grid, with the agency that runs it. */
export interface MonitoredApplication {
  id: string
  name: string
  organisationId: string
  organisation: string
}

/** The applications within a scope, by agency, then by name. */
export async function monitoredApplications({ q, t }: Db, scope: Scope): Promise<MonitoredApplication[]> {
  if (scope.kind === 'none') return []
  const { applications, organisations } = t
  return q
    .select({
      id: applications.id,
      name: applications.name,
      organisationId: applications.organisationId,
      organisation: organisations.name,
    })
    .from(applications)
    .innerJoin(organisations, eq(organisations.id, applications.organisationId))
    .where(scope.kind === 'own' ? eq(applications.organisationId, scope.organisationId) : undefined)
    .orderBy(asc(organisations.name), asc(applications.name), asc(applications.id))
}

/** The readings of these applications since a year, oldest first; for a page of a grid, not for all. */
export async function readingsSince(
  { q, t }: Db,
  { applicationIds, year }: { applicationIds: readonly string[]; year: number },
): Promise<ObservationRow[]> {
  if (applicationIds.length === 0) return []
  const { observations } = t
  return q
    .select()
    .from(observations)
    .where(and(inArray(observations.applicationId, [...applicationIds]), gte(observations.year, year)))
    .orderBy(asc(observations.year), asc(observations.quarter))
}

/** The applications of which a figure was corrected after this dossier had been handed in. */
export async function lateCorrected({ q, t }: Db, submissionId: string): Promise<string[]> {
  const { events, observations, applications, submissions } = t
  const rows = await q
    .select({ id: observations.applicationId, payload: events.payload })
    .from(events)
    .innerJoin(observations, eq(observations.id, events.subjectId))
    .innerJoin(applications, eq(applications.id, observations.applicationId))
    .innerJoin(submissions, eq(submissions.organisationId, applications.organisationId))
    .where(
      and(
        eq(submissions.id, submissionId),
        eq(events.subjectKind, 'observation'),
        eq(events.type, 'corrected'),
      ),
    )
  const isOfDossier = (payload: string) =>
    (JSON.parse(payload) as { submissionId?: string }).submissionId === submissionId
  return [...new Set(rows.filter(({ payload }) => isOfDossier(payload)).map(({ id }) => id))]
}
