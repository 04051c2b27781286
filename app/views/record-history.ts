import { dateTimeText } from '#app/text/dates.ts'
import { happened } from '#app/text/happened.ts'
import { eventsOfSubject, type LoggedEvent } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { absenceWords } from '#workflows/catalogue/absence.ts'
import {
  answerKeys,
  type Field,
  type FieldValue,
  type FieldValues,
  type RecordKind,
  readableValue,
  type Visibility,
  visibleFields,
} from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'

/** What one field was before and became, as people read it; null is "Belum diisi". */
interface Step {
  from: string | null
  to: string | null
}

export interface FieldStep extends Step {
  key: string
  who: string
  at: string
  when: string
}

export interface RecordEvent {
  key: string
  title: string
  who: string
  at: string
  when: string
  changes: (Step & { key: string; label: string })[]
  /** The words that were written with it. */
  note?: string
}

export interface RecordHistory {
  /** Changes by field key, the latest first; only fields within the clearance. */
  byField: Record<string, FieldStep[]>
  /** What happened to the record, the latest first; of one field only, when one is asked for. */
  events: RecordEvent[]
  /** The fields that ever changed, in the catalogue's order, with how often. */
  fields: { key: string; label: string; count: number }[]
}

interface Asked {
  /** The kind of record, as the catalogue declares it and as the log names it. */
  kind: RecordKind
  /** What the log calls it, where that is another word. */
  subject?: string
  id: string
  clearance: Visibility
  utcOffsetHours: number
  /** A field key: only what happened to that field. */
  only?: string | null
  /** What an event that changes no field says beside its title: a reason, what was linked. */
  saidBy?: (event: LoggedEvent) => RecordEvent['changes']
}

/** The history of a record's fields, read from the log. */
export async function recordHistory(read: Db, asked: Asked): Promise<RecordHistory> {
  const { kind, subject = kind.kind, id, clearance, utcOffsetHours, only = null, saidBy = () => [] } = asked
  const fields = visibleFields(kind, clearance)
  const byField: RecordHistory['byField'] = {}
  const events: RecordEvent[] = []
  for (const event of (await eventsOfSubject(read, subject, id)).toReversed()) {
    const made = madeOf(event, utcOffsetHours)
    const steps = stepsOf(event, fields)
    const isChange = event.type !== 'recorded' && fieldsOf(event) !== undefined
    for (const { key, label: _label, ...step } of isChange ? steps : [])
      byField[key] = [...(byField[key] ?? []), { ...made, ...step }]
    const shown = steps.filter(({ key }) => only === null || key === only)
    // A change of fields this reader may not see leaves no trace: even that they changed is not theirs.
    if ((isChange || only !== null) && shown.length === 0) continue
    const title = happened(subject, event.type) ?? event.type
    events.push({ ...made, title, changes: isChange || only !== null ? shown : saidBy(event) })
  }
  const changed = fields.filter(({ key }) => byField[key] !== undefined)
  return {
    byField,
    events,
    fields: changed.map(({ key, label }) => ({ key, label, count: byField[key]?.length ?? 0 })),
  }
}

/** Who made it happen, and when. */
export function madeOf(event: LoggedEvent, utcOffsetHours: number) {
  const { name, positionTitle } = event.actor as Actor
  return {
    key: String(event.n),
    who: `${name}, ${positionTitle}`,
    at: event.at,
    when: dateTimeText(event.at, utcOffsetHours),
  }
}

type Changes = Readonly<Record<string, { from: FieldValue | null; to: FieldValue | null }>>

function stepsOf(event: LoggedEvent, fields: readonly Field[]): RecordEvent['changes'] {
  return fieldSteps(changesOf(event), fields)
}

/** Changes by answer key as people read them, field by field. */
export function fieldSteps(changes: Changes, fields: readonly Field[]): RecordEvent['changes'] {
  return fields
    .filter((field) => answerKeys(field).some((key) => Object.hasOwn(changes, key)))
    .map((field) => ({
      key: field.key,
      label: field.label,
      from: said(field, changes, 'from'),
      to: said(field, changes, 'to'),
    }))
}

/** A record begins with its first answers: each was nothing before. */
function changesOf(event: LoggedEvent): Changes {
  const fields = fieldsOf(event) ?? {}
  if (event.type !== 'recorded') return fields as Changes
  return Object.fromEntries(
    Object.entries(fields as FieldValues).map(([key, to]) => [key, { from: null, to }]),
  )
}

/** The answers an event carries: whole where the record begins, before and after where it changes. */
function fieldsOf(event: LoggedEvent): FieldValues | Changes | undefined {
  return (event.payload as { fields?: FieldValues | Changes } | null)?.fields
}

function said(field: Field, changes: Changes, side: keyof Step): string | null {
  const value = changes[field.key]?.[side]
  if (value !== null && value !== undefined && value !== '') return readableValue(field, value)
  const answers = answerKeys(field).map((key) => [key, changes[key]?.[side] ?? null] as const)
  return absenceWords(field, Object.fromEntries(answers))
}
