import { linksOfRoadmap } from '#db/initiative-links.ts'
import { type InitiativeRow, initiativesOfRoadmap } from '#db/initiatives.ts'
import type { Db } from '#db/open.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { isLinkRelation } from '#workflows/catalogue/initiative-link.ts'
import type { PlannedInitiative } from '#workflows/rules/planned-initiative.ts'

type Links = Awaited<ReturnType<typeof linksOfRoadmap>>

/** Every initiative of a roadmap as the rules look at it: an order of things is judged as a whole. */
export async function plannedInitiatives(read: Db, roadmapId: string): Promise<PlannedInitiative[]> {
  const links = new Map<string, Links>()
  for (const link of await linksOfRoadmap(read, roadmapId))
    links.set(link.initiativeId, [...(links.get(link.initiativeId) ?? []), link])
  return (await initiativesOfRoadmap(read, roadmapId)).map((row) => planned(row, links.get(row.id) ?? []))
}

function planned(row: InitiativeRow, links: Links): PlannedInitiative {
  return {
    id: row.id,
    name: row.name,
    work: row.work,
    status: row.status,
    isCancelled: row.cancelledAt !== null,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    values: row.fields as FieldValues,
    links: links.flatMap(({ relation, targetKind, targetId }) =>
      isLinkRelation(relation) ? [{ relation, kind: targetKind, id: targetId }] : [],
    ),
  }
}
