import { and, asc, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { EvidenceSight } from '#workflows/access/evidence-sight.ts'
import type { EvidenceSubject } from '#workflows/catalogue/evidence.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type EvidenceRow = Tables['evidence']['$inferSelect']
export type EvidenceFileRow = Tables['evidenceFiles']['$inferSelect']

/** Evidence with its newest file, as lists show it. */
export interface EvidenceWithFile {
  evidence: EvidenceRow
  file: EvidenceFileRow
  scan: Tables['fileScans']['$inferSelect'] | null
}

export async function insertEvidence({ q, t }: Db, row: EvidenceRow): Promise<void> {
  await q.insert(t.evidence).values(row)
}

/** Writes the row if nobody changed it since `expectedVersion`; false when somebody did. */
export async function updateEvidence(
  { q, t }: Db,
  row: EvidenceRow,
  expectedVersion: number,
): Promise<boolean> {
  const { id, ...change } = row
  const changed = await q
    .update(t.evidence)
    .set(change)
    .where(and(eq(t.evidence.id, id), eq(t.evidence.version, expectedVersion)))
    .returning({ id: t.evidence.id })
  return changed.length === 1
}

export async function insertEvidenceFile({ q, t }: Db, row: EvidenceFileRow): Promise<void> {
  await q.insert(t.evidenceFiles).values(row)
}

/** The evidence, whoever asks: for services, which ask for permission themselves. */
export async function evidenceById({ q, t }: Db, id: string): Promise<EvidenceRow | undefined> {
  const [row] = await q.select().from(t.evidence).where(eq(t.evidence.id, id))
  return row
}

/** The evidence, if this position may see it. */
export async function visibleEvidence(
  { q, t }: Db,
  { id, sight }: { id: string; sight: EvidenceSight },
): Promise<EvidenceRow | undefined> {
  const [row] = await q
    .select()
    .from(t.evidence)
    .where(and(eq(t.evidence.id, id), isSeen(t, sight)))
  return row
}

/** Every file it ever had, newest first, with what the scanner said. */
export async function filesOfEvidence(
  { q, t }: Db,
  evidenceId: string,
): Promise<Pick<EvidenceWithFile, 'file' | 'scan'>[]> {
  const { evidenceFiles, fileScans } = t
  return q
    .select({ file: evidenceFiles, scan: fileScans })
    .from(evidenceFiles)
    .leftJoin(fileScans, eq(fileScans.sha256, evidenceFiles.sha256))
    .where(eq(evidenceFiles.evidenceId, evidenceId))
    .orderBy(desc(evidenceFiles.number))
}

/** What is kept about these subjects and this position may see, oldest first, each with the subject's id. */
export async function evidenceAbout(
  { q, t }: Db,
  { subjects, sight }: { subjects: readonly EvidenceSubject[]; sight: EvidenceSight },
): Promise<(EvidenceWithFile & { subjectId: string })[]> {
  if (subjects.length === 0) return []
  const { evidence, evidenceFiles, evidenceLinks, fileScans } = t
  return q
    .select({ evidence, file: evidenceFiles, scan: fileScans, subjectId: evidenceLinks.subjectId })
    .from(evidenceLinks)
    .innerJoin(evidence, eq(evidence.id, evidenceLinks.evidenceId))
    .innerJoin(evidenceFiles, isNewestFile(t))
    .leftJoin(fileScans, eq(fileScans.sha256, evidenceFiles.sha256))
    .where(and(isAbout(t, subjects), isSeen(t, sight)))
    .orderBy(asc(evidence.createdAt), asc(evidence.id))
}

/** The other evidence, within sight, that stands on the same bytes as this file. */
export async function sameFileElsewhere(
  { q, t }: Db,
  { sha256, exceptId, sight }: { sha256: string; exceptId: string; sight: EvidenceSight },
): Promise<EvidenceRow[]> {
  const { evidence, evidenceFiles } = t
  return (
    await q
      .select({ evidence })
      .from(evidence)
      .innerJoin(evidenceFiles, isNewestFile(t))
      .where(
        and(
          eq(evidenceFiles.sha256, sha256),
          ne(evidence.id, exceptId),
          eq(evidence.state, 'current'),
          isSeen(t, sight),
        ),
      )
      .orderBy(asc(evidence.createdAt), asc(evidence.id))
  ).map((row) => row.evidence)
}

/** The newest file of a piece of evidence. */
export function isNewestFile({ evidence, evidenceFiles }: Db['t']): SQL | undefined {
  return and(eq(evidenceFiles.evidenceId, evidence.id), eq(evidenceFiles.number, evidence.fileNumber))
}

/** Whether a position may see a piece of evidence; belongs into every query. */
export function isSeen({ evidence }: Db['t'], { scope, mayReadRestricted }: EvidenceSight): SQL | undefined {
  const isOpen = mayReadRestricted ? undefined : ne(evidence.access, 'restricted')
  switch (scope.kind) {
    case 'all':
      return isOpen
    case 'own':
      return and(eq(evidence.organisationId, scope.organisationId), isOpen)
    case 'none':
      return sql`1 = 0`
  }
}

function isAbout({ evidenceLinks }: Db['t'], subjects: readonly EvidenceSubject[]): SQL | undefined {
  const kinds = [...new Set(subjects.map(({ kind }) => kind))]
  // Ids are unique over all kinds: a kind beside an id of another finds nothing.
  const ids = [...new Set(subjects.map(({ id }) => id))]
  return and(inArray(evidenceLinks.subjectKind, kinds), inArray(evidenceLinks.subjectId, ids))
}
