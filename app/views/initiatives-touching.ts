import { linksTo } from '#db/initiative-links.ts'
import type { Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { isWithin, scopeOf } from '#workflows/access/scope.ts'
import { isLinkRelation, linkRelations } from '#workflows/catalogue/initiative-link.ts'
import type { Actor } from '#workflows/engine/actor.ts'

/** The initiatives of the roadmap that change or make a thing of the architecture, of those this reader may see. */
export async function initiativesTouching(
  { read }: Pick<Store, 'read'>,
  { actor, kind, id }: { actor: Actor; kind: 'application' | 'architecture-object'; id: string },
) {
  const links = await linksTo(read, { targetKind: kind, targetId: id })
  const scope = scopeOf(actor)
  const seen = links.filter(({ organisationId }) => isWithin(scope, organisationId))
  if (seen.length === 0) return []
  const names = new Map((await allOrganisations(read)).map((row) => [row.id, row.name]))
  return seen.flatMap(({ relation, initiativeId, name, organisationId }) =>
    isLinkRelation(relation)
      ? [
          {
            key: `${relation} ${initiativeId}`,
            label: linkRelations[relation].label,
            name,
            organisation: names.get(organisationId) ?? '-',
            href: `/peta-rencana/${initiativeId}`,
          },
        ]
      : [],
  )
}
