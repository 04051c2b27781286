import { createHash } from 'node:crypto'
import { and, count, eq, isNotNull, isNull } from 'drizzle-orm'
import {
  type AnnexCounts,
  countAnnexes,
  type FrozenAnnexes,
  frozenAnnexes,
} from '#workflows/decree/annexes.ts'
import type { Figures } from '#workflows/decree/compose.ts'
import type { AnnexRow } from '#workflows/decree/words.ts'
import type { DecreeRow } from './decrees.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type DecreeAnnexesRow = Tables['decreeAnnexes']['$inferSelect']

export async function insertDecreeAnnexes({ q, t }: Db, row: DecreeAnnexesRow): Promise<void> {
  await q.insert(t.decreeAnnexes).values(row)
}

/** The annexes read last: thousands of rows that never change, and one page asks for them more than once. */
let lastRead: { sha256: string; annexes: FrozenAnnexes } | undefined

/** Annexes I and II as they were frozen; null for a decree that was drafted before they were made from the record. */
export async function annexesOfDecree(db: Db, decreeId: string): Promise<FrozenAnnexes | null> {
  const sha256 = (await annexFiguresOf(db, decreeId))?.sha256
  if (sha256 === undefined) return null
  if (lastRead?.sha256 !== sha256) {
    lastRead = { sha256, annexes: frozenAnnexes.parse(await storedAnnexes(db, decreeId)) }
  }
  return lastRead.annexes
}

/** What is stored as the annexes of a decree, as it is hashed. */
export async function storedAnnexes({ q, t }: Db, decreeId: string): Promise<unknown> {
  const { content } = t.decreeAnnexes
  const [row] = await q
    .select({ content })
    .from(t.decreeAnnexes)
    .where(eq(t.decreeAnnexes.decreeId, decreeId))
  return row?.content
}

/** SHA-256 of annexes as they are stored. */
export function annexesHash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

/** Every decree whose annexes were frozen, with the hash they were frozen with. */
export async function frozenDecrees({ q, t }: Db): Promise<{ decreeId: string; sha256: string }[]> {
  const { decreeId, sha256 } = t.decreeAnnexes
  return q.select({ decreeId, sha256 }).from(t.decreeAnnexes)
}

/** What was counted when the annexes were frozen, and the hash of what they hold; without their rows. */
export async function annexFiguresOf(
  { q, t }: Db,
  decreeId: string,
): Promise<{ counts: AnnexCounts; sha256: string } | null> {
  const { objectCount, initiativeCount, sha256 } = t.decreeAnnexes
  const [row] = await q
    .select({ objectCount, initiativeCount, sha256 })
    .from(t.decreeAnnexes)
    .where(eq(t.decreeAnnexes.decreeId, decreeId))
  if (row === undefined) return null
  return { counts: { objects: row.objectCount, initiatives: row.initiativeCount }, sha256: row.sha256 }
}

/** What the figures in a decree's words are counted from. */
export async function figuresOfDecree(db: Db, decree: Pick<DecreeRow, 'id' | 'annexRows'>): Promise<Figures> {
  const counts = (await annexFiguresOf(db, decree.id))?.counts ?? null
  return { rows: decree.annexRows as AnnexRow[], counts }
}

/**
 * How much annexes I and II hold by the register as it was at drafting, and by their own rows; null for a decree
 * that was drafted before they were made from the record.
 */
export async function annexesCounted(
  db: Db,
  decreeId: string,
): Promise<{ register: AnnexCounts; annex: AnnexCounts } | null> {
  const figures = await annexFiguresOf(db, decreeId)
  const annexes = await annexesOfDecree(db, decreeId)
  if (figures === null || annexes === null) return null
  return { register: figures.counts, annex: countAnnexes(annexes) }
}

/** How many objects belong to the architecture now, applications apart. */
export async function countStandingObjects({ q, t }: Db): Promise<number> {
  const { architectureObjects: objects } = t
  const [row] = await q.select({ count: count() }).from(objects).where(isNull(objects.retiredAt))
  return Number(row?.count ?? 0)
}

/** How many initiatives a roadmap has that were not called off. */
export async function countStandingInitiatives({ q, t }: Db, roadmapId: string): Promise<number> {
  const { initiatives } = t
  const [row] = await q
    .select({ count: count() })
    .from(initiatives)
    .where(and(eq(initiatives.roadmapId, roadmapId), isNull(initiatives.cancelledAt)))
  return Number(row?.count ?? 0)
}

/** The initiatives that carry out a decision on an application, by their ids. */
export async function initiativesFromDecisions({ q, t }: Db): Promise<ReadonlySet<string>> {
  const { initiativeId } = t.initiativeOrigins
  const rows = await q.select({ initiativeId }).from(t.initiativeOrigins).where(isNotNull(initiativeId))
  return new Set(rows.flatMap((row) => (row.initiativeId === null ? [] : [row.initiativeId])))
}
