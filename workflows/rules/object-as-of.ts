import { isObjectKind, type ObjectKindName } from '#workflows/catalogue/architecture/kinds.ts'
import { type RecordEvent, type RecordThen, recordAsOf } from './record-as-of.ts'

/** An object of the architecture as it stood after some of its events. */
export interface ObjectThen extends RecordThen {
  readonly kind: ObjectKindName
}

/** The object as its events tell it, oldest first; null where there was none. */
export function objectAsOf(events: readonly RecordEvent[]): ObjectThen | null {
  const then = recordAsOf(events)
  // What kind it is was said when it was recorded, and never changes.
  const kind = String((events[0]?.payload as { kind?: unknown } | undefined)?.kind)
  return then === null || !isObjectKind(kind) ? null : { ...then, kind }
}
