import { dateTimeText } from '#app/text/dates.ts'
import { happened } from '#app/text/happened.ts'
import { eventsOfSubject, type LoggedEvent } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { absenceWords } from '#workflows/catalogue/absence.ts'
import { application } from '#workflows/catalogue/application.ts'
import {
  answerKeys,
  type Field,
  type FieldValue,
  type FieldValues,
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
}

export interface ApplicationHistory {
  /** Changes by field key, the latest first; only fields within the clearance. */
  byField: Record<string, FieldStep[]>
  /** What happened to the record, the latest first; of one field only, when one is asked for. */
  events: RecordEvent[]
  /** The fields that ever changed, in the catalogue's order, with how often. */
  fields: { key: string; label: string; count: number }[]
}

interface Asked {
  id: string
  clearance: Visibility
  utcOffsetHours: number
  /** A field key: only what happened to that field. */
  only?: string | null
}

/** The history of an application's fields, read from the log. */
export async function applicationHistory(read: Db, asked: Asked): Promise<ApplicationHistory> {
  const { id, clearance, utcOffsetHours, only = null } = asked
  const fields = visibleFields(application, clearance)
  const byField: ApplicationHistory['byField'] = {}
  const events: RecordEvent[] = []
  for (const event of (await eventsOfSubject(read, 'application', id)).toReversed()) {
    const made = madeOf(event, utcOffsetHours)
    const steps = stepsOf(event, fields)
    for (const { key, label: _label, ...step } of event.type === 'changed' ? steps : [])
      byField[key] = [...(byField[key] ?? []), { ...made, ...step }]
    const shown = steps.filter(({ key }) => only === null || key === only)
    // A change of fields this reader may not see leaves no trace: even that they changed is not theirs.
    if ((event.type === 'changed' || only !== null) && shown.length === 0) continue
    const isWhole = event.type !== 'changed' && only === null
    const title = happened('application', event.type) ?? event.type
    events.push({ ...made, title, changes: isWhole ? [] : shown })
  }
  const changed = fields.filter(({ key }) => byField[key] !== undefined)
  return {
    byField,
    events,
    fields: changed.map(({ key, label }) => ({ key, label, count: byField[key]?.length ?? 0 })),
  }
}

function madeOf(event: LoggedEvent, utcOffsetHours: number) {
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
  if (event.type === 'changed') return (event.payload as { fields: Changes }).fields
  if (event.type !== 'recorded') return {}
  const { fields } = event.payload as { fields: FieldValues }
  return Object.fromEntries(Object.entries(fields).map(([key, to]) => [key, { from: null, to }]))
}

function said(field: Field, changes: Changes, side: keyof Step): string | null {
  const value = changes[field.key]?.[side]
  if (value !== null && value !== undefined && value !== '') return readableValue(field, value)
  const answers = answerKeys(field).map((key) => [key, changes[key]?.[side] ?? null] as const)
  return absenceWords(field, Object.fromEntries(answers))
}
