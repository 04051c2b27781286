import { and, eq, gte, inArray } from 'drizzle-orm'
import type { Db } from './open.ts'

export interface Dependent {
  /** Of the application, object, gap or initiative that something depends on. */
  applicationId: string
  kind:
    | 'opinion'
    | 'decision'
    | 'observation'
    | 'review-item'
    | 'follow-up'
    | 'relation'
    | 'link'
    | 'evidence'
}

const idsPerQuery = 500

/** Opinions and decisions given on these applications since an instant (ISO, UTC). */
export async function judgedSince(
  { q, t }: Db,
  { applicationIds, since }: { applicationIds: readonly string[]; since: string },
): Promise<Dependent[]> {
  const { reviewItems, opinions, decisions } = t
  const found: Dependent[] = []
  for (const ids of inParts(applicationIds)) {
    const given = await q
      .selectDistinct({ applicationId: reviewItems.applicationId })
      .from(opinions)
      .innerJoin(reviewItems, eq(reviewItems.id, opinions.itemId))
      .where(and(inArray(reviewItems.applicationId, ids), gte(opinions.givenAt, since)))
    const decided = await q
      .selectDistinct({ applicationId: reviewItems.applicationId })
      .from(decisions)
      .innerJoin(reviewItems, eq(reviewItems.id, decisions.itemId))
      .where(and(inArray(reviewItems.applicationId, ids), gte(decisions.recordedAt, since)))
    found.push(...given.map((row) => ({ ...row, kind: 'opinion' as const })))
    found.push(...decided.map((row) => ({ ...row, kind: 'decision' as const })))
  }
  return found
}

/** Everything that refers to these applications and would be left without them. */
export async function referringTo({ q, t }: Db, applicationIds: readonly string[]): Promise<Dependent[]> {
  const found: Dependent[] = []
  const tables = [
    { kind: 'observation', table: t.observations },
    { kind: 'review-item', table: t.reviewItems },
    { kind: 'follow-up', table: t.followUps },
  ] as const
  for (const ids of inParts(applicationIds)) {
    for (const { kind, table } of tables) {
      const rows = await q
        .selectDistinct({ applicationId: table.applicationId })
        .from(table)
        .where(inArray(table.applicationId, ids))
      found.push(...rows.map((row) => ({ ...row, kind })))
    }
    const proofs = await q
      .selectDistinct({ applicationId: t.evidenceLinks.subjectId })
      .from(t.evidenceLinks)
      .where(and(eq(t.evidenceLinks.subjectKind, 'application'), inArray(t.evidenceLinks.subjectId, ids)))
    found.push(...proofs.map((row) => ({ ...row, kind: 'evidence' as const })))
    // Ended ones too: what hung together on a day is read from their rows.
    for (const end of [t.relations.fromApplicationId, t.relations.toApplicationId]) {
      const rows = await q.selectDistinct({ applicationId: end }).from(t.relations).where(inArray(end, ids))
      found.push(
        ...rows.map(({ applicationId }) => ({
          applicationId: applicationId ?? '',
          kind: 'relation' as const,
        })),
      )
    }
  }
  return found
}

/** Relations that begin or end in these objects; ended ones too. */
export async function relatedTo({ q, t }: Db, objectIds: readonly string[]): Promise<Dependent[]> {
  const found: Dependent[] = []
  for (const ids of inParts(objectIds)) {
    for (const end of [t.relations.fromObjectId, t.relations.toObjectId]) {
      const rows = await q.selectDistinct({ id: end }).from(t.relations).where(inArray(end, ids))
      found.push(...rows.map(({ id }) => ({ applicationId: id ?? '', kind: 'relation' as const })))
    }
  }
  return found
}

/** Gaps and initiatives that a link begins or ends in, or that a decision of the desk was taken into. */
export async function linkedTo({ q, t }: Db, ids: readonly string[]): Promise<Dependent[]> {
  const found: Dependent[] = []
  const { initiativeLinks: links, initiativeOrigins: origins } = t
  const ends = [
    { table: links, id: links.initiativeId },
    { table: links, id: links.targetId },
    { table: origins, id: origins.initiativeId },
  ]
  for (const part of inParts(ids)) {
    for (const { table, id } of ends) {
      const rows = await q.selectDistinct({ id }).from(table).where(inArray(id, part))
      found.push(...rows.map((row) => ({ applicationId: row.id ?? '', kind: 'link' as const })))
    }
  }
  return found
}

/** Initiatives on which a reviewing office has given an opinion since an instant (ISO, UTC). */
export async function opinedOn(
  { q, t }: Db,
  { initiativeIds, since }: { initiativeIds: readonly string[]; since: string },
): Promise<Dependent[]> {
  const { initiativeOpinions: opinions } = t
  const found: Dependent[] = []
  for (const ids of inParts(initiativeIds)) {
    const rows = await q
      .selectDistinct({ applicationId: opinions.initiativeId })
      .from(opinions)
      .where(and(inArray(opinions.initiativeId, ids), gte(opinions.givenAt, since)))
    found.push(...rows.map((row) => ({ ...row, kind: 'opinion' as const })))
  }
  return found
}

/** Which of these organisations handed a dossier in since an instant (ISO, UTC). */
export async function submittedSince(
  { q, t }: Db,
  { organisationIds, since }: { organisationIds: readonly string[]; since: string },
): Promise<string[]> {
  const found: string[] = []
  for (const ids of inParts(organisationIds)) {
    const rows = await q
      .selectDistinct({ organisationId: t.submissions.organisationId })
      .from(t.submissions)
      .where(and(inArray(t.submissions.organisationId, ids), gte(t.submissions.submittedAt, since)))
    found.push(...rows.map((row) => row.organisationId))
  }
  return found
}

function inParts(ids: readonly string[]): string[][] {
  const all = [...new Set(ids)]
  const parts = Math.ceil(all.length / idsPerQuery)
  return Array.from({ length: parts }, (_, part) => all.slice(part * idsPerQuery, (part + 1) * idsPerQuery))
}
