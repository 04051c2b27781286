import {
  type ApplicationRow,
  applicationByKey,
  insertApplication,
  insertApplications,
  updateApplication,
} from '#db/inventory.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { application } from '#workflows/catalogue/application.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { nameKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import type { Act } from './act.server.ts'
import { AppError } from './app-error.ts'
import { attestOwnWriting, attestOwnWritings } from './attest.server.ts'
import { changedBy } from './changed-by.server.ts'
import { cityDay } from './city-day.server.ts'

/** Whether writing an application made a new one, changed one, or found nothing to change; as it stands now. */
export interface Written {
  result: 'new' | 'changed' | 'same'
  id: string
  version: number
}

/** The import an application was written by, and for which agency: the log names both beside the person. */
export interface WritingImport {
  importId: string
  organisationName: string
}

/**
 * Writes one application of one agency inside a command: new by its key (owner, name, medium) or as the
 * next version of the row given. The log keeps the fields before and after, so each field has its history.
 */
export async function writeApplication(
  act: Act,
  {
    organisationId,
    fields,
    row,
    by,
    standsBy = true,
  }: {
    organisationId: string
    fields: FieldValues
    row?: ApplicationRow | undefined
    by?: WritingImport
    /** Whether the writing is the agency's word on the whole record: not where it saw only a part of it. */
    standsBy?: boolean
  },
): Promise<Written> {
  const thisYear = Number((await cityDay(act.db, act.at)).slice(0, 4))
  const parsed = recordSchema(application, { moment: 'saving', thisYear }).safeParse(fields)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => issue.message)
    throw new AppError('invalid', problems[0] ?? 'Isian aplikasi belum lengkap.', problems)
  }
  const columns = columnsOf({ organisationId, fields: parsed.data as FieldValues, at: act.at })
  const twin = await applicationByKey(act.db, columns)
  if (row === undefined) {
    if (twin !== undefined) return changeApplication(act, { row: twin, columns, by, standsBy })
    const id = act.newId(`application ${organisationId} ${columns.nameKey} ${columns.medium}`)
    await insertApplication(act.db, { ...columns, id, version: 1, createdAt: act.at })
    noteRecorded(act, { id, organisationId, fields: columns.fields, by })
    await attestOwnWriting(act, { applicationId: id, version: 1, organisationId })
    return { result: 'new', id, version: 1 }
  }
  if (twin !== undefined && twin.id !== row.id) {
    throw alreadyRecorded(columns.name)
  }
  return changeApplication(act, { row, columns, by, standsBy })
}

/** One application to be written whose answers have been checked and whose name is free. */
export interface CheckedWrite {
  organisationId: string
  fields: FieldValues
  /** As it stands now; absent for a new one. */
  row: ApplicationRow | undefined
  by: WritingImport
}

/**
 * Writes many applications at once, each with its own event and the word of its agency, as `writeApplication`
 * does. The caller has checked the answers by the schema and looked, in this transaction, that no name is
 * taken twice.
 */
export async function writeApplications(
  act: Act,
  writes: readonly CheckedWrite[],
): Promise<readonly Written[]> {
  const made: ApplicationRow[] = []
  const written: Written[] = []
  for (const { organisationId, fields, row, by } of writes) {
    const columns = columnsOf({ organisationId, fields, at: act.at })
    if (row === undefined) {
      const id = act.newId(`application ${organisationId} ${columns.nameKey} ${columns.medium}`)
      made.push({ ...columns, id, version: 1, createdAt: act.at })
      noteRecorded(act, { id, organisationId, fields: columns.fields, by })
      written.push({ result: 'new', id, version: 1 })
    } else {
      written.push(await changeRow(act, { row, columns, by }))
    }
  }
  await insertApplications(act.db, made)
  const own = written.flatMap(({ id, version, result }, index) => {
    const { organisationId = '' } = writes[index] ?? {}
    return result === 'same' ? [] : [{ applicationId: id, version, organisationId }]
  })
  await attestOwnWritings(act, own)
  return written
}

function noteRecorded(
  act: Act,
  {
    id,
    organisationId,
    fields,
    by,
  }: Pick<CheckedWrite, 'organisationId' | 'fields'> & {
    id: string
    by: WritingImport | undefined
  },
): void {
  const payload = { organisationId, fields, ...by }
  act.note({ kind: 'application', id, version: 1, type: 'recorded', payload })
}

function columnsOf({
  organisationId,
  fields,
  at,
}: {
  organisationId: string
  fields: FieldValues
  at: string
}) {
  const name = tidyName(String(fields.name))
  return {
    organisationId,
    name,
    nameKey: nameKey(name),
    medium: column(fields.medium),
    classification: column(fields.classification),
    origin: column(fields.origin),
    operationalStatus: column(fields.operationalStatus),
    purpose: String(fields.purpose ?? ''),
    fields: { ...fields, name },
    updatedAt: at,
  }
}

/** The refusal of a second application of one name and medium; an import changes the first one instead. */
export function alreadyRecorded(name: string): AppError {
  return new AppError(
    'invalid',
    `Aplikasi "${name}" sudah tercatat pada perangkat daerah ini. Ubah data yang sudah ada.`,
  )
}

/** The refusal of a change to an application that somebody else has changed since it was read: who, and when. */
export async function changedMeanwhile(
  db: Db,
  { id, name }: Pick<ApplicationRow, 'id' | 'name'>,
): Promise<AppError> {
  const changed = await changedBy(db, (await eventsOfSubject(db, 'application', id)).at(-1))
  return new AppError('stale', `Data "${name}" ${changed}. Muat ulang, lalu ulangi perubahan Anda.`)
}

interface Change {
  row: ApplicationRow
  columns: Omit<ApplicationRow, 'id' | 'version' | 'createdAt'>
  by: WritingImport | undefined
}

async function changeApplication(
  act: Act,
  { standsBy, ...change }: Change & { standsBy: boolean },
): Promise<Written> {
  const written = await changeRow(act, change)
  const { organisationId } = change.columns
  if (written.result === 'changed' && standsBy)
    await attestOwnWriting(act, { applicationId: written.id, version: written.version, organisationId })
  return written
}

/** The next version of a row and its event; the word of the agency is the caller's. */
async function changeRow(act: Act, { row, columns, by }: Change): Promise<Written> {
  const before = row.fields as FieldValues
  const after = columns.fields as FieldValues
  const difference = differenceOf(before, after)
  if (Object.keys(difference).length === 0) return { result: 'same', id: row.id, version: row.version }
  const version = row.version + 1
  const next = { ...row, ...columns, version }
  if (!(await updateApplication(act.db, next, row.version))) {
    throw await changedMeanwhile(act.db, row)
  }
  const payload = { fields: difference, ...by }
  act.note({ kind: 'application', id: row.id, version, type: 'changed', payload })
  return { result: 'changed', id: row.id, version }
}

/** What differs, by key, as the log keeps it. */
export function differenceOf(before: FieldValues, after: FieldValues) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = keys.filter((key) => before[key] !== after[key])
  return Object.fromEntries(
    changed.map((key) => [key, { from: before[key] ?? null, to: after[key] ?? null }]),
  )
}

/** Columns that are filtered by always hold a word; what is not known says so. */
function column(value: FieldValues[string] | undefined): string {
  return value === undefined || value === '' ? 'unknown' : String(value)
}
