import type { Db, Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import {
  type Relation,
  type RelationEnd,
  standingRelationsOf,
  visibleEnd,
  visibleEnds,
} from '#db/relations.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { recordOf } from '#workflows/catalogue/architecture/kinds.ts'
import {
  type EndKind,
  isRelationKind,
  type RelationSide,
  sidesOf,
} from '#workflows/catalogue/architecture/relations.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { missingRelations } from '#workflows/rules/relations.ts'

/** The other end of a relation, as a card shows it. */
export interface OtherEnd {
  relationId: string
  id: string
  name: string
  kind: string
  organisation: string
  href: string
  /** Whether this reader keeps one of the two, so may end it. */
  mayEnd: boolean
}

/** What a thing hangs together with in one way, seen from its side. */
export interface RelationGroup {
  key: string
  label: string
  others: OtherEnd[]
  /** What its kind asks for and it has not. */
  missing: 'required' | 'expected' | null
}

/**
 * Every way in which a thing may hang together with others, with the others this reader may see. Null when the
 * thing itself is not there for them.
 */
export async function relationsFor(
  { read }: Pick<Store, 'read'>,
  { id, actor }: { id: string; actor: Actor },
) {
  const end = await visibleEnd(read, { id, sight: objectSightOf(actor) })
  if (end === undefined) return null
  const own = await standingRelationsOf(read, [id])
  const groups = await groupsOf(read, { end, own, actor })
  return {
    end: { id, name: end.name, kind: end.kind, organisationId: end.organisationId, href: hrefOf(end) },
    kindLabel: kindLabel(end.kind),
    groups,
    total: groups.reduce((sum, { others }) => sum + others.length, 0),
    mayRelate: !end.isRetired && mayRelate(actor, end.organisationId),
  }
}

export type RelationsView = NonNullable<Awaited<ReturnType<typeof relationsFor>>>

async function groupsOf(
  read: Db,
  { end, own, actor }: { end: RelationEnd; own: readonly Relation[]; actor: Actor },
): Promise<RelationGroup[]> {
  const sight = objectSightOf(actor)
  const ids = own.flatMap(({ fromId, toId }) => [fromId, toId])
  const ends = await visibleEnds(read, { ids, sight })
  const names = new Map((await allOrganisations(read)).map((row) => [row.id, row.name]))
  const missing = missingRelations(
    end.kind,
    own.filter(({ fromId }) => fromId === end.id),
  )
  return sidesOf(end.kind).map((side) => {
    const others = own.flatMap((relation): OtherEnd[] => {
      const otherId = otherOf(relation, { side, id: end.id })
      const other = otherId === null ? undefined : ends.get(otherId)
      if (other === undefined) return []
      const keepsOne = [end, other].some(({ organisationId }) => mayRelate(actor, organisationId))
      return [
        {
          relationId: relation.id,
          id: other.id,
          name: other.name,
          kind: kindLabel(other.kind),
          organisation: names.get(other.organisationId) ?? '-',
          href: hrefOf(other),
          mayEnd: keepsOne && !end.isRetired,
        },
      ]
    })
    const need = side.side === 'from' ? missing.find(({ kind }) => kind === side.relation)?.need : undefined
    return {
      key: sideKey(side),
      label: side.label,
      others: others.toSorted((one, two) => one.name.localeCompare(two.name, 'id')),
      missing: need ?? null,
    }
  })
}

function otherOf(relation: Relation, { side, id }: { side: RelationSide; id: string }): string | null {
  if (relation.kind !== side.relation) return null
  const [here, there] =
    side.side === 'from' ? [relation.fromId, relation.toId] : [relation.toId, relation.fromId]
  return here === id ? there : null
}

/** "service-process.from": a side as an address names it. */
export function sideKey({ relation, side }: Pick<RelationSide, 'relation' | 'side'>): string {
  return `${relation}.${side}`
}

/** The side of a kind of thing that an address names, or null. */
export function sideAt(kind: EndKind, key: string): RelationSide | null {
  const [relation = ''] = key.split('.')
  if (!isRelationKind(relation)) return null
  return sidesOf(kind).find((side) => sideKey(side) === key) ?? null
}

export function kindLabel(kind: EndKind): string {
  return kind === 'application' ? 'Aplikasi' : recordOf(kind).label
}

export function hrefOf({ id, kind }: Pick<RelationEnd, 'id' | 'kind'>): string {
  return kind === 'application' ? `/aplikasi/${id}` : `/arsitektur/objek/${id}`
}

function mayRelate(actor: Actor, organisationId: string): boolean {
  const subject = { organisationId, organiserId: null }
  return mayPerform(recordPermissions, { actor, event: { type: 'objectsRelated' }, subject })
}
