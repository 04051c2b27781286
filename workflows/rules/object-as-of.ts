import { isObjectKind, type ObjectKindName } from '#workflows/catalogue/architecture/kinds.ts'
import type { FieldValue, FieldValues } from '#workflows/catalogue/field.ts'

/** What happened to an object, as the log keeps it. */
export interface ObjectEvent {
  readonly type: string
  readonly payload: unknown
  /** ISO, UTC. */
  readonly at: string
}

/** An object as it stood after some of its events. */
export interface ObjectThen {
  readonly organisationId: string
  readonly kind: ObjectKindName
  readonly fields: FieldValues
  readonly updatedAt: string
  readonly retiredAt: string | null
}

type Changes = Record<string, { to: FieldValue | null }>

/**
 * The object as its events tell it, oldest first; null where it was not recorded yet. Fold all of them, and it
 * is the row; fold those up to a day, and it is the object as it was then.
 */
export function objectAsOf(events: readonly ObjectEvent[]): ObjectThen | null {
  return events.reduce<ObjectThen | null>(after, null)
}

function after(before: ObjectThen | null, { type, payload, at }: ObjectEvent): ObjectThen | null {
  if (type === 'recorded') {
    const { organisationId, kind, fields } = payload as {
      organisationId: string
      kind: string
      fields: FieldValues
    }
    return isObjectKind(kind) ? { organisationId, kind, fields, updatedAt: at, retiredAt: null } : null
  }
  if (before === null) return null
  switch (type) {
    case 'changed':
      return {
        ...before,
        fields: changed(before.fields, (payload as { fields: Changes }).fields),
        updatedAt: at,
      }
    case 'retired':
      return { ...before, retiredAt: at, updatedAt: at }
    case 'handedOver':
      return { ...before, organisationId: (payload as { toId: string }).toId, updatedAt: at }
    default:
      return before
  }
}

function changed(fields: FieldValues, changes: Changes): FieldValues {
  const next: Record<string, FieldValue> = { ...fields }
  for (const [key, { to }] of Object.entries(changes)) {
    if (to === null) delete next[key]
    else next[key] = to
  }
  return next
}
