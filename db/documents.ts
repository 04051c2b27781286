import { and, asc, count, desc, eq, inArray, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import {
  type DocumentSight,
  decreeDocumentKinds,
  deliberationKinds,
} from '#workflows/access/document-sight.ts'
import type { Db } from './open.ts'
import type { DocumentRow } from './outcomes.ts'
import { containsText } from './text-search.ts'

/** A document with whose it is. */
export interface ListedDocument {
  document: DocumentRow
  organisationName: string | null
}

export interface DocumentSearch {
  sight: DocumentSight
  /** Words in the title or the name of the file; '' for all. */
  text: string
  kinds: readonly string[]
  organisationIds: readonly string[]
}

/** The document, if this position may have it. */
export async function visibleDocument(
  { q, t }: Db,
  { id, sight }: { id: string; sight: DocumentSight },
): Promise<DocumentRow | undefined> {
  const [row] = await q
    .select()
    .from(t.documents)
    .where(and(eq(t.documents.id, id), isVisible(t, sight)))
  return row
}

export const documentOrders = ['dibuat', 'judul', 'tentang', 'halaman'] as const
export type DocumentOrder = (typeof documentOrders)[number]

/** A page of what a search finds, in the order asked for, then newest first. */
export async function searchDocuments(
  { q, t }: Db,
  {
    limit,
    offset,
    by,
    isDown,
    ...search
  }: DocumentSearch & {
    by: DocumentOrder
    isDown: boolean
    limit: number
    offset: number
  },
): Promise<ListedDocument[]> {
  const { documents, organisations } = t
  const key = {
    dibuat: documents.createdAt,
    judul: documents.title,
    // Engines differ on where nothing stands; the city's own documents come first.
    tentang: sql`coalesce(${organisations.name}, '')`,
    halaman: documents.pageCount,
  }[by]
  return q
    .select({ document: documents, organisationName: organisations.name })
    .from(documents)
    .leftJoin(organisations, eq(organisations.id, documents.organisationId))
    .where(and(isFound(t, search), ...chosen(t, search)))
    .orderBy(isDown ? desc(key) : asc(key), desc(documents.createdAt), desc(documents.id))
    .limit(limit)
    .offset(offset)
}

/** How many documents the text of a search finds, by kind and organisation; the chosen facets left aside. */
export async function countDocuments(
  { q, t }: Db,
  search: Pick<DocumentSearch, 'sight' | 'text'>,
): Promise<
  { kind: string; organisationId: string | null; organisationName: string | null; count: number }[]
> {
  const { documents, organisations } = t
  const { kind, organisationId } = documents
  return q
    .select({ kind, organisationId, organisationName: organisations.name, count: count() })
    .from(documents)
    .leftJoin(organisations, eq(organisations.id, documents.organisationId))
    .where(isFound(t, search))
    .groupBy(kind, organisationId, organisations.name)
}

/** The documents of one case that this position may have, oldest first. */
export async function documentsOfSubject(
  { q, t }: Db,
  { subjectId, sight }: { subjectId: string; sight: DocumentSight },
): Promise<DocumentRow[]> {
  const { documents } = t
  return q
    .select()
    .from(documents)
    .where(and(eq(documents.subjectId, subjectId), isVisible(t, sight)))
    .orderBy(documents.createdAt, documents.id)
}

function isFound(t: Db['t'], { sight, text }: Pick<DocumentSearch, 'sight' | 'text'>): SQL | undefined {
  const { title, fileName } = t.documents
  return and(
    isVisible(t, sight),
    text === '' ? undefined : or(containsText(title, text), containsText(fileName, text)),
  )
}

function chosen(
  { documents }: Db['t'],
  { kinds, organisationIds }: Pick<DocumentSearch, 'kinds' | 'organisationIds'>,
): (SQL | undefined)[] {
  return [
    kinds.length > 0 ? inArray(documents.kind, [...kinds]) : undefined,
    organisationIds.length > 0 ? inArray(documents.organisationId, [...organisationIds]) : undefined,
  ]
}

function isVisible({ documents }: Db['t'], sight: DocumentSight): SQL | undefined {
  const isOpen = sight.mayReadRestricted ? undefined : ne(documents.access, 'restricted')
  return or(eq(documents.access, 'public'), and(isOpen, or(...grounds(documents, sight))))
}

/** Without any ground an `or` would be no condition at all: "1 = 0" is said as a kind that is no kind. */
function grounds(documents: Db['t']['documents'], sight: DocumentSight): SQL[] {
  const decrees = [...decreeDocumentKinds]
  const isOther = notInArray(documents.kind, decrees)
  const found = [eq(documents.kind, '')]
  if (sight.mayReadDecrees) found.push(inArray(documents.kind, decrees))
  if (sight.scope.kind === 'all') found.push(isOther)
  if (sight.scope.kind === 'own') {
    const isDelivered = notInArray(documents.kind, [...decrees, ...deliberationKinds])
    found.push(and(isDelivered, eq(documents.organisationId, sight.scope.organisationId)) ?? isDelivered)
  }
  return found
}
