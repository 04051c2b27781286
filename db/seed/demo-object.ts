import type { ObjectKindName } from '#workflows/catalogue/architecture/kinds.ts'
import type { RelationKindName } from '#workflows/catalogue/architecture/relations.ts'
import type { FieldValue } from '#workflows/catalogue/field.ts'

export interface DemoObject {
  readonly key: string
  readonly organisation: string
  readonly kind: ObjectKindName
  /** Answers by catalogue key, as incomplete as a first inventory. */
  readonly fields: Readonly<Record<string, FieldValue>>
}

/** A relation by the keys of its ends: of objects, or of applications. */
export interface DemoRelation {
  readonly kind: RelationKindName
  readonly from: string
  readonly to: string
}
