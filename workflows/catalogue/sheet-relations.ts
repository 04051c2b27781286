import { isObjectKind, objectKindNames } from './architecture/kinds.ts'
import {
  type EndKind,
  isRelationKind,
  type RelationKindName,
  relationKindNames,
  relationKinds,
} from './architecture/relations.ts'
import { isLinkRelation, type LinkRelation, type LinkTarget, linkRelations } from './initiative-link.ts'

/** What a row of the sheet of relations may begin or end in: whatever has a sheet, and agencies. */
export type SheetEnd = EndKind | 'gap' | 'initiative' | 'organisation'

export type SheetRelationName = RelationKindName | LinkRelation

export interface SheetRelation {
  readonly from: readonly SheetEnd[]
  readonly to: readonly SheetEnd[]
  readonly label: string
}

/** Everything the sheet of relations tells: what hangs together in the architecture, then in the roadmap. */
export const sheetRelationNames: readonly SheetRelationName[] = [
  ...relationKindNames,
  ...(Object.keys(linkRelations) as readonly LinkRelation[]),
]

/** What a relation may begin and end in. A link of the roadmap calls every kind of object by one name. */
export function sheetRelation(name: SheetRelationName): SheetRelation {
  if (!isLinkRelation(name)) return relationKinds[name]
  const { label, targets }: { label: string; targets: readonly LinkedKind[] } = linkRelations[name]
  const to = targets.flatMap((target): readonly SheetEnd[] =>
    target === 'architecture-object' ? objectKindNames : [target],
  )
  return { from: ['initiative'], to, label }
}

type LinkedKind = (typeof linkRelations)[LinkRelation]['targets'][number]

export function isSheetRelation(name: string): name is SheetRelationName {
  return isRelationKind(name) || isLinkRelation(name)
}

/** The end of a link as the roadmap keeps it. */
export function linkTargetOf({ kind, id }: { kind: SheetEnd; id: string }): LinkTarget {
  return { kind: isObjectKind(kind) ? 'architecture-object' : kind, id }
}
