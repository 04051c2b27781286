import { gapsOfRoadmap } from '#db/gaps.ts'
import { linksOfRoadmap } from '#db/initiative-links.ts'
import { visibleInitiativesOf } from '#db/initiatives.ts'
import type { Db } from '#db/open.ts'
import type { Scope } from '#workflows/access/scope.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { isLinkRelation } from '#workflows/catalogue/initiative-link.ts'
import { type NamedEnd, relationFields } from '#workflows/catalogue/relation-record.ts'
import type { RoadmapSheet } from '#workflows/catalogue/sheets.ts'

interface Reach {
  roadmapId: string
  /** Null for the whole city. */
  organisationId: string | null
  /** Of the living organisations, by id. */
  names: ReadonlyMap<string, string>
  /** What the reader sees of the roadmap. */
  scope: Scope
}

/** What stands in the roadmap, for its sheets: of one agency what it keeps itself. */
export async function roadmapRecords(read: Db, kind: RoadmapSheet, reach: Reach) {
  const { organisationId, names } = reach
  const rows =
    kind === 'gap'
      ? (await gapsOfRoadmap(read, reach)).map(({ gap }) => gap)
      : await standingInitiatives(read, reach)
  return rows
    .filter((row) => organisationId === null || row.organisationId === organisationId)
    .flatMap(({ id, organisationId: owner, fields }) => {
      const name = names.get(owner)
      return name === undefined ? [] : [{ id, owner: name, values: fields as FieldValues }]
    })
}

/**
 * The links of the roadmap for the sheet of relations, of one agency those of its own initiatives.
 * @param others what else the reader sees that a link may end in, by id
 */
export async function linkRecords(read: Db, reach: Reach, others: ReadonlyMap<string, NamedEnd>) {
  const { roadmapId, organisationId, names } = reach
  const initiatives = await standingInitiatives(read, reach)
  const own = new Set(
    initiatives
      .filter((row) => organisationId === null || row.organisationId === organisationId)
      .map(({ id }) => id),
  )
  const ends = new Map<string, NamedEnd>(others)
  const add = (id: string, end: Omit<NamedEnd, 'owner'> & { organisationId: string }) => {
    const owner = names.get(end.organisationId)
    if (owner !== undefined) ends.set(id, { kind: end.kind, name: end.name, owner })
  }
  for (const [id, name] of names) add(id, { kind: 'organisation', name, organisationId: id })
  for (const row of initiatives) add(row.id, { ...row, kind: 'initiative' })
  for (const { gap } of await gapsOfRoadmap(read, reach))
    add(gap.id, { ...gap, kind: 'gap', name: gap.title })
  return (await linksOfRoadmap(read, roadmapId)).flatMap(({ id, relation, initiativeId, targetId }) => {
    const [from, to] = [ends.get(initiativeId), ends.get(targetId)]
    if (!own.has(initiativeId) || from === undefined || to === undefined || !isLinkRelation(relation))
      return []
    return [{ id, owner: '', values: relationFields({ kind: relation, from, to }) }]
  })
}

/** What was called off has left the roadmap. */
async function standingInitiatives(read: Db, reach: Reach) {
  return (await visibleInitiativesOf(read, reach)).filter(({ cancelledAt }) => cancelledAt === null)
}
