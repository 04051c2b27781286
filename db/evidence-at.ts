import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import type { EvidenceSubject } from '#workflows/catalogue/evidence.ts'
import type { Db } from './open.ts'
import type { DocumentAccess } from './schema/outcomes.ts'

export interface StandingFile {
  proves: string
  access: DocumentAccess
  fileName: string
  sha256: string
}

/**
 * The files that stood as evidence about these subjects at an instant (ISO, UTC), by the newest file of that
 * time, whoever may open them. What was taken back before is told by the log.
 */
export async function evidenceStandingAt(
  { q, t }: Db,
  { subjects, at }: { subjects: readonly EvidenceSubject[]; at: string },
): Promise<StandingFile[]> {
  const { evidence, evidenceFiles, evidenceLinks, events } = t
  const ids = [...new Set(subjects.map(({ id }) => id))]
  const rows = await q
    .selectDistinct({ evidence, file: evidenceFiles })
    .from(evidenceLinks)
    .innerJoin(evidence, eq(evidence.id, evidenceLinks.evidenceId))
    .innerJoin(evidenceFiles, eq(evidenceFiles.evidenceId, evidence.id))
    .where(and(inArray(evidenceLinks.subjectId, ids), lte(evidenceFiles.createdAt, at)))
    .orderBy(asc(evidence.createdAt), asc(evidence.id), asc(evidenceFiles.number))
  const withdrawn = await q
    .select({ id: events.subjectId })
    .from(events)
    .where(and(eq(events.subjectKind, 'evidence'), eq(events.type, 'withdrawn'), lte(events.at, at)))
  const gone = new Set(withdrawn.map(({ id }) => id))
  // The last of each wins: it was the newest then.
  const newest = new Map(
    rows.filter((row) => !gone.has(row.evidence.id)).map((row) => [row.evidence.id, row]),
  )
  return [...newest.values()].map(({ evidence: { proves, access }, file: { fileName, sha256 } }) => ({
    proves,
    access,
    fileName,
    sha256,
  }))
}
