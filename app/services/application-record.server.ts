import { type ApplicationRow, applicationByKey, insertApplication, updateApplication } from '#db/inventory.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { application } from '#workflows/catalogue/application.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { nameKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import type { Act } from './act.server.ts'
import { AppError } from './app-error.ts'
import { attestOwnWriting } from './attest.server.ts'
import { changedBy } from './changed-by.server.ts'

const schema = recordSchema(application, { moment: 'saving' })

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
  }: { organisationId: string; fields: FieldValues; row?: ApplicationRow | undefined; by?: WritingImport },
): Promise<Written> {
  const parsed = schema.safeParse(fields)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => issue.message)
    throw new AppError('invalid', problems[0] ?? 'Isian aplikasi belum lengkap.', problems)
  }
  const values = parsed.data as FieldValues
  const name = tidyName(String(values.name))
  const columns = {
    organisationId,
    name,
    nameKey: nameKey(name),
    medium: column(values.medium),
    classification: column(values.classification),
    origin: column(values.origin),
    operationalStatus: column(values.operationalStatus),
    purpose: String(values.purpose ?? ''),
    fields: { ...values, name },
    updatedAt: act.at,
  }
  const twin = await applicationByKey(act.db, columns)
  if (row === undefined) {
    if (twin !== undefined) return changeApplication(act, { row: twin, columns, by })
    const id = act.newId(`application ${organisationId} ${columns.nameKey} ${columns.medium}`)
    await insertApplication(act.db, { ...columns, id, version: 1, createdAt: act.at })
    act.note({
      kind: 'application',
      id,
      version: 1,
      type: 'recorded',
      payload: { organisationId, fields: columns.fields, ...by },
    })
    await attestOwnWriting(act, { applicationId: id, version: 1, organisationId })
    return { result: 'new', id, version: 1 }
  }
  if (twin !== undefined && twin.id !== row.id) {
    throw alreadyRecorded(name)
  }
  return changeApplication(act, { row, columns, by })
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

async function changeApplication(
  act: Act,
  {
    row,
    columns,
    by,
  }: {
    row: ApplicationRow
    columns: Omit<ApplicationRow, 'id' | 'version' | 'createdAt'>
    by: WritingImport | undefined
  },
): Promise<Written> {
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
  await attestOwnWriting(act, { applicationId: row.id, version, organisationId: columns.organisationId })
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
