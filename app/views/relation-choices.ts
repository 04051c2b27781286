import type { Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { searchEnds, standingRelationsOf, visibleEnd } from '#db/relations.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { hrefOf, kindLabel, sideAt } from './relations.ts'

const most = 30

/**
 * What a thing may be related with on one of its sides: things of the right kinds whose name has the text, own
 * ones first, without those it is related with already. Null when thing or side is not there for this person.
 */
export async function relationChoices(
  { read }: Pick<Store, 'read'>,
  { id, key, text, actor }: { id: string; key: string; text: string; actor: Actor },
) {
  const sight = objectSightOf(actor)
  const end = await visibleEnd(read, { id, sight })
  const side = end === undefined ? null : sideAt(end.kind, key)
  if (end === undefined || side === null || end.isRetired) return null
  const related = (await standingRelationsOf(read, [id]))
    .filter(({ kind }) => kind === side.relation)
    .flatMap(({ fromId, toId }) => [fromId, toId])
  const found = await searchEnds(read, {
    sight,
    kinds: side.others,
    text,
    ownFirst: end.organisationId,
    without: [id, ...related],
    limit: most + 1,
  })
  const names = new Map((await allOrganisations(read)).map((row) => [row.id, row.name]))
  return {
    end: { id, name: end.name, kind: end.kind, href: hrefOf(end), organisationId: end.organisationId },
    side: { key, label: side.label, relation: side.relation, side: side.side },
    others: found.slice(0, most).map((other) => ({
      id: other.id,
      name: other.name,
      kind: kindLabel(other.kind),
      organisation: names.get(other.organisationId) ?? '-',
    })),
    most: found.length > most ? most : null,
  }
}
