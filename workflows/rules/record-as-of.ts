import type { FieldValue, FieldValues } from '#workflows/catalogue/field.ts'

/** What happened to a record, as the log keeps it. */
export interface RecordEvent {
  readonly type: string
  readonly payload: unknown
  /** ISO, UTC. */
  readonly at: string
}

/** A record as it stood after some of its events. */
export interface RecordThen {
  readonly organisationId: string
  readonly fields: FieldValues
  /** ISO, UTC. */
  readonly updatedAt: string
  /** When it left, retired or called off (ISO, UTC); null while it stands. */
  readonly endedAt: string | null
}

type Changes = Record<string, { to: FieldValue | null }>

/**
 * A record as its events tell it, oldest first; null where it was not recorded yet, or was taken out again. Fold
 * all of them, and it is the row; fold those up to a day, and it is the record as it was then.
 */
export function recordAsOf(events: readonly RecordEvent[]): RecordThen | null {
  return events.reduce<RecordThen | null>(after, null)
}

function after(before: RecordThen | null, { type, payload, at }: RecordEvent): RecordThen | null {
  if (type === 'recorded') {
    const { organisationId, fields } = payload as { organisationId: string; fields: FieldValues }
    return { organisationId, fields, updatedAt: at, endedAt: null }
  }
  if (before === null) return null
  switch (type) {
    case 'removed':
      return null
    case 'retired':
    case 'cancelled':
      return { ...before, endedAt: at, updatedAt: at }
    case 'restored':
      return { ...before, endedAt: null, updatedAt: at }
    case 'handedOver':
      return { ...before, organisationId: (payload as { toId: string }).toId, updatedAt: at }
  }
  // However a change is called ("moved", "postponed"), it says what each answer became.
  const { fields } = payload as { fields?: Changes }
  return fields === undefined ? before : { ...before, fields: changed(before.fields, fields), updatedAt: at }
}

function changed(fields: FieldValues, changes: Changes): FieldValues {
  const next: Record<string, FieldValue> = { ...fields }
  for (const [key, { to }] of Object.entries(changes)) {
    if (to === null) delete next[key]
    else next[key] = to
  }
  return next
}
