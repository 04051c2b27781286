import { architectureText as text } from '#app/text/architecture.ts'
import { dateText, localDate } from '#app/text/dates.ts'
import { retiredStatus } from '#db/architecture-list.ts'
import { clearanceOf } from '#workflows/access/scope.ts'
import { absenceWords } from '#workflows/catalogue/absence.ts'
import { type ObjectKindName, recordOf } from '#workflows/catalogue/architecture/kinds.ts'
import { type FieldValues, fieldOf, readableValue, visibleValues } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'
import { completeness } from '#workflows/rules/completeness.ts'
import type { ObjectColumn } from './object-columns.ts'

/** What a list knows of an object, now or on a day. */
export interface ListedObject {
  id: string
  kind: ObjectKindName
  organisationId: string
  organisationName: string
  name: string
  nameKey: string
  code: string
  condition: string
  /** A word of the lifecycle, or `retiredStatus`. */
  status: string
  fields: FieldValues
  updatedAt: string
  attested: string | null
  attestedAt: string | null
  attestedByName: string | null
}

interface Reader {
  actor: Actor
  utcOffsetHours: number
  columns: readonly ObjectColumn[]
}

/** One line of the list: what a column says in words, null where it says nothing, and what is drawn. */
export function objectCells(row: ListedObject, { actor, utcOffsetHours, columns }: Reader) {
  const record = recordOf(row.kind)
  const values = visibleValues(record, row.fields, clearanceOf(actor, row.organisationId))
  const state = completeness({ kind: record, values: row.fields })
  const dayOf = (at: string) => dateText(localDate(at, utcOffsetHours))
  const computed: Record<string, string | null> = {
    kind: record.label,
    organisation: row.organisationName,
    code: row.code === '' ? null : row.code,
    condition: conditionLabel(row.kind, row.condition),
    status: statusLabel(row.kind, row.status),
    completeness: `${state.percent}%`,
    attested: attestedWords(row, dayOf),
    updated: dayOf(row.updatedAt),
  }
  const said = (key: string) => {
    const field = fieldOf(record, key)
    const value = values[key]
    return value === undefined || value === '' ? absenceWords(field, values) : readableValue(field, value)
  }
  const cells = columns.map(({ key }) => [key, key in computed ? computed[key] : said(key)] as const)
  return {
    id: row.id,
    name: row.name,
    isActive: row.status === 'active',
    isRetired: row.status === retiredStatus,
    completeness: { filled: state.filled, total: state.total, next: state.next },
    isAttested: row.attested !== null,
    isOwn: row.organisationId === actor.organisationId,
    mayChange: row.status !== retiredStatus && mayChange(actor, row.organisationId),
    cells: Object.fromEntries(cells) as Record<string, string | null>,
  }
}

function mayChange(actor: Actor, organisationId: string): boolean {
  const subject = { organisationId, organiserId: null }
  return mayPerform(recordPermissions, { actor, event: { type: 'objectRecorded' }, subject })
}

export function conditionLabel(kind: ObjectKindName, condition: string): string {
  return readableValue(fieldOf(recordOf(kind), 'condition'), condition)
}

export function statusLabel(kind: ObjectKindName, status: string): string {
  return status === retiredStatus ? text.retired : readableValue(fieldOf(recordOf(kind), 'lifecycle'), status)
}

function attestedWords(
  { attested, attestedAt, attestedByName }: ListedObject,
  dayOf: (at: string) => string,
): string | null {
  if (attested === null || attestedAt === null) return null
  const kind = attested === 'changed' ? 'changed' : 'unchanged'
  return `${text.attestations[kind]}, ${dayOf(attestedAt)}, ${attestedByName}`
}
