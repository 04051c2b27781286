import { insertObject, type ObjectRow, objectByKey, updateObject } from '#db/architecture.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import { codeNames, editionIn } from '#db/reference/architecture-codes.ts'
import { readSetting } from '#db/settings.ts'
import { withChoices } from '#workflows/catalogue/architecture/choices.ts'
import {
  isObjectKind,
  type ObjectKindName,
  objectKinds,
  recordOf,
} from '#workflows/catalogue/architecture/kinds.ts'
import type { FieldValues, RecordKind } from '#workflows/catalogue/field.ts'
import { nameKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import { choiceListsOf } from '#workflows/settings/architecture-lists.ts'
import type { Act } from './act.server.ts'
import { AppError } from './app-error.ts'
import { differenceOf, type WritingImport } from './application-record.server.ts'
import { attestOwnObject } from './attest-object.server.ts'
import { changedBy } from './changed-by.server.ts'

/** Whether writing an object made a new one, changed one, or found nothing to change; as it stands now. */
export interface WrittenObject {
  result: 'new' | 'changed' | 'same'
  id: string
  version: number
}

interface Writing {
  organisationId: string
  kind: ObjectKindName
  fields: FieldValues
  /** The object to change; left out: a new one. */
  row?: ObjectRow | undefined
  /** The import that writes it: the log names it beside the person. */
  by?: WritingImport | undefined
  /** What answers are held against, where many are written one after the other. */
  checks?: ObjectChecks
}

/**
 * Writes one object of one agency inside a command: a new one, or the next version of the row given. The log
 * keeps the fields before and after, so each field has its history and any day can be looked back to.
 */
export async function writeObject(
  act: Act,
  { organisationId, kind, fields, row, by, checks }: Writing,
): Promise<WrittenObject> {
  const against = checks ?? (await objectChecks(act))
  const values = checked(against, { kind, fields, stored: (row?.fields ?? {}) as FieldValues })
  const name = tidyName(String(values.name))
  const columns = {
    organisationId,
    domain: objectKinds[kind].domain,
    kind,
    name,
    nameKey: nameKey(name),
    description: String(values.description ?? ''),
    code: String(values.code ?? ''),
    condition: String(values.condition),
    lifecycle: String(values.lifecycle),
    objectClass: String(values.objectClass),
    fields: { ...values, name },
    updatedAt: act.at,
  }
  const twin = await objectByKey(act.db, columns)
  if (twin !== undefined && twin.id !== row?.id) throw alreadyThere(twin)
  if (row === undefined) {
    const id = act.newId(`object ${organisationId} ${kind} ${columns.nameKey}`)
    await insertObject(act.db, { ...columns, id, version: 1, retiredAt: null, createdAt: act.at })
    const payload = { organisationId, kind, fields: columns.fields, ...by }
    act.note({ kind: 'architecture-object', id, version: 1, type: 'recorded', payload })
    await attestOwnObject(act, { objectId: id, version: 1, organisationId })
    return { result: 'new', id, version: 1 }
  }
  const difference = differenceOf(row.fields as FieldValues, columns.fields)
  if (Object.keys(difference).length === 0) return { result: 'same', id: row.id, version: row.version }
  const version = row.version + 1
  if (!(await updateObject(act.db, { ...row, ...columns, version }, row.version)))
    throw await objectChangedMeanwhile(act.db, row)
  const payload = { fields: difference, ...by }
  act.note({ kind: 'architecture-object', id: row.id, version, type: 'changed', payload })
  await attestOwnObject(act, { objectId: row.id, version, organisationId })
  return { result: 'changed', id: row.id, version }
}

interface Checking {
  kind: ObjectKindName
  fields: FieldValues
  stored: FieldValues
}

/** Holds the answers of an object against its declaration, the choices of the city and the codes that hold. */
export type ObjectChecks = (of: Checking) => {
  values: FieldValues
  problems: readonly { key: string; sentence: string }[]
}

/** Loads once what the answers of objects are held against, for as many as there are. */
export async function objectChecks({ db, at }: Pick<Act, 'db' | 'at'>): Promise<ObjectChecks> {
  const lists = choiceListsOf(await readSetting(db, 'architecture-lists'))
  const edition = editionIn(Number(at.slice(0, 4)))
  const made = new Map<string, { record: RecordKind; schema: ReturnType<typeof recordSchema> }>()
  const declared = (kind: ObjectKindName, stored: FieldValues) => {
    // Of two objects that keep the same choices of old the declaration is the same.
    const kept = recordOf(kind).fields.map(({ key, list }) => (list === undefined ? '' : (stored[key] ?? '')))
    const key = JSON.stringify([kind, kept])
    const record = made.get(key)?.record ?? withChoices(recordOf(kind), lists, stored)
    const found = made.get(key) ?? { record, schema: recordSchema(record, { moment: 'saving' }) }
    made.set(key, found)
    return found
  }
  return ({ kind, fields, stored }) => {
    const { record, schema } = declared(kind, stored)
    const parsed = schema.safeParse(fields)
    if (parsed.success) {
      const values = parsed.data as FieldValues
      return { values, problems: codeProblems(record, { values, stored, edition }) }
    }
    const problems = parsed.error.issues.map(({ path, message }) => ({
      key: String(path[0] ?? ''),
      sentence: message,
    }))
    return { values: fields, problems }
  }
}

function checked(checks: ObjectChecks, of: Checking): FieldValues {
  const { values, problems } = checks(of)
  const sentences = problems.map(({ sentence }) => sentence)
  if (sentences.length > 0)
    throw new AppError('invalid', sentences[0] ?? 'Isian objek belum lengkap.', sentences)
  return values
}

/** A code has to be in the edition that holds; one that was there before a new edition may stay until it is changed. */
function codeProblems(
  record: RecordKind,
  {
    values,
    stored,
    edition,
  }: { values: FieldValues; stored: FieldValues; edition: ReturnType<typeof editionIn> },
) {
  const names = codeNames(edition)
  return record.fields.flatMap(({ key, label, reference }) => {
    const code = values[key]
    if (reference === undefined || typeof code !== 'string' || code === '') return []
    if (code === stored[key] || names.has(code)) return []
    const sentence = `${label}: kode ${code} tidak ada dalam referensi ${edition.period}. Cari kodenya di halaman Kode acuan.`
    return [{ key, sentence }]
  })
}

function alreadyThere({ name, retiredAt, kind }: ObjectRow): AppError {
  const what = isObjectKind(kind) ? recordOf(kind).label : 'Objek'
  const state = retiredAt === null ? 'sudah tercatat' : 'pernah tercatat dan sudah tidak berlaku'
  return new AppError(
    'invalid',
    `Nama: ${what} "${name}" ${state} pada perangkat daerah ini. Ubah data yang sudah ada, atau beri nama lain.`,
  )
}

/** The refusal of a change to an object that somebody else has changed since it was read: who, and when. */
export async function objectChangedMeanwhile(
  db: Db,
  { id, name }: Pick<ObjectRow, 'id' | 'name'>,
): Promise<AppError> {
  const changed = await changedBy(db, (await eventsOfSubject(db, 'architecture-object', id)).at(-1))
  return new AppError('stale', `Data "${name}" ${changed}. Muat ulang, lalu ulangi perubahan Anda.`)
}
