import {
  type EndKind,
  type RelationKind,
  type RelationKindName,
  relationKindNames,
  relationKinds,
} from '#workflows/catalogue/architecture/relations.ts'

export const relationRule = {
  version: '2026.1',
  source: 'Kardinalitas hubungan antardomain: metadata Arsitektur SPBE dan praktik pemerintah daerah',
} as const

/** One end of a relation as the rule sees it. */
export interface End {
  readonly id: string
  readonly kind: EndKind
  readonly name: string
  readonly isRetired: boolean
}

/** A relation that stands. */
export interface StandingRelation {
  readonly id: string
  readonly kind: RelationKindName
  readonly fromId: string
  readonly toId: string
}

/**
 * Why two things may not be related so, as a sentence; null when they may.
 * @param standing the relations of the beginning that stand
 */
export function relationProblem({
  kind,
  from,
  to,
  standing,
}: {
  readonly kind: RelationKindName
  readonly from: End
  readonly to: End
  readonly standing: readonly StandingRelation[]
}): string | null {
  const declared: RelationKind = relationKinds[kind]
  if (!declared.from.includes(from.kind) || !declared.to.includes(to.kind))
    return `"${from.name}" dan "${to.name}" tidak dapat dihubungkan sebagai "${declared.label}". Pilih hubungan lain.`
  if (from.id === to.id) return `"${from.name}" tidak dapat dihubungkan dengan dirinya sendiri.`
  const retired = [from, to].find(({ isRetired }) => isRetired)
  if (retired !== undefined)
    return `"${retired.name}" sudah tidak berlaku dalam arsitektur. Pilih objek yang masih berlaku.`
  const own = standing.filter((each) => each.kind === kind && each.fromId === from.id)
  if (own.some(({ toId }) => toId === to.id))
    return `"${from.name}" dan "${to.name}" sudah terhubung sebagai "${declared.label}".`
  if (declared.most !== undefined && own.length >= declared.most)
    return `"${from.name}" sudah punya hubungan "${declared.label}". Lepaskan hubungan itu lebih dahulu.`
  return null
}

/** Why a relation may not be ended, as a sentence: its beginning would lose the last one it must have. */
export function endingProblem({
  relation,
  from,
  standing,
}: {
  readonly relation: StandingRelation
  readonly from: End
  readonly standing: readonly StandingRelation[]
}): string | null {
  if (from.isRetired || !isLastNeeded(relation, standing)) return null
  return `"${from.name}" harus tetap punya hubungan "${relationKinds[relation.kind].label}". Tambahkan yang lain lebih dahulu, lalu lepaskan yang ini.`
}

/**
 * The relations by which others would be left without what they must have, when this thing goes.
 * @param standing every relation that stands, of all beginnings concerned
 */
export function strandedBy(id: string, standing: readonly StandingRelation[]): readonly StandingRelation[] {
  return standing.filter((relation) => relation.toId === id && isLastNeeded(relation, standing))
}

function isLastNeeded(relation: StandingRelation, standing: readonly StandingRelation[]): boolean {
  const declared: RelationKind = relationKinds[relation.kind]
  if (declared.least !== 'required') return false
  return !standing.some(
    ({ id, kind, fromId }) => id !== relation.id && kind === relation.kind && fromId === relation.fromId,
  )
}

/** A relation that is asked of a thing and is not there. */
export interface MissingRelation {
  readonly kind: RelationKindName
  readonly label: string
  readonly need: 'required' | 'expected'
}

/** What a thing of this kind still needs, what is required first. */
export function missingRelations(
  kind: EndKind,
  own: readonly Pick<StandingRelation, 'kind'>[],
): readonly MissingRelation[] {
  const missing = relationKindNames.flatMap((name): MissingRelation[] => {
    const { from, least, label }: RelationKind = relationKinds[name]
    if (least === undefined || !from.includes(kind) || own.some((each) => each.kind === name)) return []
    return [{ kind: name, label, need: least }]
  })
  return missing.toSorted((one, other) => Number(one.need === 'expected') - Number(other.need === 'expected'))
}
