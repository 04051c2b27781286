import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db } from './open.ts'
import type { Tables } from './schema/tables.ts'

export type InitiativeLinkRow = Tables['initiativeLinks']['$inferSelect']
type Link = Pick<InitiativeLinkRow, 'initiativeId' | 'relation' | 'targetKind' | 'targetId'>

export async function insertInitiativeLink({ q, t }: Db, row: InitiativeLinkRow): Promise<void> {
  await q.insert(t.initiativeLinks).values(row)
}

/** The link of that relation to that end, if it stands. */
export async function initiativeLink({ q, t }: Db, link: Link): Promise<InitiativeLinkRow | undefined> {
  return (await q.select().from(t.initiativeLinks).where(same(t, link)))[0]
}

export async function deleteInitiativeLink({ q, t }: Db, link: Link): Promise<void> {
  await q.delete(t.initiativeLinks).where(same(t, link))
}

/** Every link of the initiatives of a roadmap, in the order they were made. */
export async function linksOfRoadmap({ q, t }: Db, roadmapId: string): Promise<InitiativeLinkRow[]> {
  const { initiativeLinks, initiatives } = t
  const rows = await q
    .select({ link: initiativeLinks })
    .from(initiativeLinks)
    .innerJoin(initiatives, eq(initiatives.id, initiativeLinks.initiativeId))
    .where(eq(initiatives.roadmapId, roadmapId))
    .orderBy(asc(initiativeLinks.createdAt), asc(initiativeLinks.id))
  return rows.map(({ link }) => link)
}

export async function initiativeLinkById({ q, t }: Db, id: string): Promise<InitiativeLinkRow | undefined> {
  return (await q.select().from(t.initiativeLinks).where(eq(t.initiativeLinks.id, id)))[0]
}

/** The links that begin at one initiative. */
export async function linksOfInitiative({ q, t }: Db, initiativeId: string): Promise<InitiativeLinkRow[]> {
  return q.select().from(t.initiativeLinks).where(eq(t.initiativeLinks.initiativeId, initiativeId))
}

/** What one organisation supported, another supports from now on, once; not what it is in charge of itself. */
export async function moveSupport(
  { q, t }: Db,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<void> {
  const { initiativeLinks, initiatives } = t
  const supports = (id: string) =>
    and(eq(initiativeLinks.relation, 'supported-by'), eq(initiativeLinks.targetId, id))
  const there = await q.select().from(initiativeLinks).where(supports(toId))
  const owned = await q
    .select({ id: initiatives.id })
    .from(initiatives)
    .where(eq(initiatives.organisationId, toId))
  const taken = new Set([...there.map(({ initiativeId }) => initiativeId), ...owned.map(({ id }) => id)])
  for (const { id, initiativeId } of await q.select().from(initiativeLinks).where(supports(fromId))) {
    const own = eq(initiativeLinks.id, id)
    if (taken.has(initiativeId)) await q.delete(initiativeLinks).where(own)
    else await q.update(initiativeLinks).set({ targetId: toId }).where(own)
  }
}

/** The links that end at one thing, with the initiative they begin at. */
export async function linksTo({ q, t }: Db, { targetKind, targetId }: Pick<Link, 'targetKind' | 'targetId'>) {
  const { initiativeLinks, initiatives } = t
  return q
    .select({
      relation: initiativeLinks.relation,
      initiativeId: initiatives.id,
      name: initiatives.name,
      organisationId: initiatives.organisationId,
    })
    .from(initiativeLinks)
    .innerJoin(initiatives, eq(initiatives.id, initiativeLinks.initiativeId))
    .where(and(eq(initiativeLinks.targetKind, targetKind), eq(initiativeLinks.targetId, targetId)))
    .orderBy(asc(initiatives.nameKey), asc(initiatives.id))
}

/** What the ends of links are called, by their id; an id that has no name is absent. */
export async function linkTargetNames({ q, t }: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const list = [...new Set(ids)]
  if (list.length === 0) return new Map()
  const { organisations, applications, initiatives, gaps, architectureObjects: objects } = t
  const found = [
    await q
      .select({ id: organisations.id, name: organisations.name })
      .from(organisations)
      .where(inArray(organisations.id, list)),
    await q
      .select({ id: applications.id, name: applications.name })
      .from(applications)
      .where(inArray(applications.id, list)),
    await q.select({ id: objects.id, name: objects.name }).from(objects).where(inArray(objects.id, list)),
    await q
      .select({ id: initiatives.id, name: initiatives.name })
      .from(initiatives)
      .where(inArray(initiatives.id, list)),
    await q.select({ id: gaps.id, name: gaps.title }).from(gaps).where(inArray(gaps.id, list)),
  ]
  return new Map(found.flat().map(({ id, name }) => [id, name]))
}

function same({ initiativeLinks }: Db['t'], { initiativeId, relation, targetKind, targetId }: Link) {
  return and(
    eq(initiativeLinks.initiativeId, initiativeId),
    eq(initiativeLinks.relation, relation),
    eq(initiativeLinks.targetKind, targetKind),
    eq(initiativeLinks.targetId, targetId),
  )
}
