import {
  type InitiativeRow,
  initiativeById,
  initiativeByKey,
  insertInitiative,
  updateInitiative,
} from '#db/initiatives.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Db } from '#db/open.ts'
import type { RoadmapRow } from '#db/roadmaps.ts'
import { type FieldValues, isRequired, type RecordKind } from '#workflows/catalogue/field.ts'
import { nameKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import { unfundedYears } from '#workflows/rules/roadmap-funding.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { differenceOf, type WritingImport } from './application-record.server.ts'
import { changedBy } from './changed-by.server.ts'
import { withNomenclature } from './nomenclature.server.ts'
import { initiativeKind, roadmapFor } from './roadmap-record.server.ts'

/** What a change of an initiative is called in the log. */
export type InitiativeChange = 'changed' | 'moved' | 'postponed'

interface NewInitiative {
  roadmap: RoadmapRow
  organisationId: string
  fields: FieldValues
  /** The import that writes it: the log names it beside the person. */
  by?: WritingImport
}

/** Writes a new initiative of a roadmap for one agency; its id comes back. */
export async function addInitiative(
  act: Act,
  { roadmap, organisationId, fields, by }: NewInitiative,
): Promise<string> {
  const columns = await columnsOf(act.db, { roadmap, organisationId, fields })
  if ((await initiativeByKey(act.db, columns)) !== undefined) throw alreadyThere(columns.name)
  const id = act.newId(`initiative ${organisationId} ${columns.nameKey}`)
  const row = { ...columns, id, cancelledAt: null, version: 1, createdAt: act.at, updatedAt: act.at }
  await insertInitiative(act.db, row)
  const payload = { roadmapId: roadmap.id, organisationId, fields: columns.fields, ...by }
  act.note({ kind: 'initiative', id, version: 1, type: 'recorded', payload })
  return id
}

interface Change {
  row: InitiativeRow
  fields: FieldValues
  type: InitiativeChange
  by?: WritingImport
}

/**
 * Writes the next version of an initiative; nothing where nothing differs. The log keeps what stood before. The row
 * as it stands afterwards.
 */
export async function changeInitiative(act: Act, { row, fields, type, by }: Change): Promise<InitiativeRow> {
  if (row.cancelledAt !== null)
    throw new AppError('refused', 'Kegiatan ini sudah dibatalkan. Pulihkan dahulu, lalu ubah.')
  const roadmap = await roadmapFor(act.db, row.roadmapId)
  const columns = await columnsOf(act.db, { roadmap, organisationId: row.organisationId, fields })
  const twin = await initiativeByKey(act.db, columns)
  if (twin !== undefined && twin.id !== row.id) throw alreadyThere(columns.name)
  const difference = differenceOf(row.fields as FieldValues, columns.fields)
  if (Object.keys(difference).length === 0) return row
  return writeNext(act, { row: { ...row, ...columns }, type, payload: { fields: difference, ...by } })
}

/** Writes a row as its next version and says so in the log; refuses when somebody else was faster. */
export async function writeNext(
  act: Act,
  { row, type, payload }: { row: InitiativeRow; type: string; payload: object },
): Promise<InitiativeRow> {
  const next = { ...row, version: row.version + 1, updatedAt: act.at }
  if (!(await updateInitiative(act.db, next, row.version))) throw await changedMeanwhile(act.db, row)
  act.note({ kind: 'initiative', id: row.id, version: next.version, type, payload })
  return next
}

/** For how many years of its run an initiative that stands has no ceiling. */
export async function lackingYears(db: Db, row: InitiativeRow): Promise<number> {
  const { status, startsOn, endsOn } = row
  const funding = { status, startsOn, endsOn, values: row.fields as FieldValues, isCancelled: false }
  return unfundedYears(funding, await roadmapFor(db, row.roadmapId)).length
}

/** The initiative as the person saw it: refuses one that is not there, and one that was changed since. */
export async function initiativeSeen(
  act: Act,
  { id, expectedVersion }: { id: string; expectedVersion: number | undefined },
): Promise<InitiativeRow> {
  const row = found(await initiativeById(act.db, id), 'Kegiatan ini')
  if (expectedVersion !== undefined && expectedVersion !== row.version)
    throw await changedMeanwhile(act.db, row)
  return row
}

async function changedMeanwhile(db: Db, { id, name }: InitiativeRow): Promise<AppError> {
  const changed = await changedBy(db, (await eventsOfSubject(db, 'initiative', id)).at(-1))
  return new AppError('stale', `Kegiatan "${name}" ${changed}. Muat ulang, lalu ulangi perubahan Anda.`)
}

function alreadyThere(name: string): AppError {
  const sentence = `Kegiatan "${name}" sudah tercatat pada perangkat daerah ini. Ubah yang sudah ada, atau pakai nama lain.`
  return new AppError('invalid', sentence, [`name: ${sentence}`])
}

interface Columns {
  roadmap: RoadmapRow
  organisationId: string
  fields: FieldValues
}

async function columnsOf(db: Db, { roadmap, organisationId, fields }: Columns) {
  const values = await withNomenclature(db, checked(initiativeKind(roadmap), fields))
  const name = tidyName(String(values.name))
  const text = (key: string) => String(values[key] ?? '')
  const dates = { startsOn: text('startsOn') || null, endsOn: text('endsOn') || null }
  const standing = { status: text('status'), isCancelled: false }
  return {
    roadmapId: roadmap.id,
    organisationId,
    name,
    nameKey: nameKey(name),
    about: [text('group'), text('description')].filter((part) => part !== '').join('\n'),
    part: text('part'),
    work: text('work') || 'unknown',
    status: standing.status,
    ...dates,
    unfundedYears: unfundedYears({ ...standing, ...dates, values }, roadmap).length,
    fields: { ...values, name } as FieldValues,
  }
}

/** The answers, checked by the declaration. */
export function checked(kind: RecordKind, fields: FieldValues): FieldValues {
  const problems = roadmapProblems(kind, fields).map(({ sentence }) => sentence)
  const [first] = problems
  if (first !== undefined) throw new AppError('invalid', first, problems)
  return fields
}

/**
 * What is wrong with answers by the declaration of an initiative or a gap, each with its field; what one answer
 * asks for besides is asked for at once.
 */
export function roadmapProblems(kind: RecordKind, fields: FieldValues): { key: string; sentence: string }[] {
  const parsed = recordSchema(kind, { moment: 'saving' }).safeParse(fields)
  const asked = kind.fields.filter(
    (field) =>
      typeof field.required === 'object' &&
      isRequired(field, fields, 'submission') &&
      String(fields[field.key] ?? '').trim() === '',
  )
  return [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({
      key: String(path[0] ?? ''),
      sentence: message,
    })),
    ...asked.map(({ key, label }) => ({ key, sentence: `${label} belum diisi.` })),
  ]
}
