import { dateTimeText } from '#app/text/dates.ts'
import { happened } from '#app/text/happened.ts'
import { eventsOfSubject, type LoggedEvent } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { application } from '#workflows/catalogue/application.ts'
import {
  type Field,
  type FieldValue,
  readableValue,
  type Visibility,
  visibleFields,
} from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'

/** What one field was before and became, as people read it; null is "Belum diisi". */
export interface FieldStep {
  key: string
  from: string | null
  to: string | null
  who: string
  at: string
  when: string
}

export interface ApplicationHistory {
  /** Changes by field key, the latest first; only fields within the clearance. */
  byField: Record<string, FieldStep[]>
  /** What happened to the record, the latest first. */
  events: { key: string; title: string; who: string; at: string; when: string; note: string | null }[]
}

/** The history of an application's fields, read from the log. */
export async function applicationHistory(
  read: Db,
  { id, clearance, utcOffsetHours }: { id: string; clearance: Visibility; utcOffsetHours: number },
): Promise<ApplicationHistory> {
  const fields = visibleFields(application, clearance)
  const byField: ApplicationHistory['byField'] = {}
  const events: ApplicationHistory['events'] = []
  for (const event of (await eventsOfSubject(read, 'application', id)).toReversed()) {
    const made = madeOf(event, utcOffsetHours)
    const changes = changesOf(event)
    const shown = fields.filter((field) => Object.hasOwn(changes, field.key))
    for (const field of shown) {
      const step = {
        ...made,
        from: said(field, changes[field.key]?.from),
        to: said(field, changes[field.key]?.to),
      }
      byField[field.key] = [...(byField[field.key] ?? []), step]
    }
    // A change of fields this reader may not see leaves no trace: even that they changed is not theirs.
    if (event.type === 'changed' && shown.length === 0) continue
    const note = shown.length === 0 ? null : `${shown.map((field) => field.label).join(', ')}.`
    events.push({ ...made, title: happened('application', event.type) ?? event.type, note })
  }
  return { byField, events }
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

type Changes = Record<string, { from: FieldValue | null; to: FieldValue | null }>

function changesOf(event: LoggedEvent): Changes {
  return event.type === 'changed' ? (event.payload as { fields: Changes }).fields : {}
}

function said(field: Field, value: FieldValue | null | undefined): string | null {
  return value === null || value === undefined || value === '' ? null : readableValue(field, value)
}
