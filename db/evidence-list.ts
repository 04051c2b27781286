import { and, asc, count, desc, eq, gte, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { EvidenceSight } from '#workflows/access/evidence-sight.ts'
import type { EvidenceSubject, EvidenceSubjectKind } from '#workflows/catalogue/evidence.ts'
import { type EvidenceWithFile, isNewestFile, isSeen } from './evidence.ts'
import type { Db } from './open.ts'
import type { DocumentAccess } from './schema/outcomes.ts'
import { containsText } from './text-search.ts'

/** How evidence stands: `valid`, past its date, or taken back. */
export const standings = ['valid', 'expired', 'withdrawn'] as const
export type Standing = (typeof standings)[number]

export interface EvidenceSearch {
  sight: EvidenceSight
  /** Words in what it proves or in the name of its file; '' for all. */
  text: string
  kinds: readonly string[]
  access: readonly string[]
  organisationIds: readonly string[]
  standings: readonly string[]
  /** The day of the city on which it is asked. */
  today: string
}

export const evidenceOrders = ['diunggah', 'bukti', 'opd', 'ukuran', 'berlaku'] as const
export type EvidenceOrder = (typeof evidenceOrders)[number]

export interface ListedEvidence extends EvidenceWithFile {
  organisationName: string
}

/** A page of what a search finds, in the order asked for, then newest first. */
export async function searchEvidence(
  { q, t }: Db,
  {
    limit,
    offset,
    by,
    isDown,
    ...search
  }: EvidenceSearch & { by: EvidenceOrder; isDown: boolean; limit: number; offset: number },
): Promise<ListedEvidence[]> {
  const { evidence, evidenceFiles, fileScans, organisations } = t
  const key = {
    diunggah: evidenceFiles.createdAt,
    bukti: evidence.proves,
    opd: organisations.name,
    ukuran: evidenceFiles.byteSize,
    // Engines differ on where nothing stands: what does not run out comes after what does.
    berlaku: sql`coalesce(${evidence.validUntil}, '9999')`,
  }[by]
  return q
    .select({ evidence, file: evidenceFiles, scan: fileScans, organisationName: organisations.name })
    .from(evidence)
    .innerJoin(evidenceFiles, isNewestFile(t))
    .innerJoin(organisations, eq(organisations.id, evidence.organisationId))
    .leftJoin(fileScans, eq(fileScans.sha256, evidenceFiles.sha256))
    .where(and(isFound(t, search), ...chosen(t, search)))
    .orderBy(isDown ? desc(key) : asc(key), desc(evidence.createdAt), desc(evidence.id))
    .limit(limit)
    .offset(offset)
}

export interface EvidenceGroup {
  kind: string
  access: DocumentAccess
  state: string
  validUntil: string | null
  organisationId: string
  organisationName: string
  count: number
}

/** How much the text of a search finds, by what it can be filtered by; the chosen facets left aside. */
export async function countEvidence(
  { q, t }: Db,
  search: Pick<EvidenceSearch, 'sight' | 'text'>,
): Promise<EvidenceGroup[]> {
  const { evidence, evidenceFiles, organisations } = t
  const { kind, access, state, validUntil, organisationId } = evidence
  const organisationName = organisations.name
  return q
    .select({ kind, access, state, validUntil, organisationId, organisationName, count: count() })
    .from(evidence)
    .innerJoin(evidenceFiles, isNewestFile(t))
    .innerJoin(organisations, eq(organisations.id, organisationId))
    .where(isFound(t, search))
    .groupBy(kind, access, state, validUntil, organisationId, organisationName)
}

/** What each of these is about, by the id of the evidence. */
export async function subjectsOfEvidence(
  { q, t }: Db,
  evidenceIds: readonly string[],
): Promise<Map<string, EvidenceSubject[]>> {
  const found = new Map<string, EvidenceSubject[]>()
  if (evidenceIds.length === 0) return found
  const { evidenceLinks } = t
  const rows = await q
    .select()
    .from(evidenceLinks)
    .where(inArray(evidenceLinks.evidenceId, [...evidenceIds]))
    .orderBy(asc(evidenceLinks.createdAt), asc(evidenceLinks.subjectKind), asc(evidenceLinks.subjectId))
  for (const { evidenceId, subjectKind, subjectId } of rows) {
    const subject = { kind: subjectKind as EvidenceSubjectKind, id: subjectId }
    found.set(evidenceId, [...(found.get(evidenceId) ?? []), subject])
  }
  return found
}

/** The kinds of standing evidence about each of these subjects, whoever may open it: it proves all the same. */
export async function kindsAbout(
  { q, t }: Db,
  { subjectIds, today }: { subjectIds: readonly string[]; today: string },
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  if (subjectIds.length === 0) return found
  const { evidence, evidenceLinks } = t
  const rows = await q
    .selectDistinct({ subjectId: evidenceLinks.subjectId, kind: evidence.kind })
    .from(evidenceLinks)
    .innerJoin(evidence, eq(evidence.id, evidenceLinks.evidenceId))
    .where(and(inArray(evidenceLinks.subjectId, [...subjectIds]), hasStanding(t, 'valid', today)))
    .orderBy(asc(evidenceLinks.subjectId), asc(evidence.kind))
  for (const { subjectId, kind } of rows) found.set(subjectId, [...(found.get(subjectId) ?? []), kind])
  return found
}

function isFound(t: Db['t'], { sight, text }: Pick<EvidenceSearch, 'sight' | 'text'>): SQL | undefined {
  const isNamed = or(containsText(t.evidence.proves, text), containsText(t.evidenceFiles.fileName, text))
  return and(isSeen(t, sight), text === '' ? undefined : isNamed)
}

function chosen(t: Db['t'], search: Omit<EvidenceSearch, 'sight' | 'text'>): (SQL | undefined)[] {
  const { evidence } = t
  const { kinds, access, organisationIds, today } = search
  const standing = standings.filter((each) => search.standings.includes(each))
  return [
    kinds.length > 0 ? inArray(evidence.kind, [...kinds]) : undefined,
    access.length > 0 ? inArray(evidence.access, [...access] as DocumentAccess[]) : undefined,
    organisationIds.length > 0 ? inArray(evidence.organisationId, [...organisationIds]) : undefined,
    standing.length > 0 ? or(...standing.map((each) => hasStanding(t, each, today))) : undefined,
  ]
}

function hasStanding({ evidence }: Db['t'], standing: Standing, today: string): SQL | undefined {
  const { state, validUntil } = evidence
  if (standing === 'withdrawn') return eq(state, 'withdrawn')
  const isInTime = or(isNull(validUntil), gte(validUntil, today))
  return and(eq(state, 'current'), standing === 'valid' ? isInTime : lt(validUntil, today))
}
