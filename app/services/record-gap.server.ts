import { type GapRow, gapById, gapByKey, insertGap, updateGap } from '#db/gaps.ts'
import { eventsOfSubject } from '#db/log.ts'
import { organisationById } from '#db/organisations.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { gap } from '#workflows/catalogue/gap.ts'
import { nameKey, tidyName } from '#workflows/catalogue/name-key.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { differenceOf, type WritingImport } from './application-record.server.ts'
import { changedBy } from './changed-by.server.ts'
import { checked } from './initiative-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { roadmapFor } from './roadmap-record.server.ts'

export type GapInput =
  | { roadmapId: string; organisationId: string; fields: FieldValues }
  | { gapId: string; fields: FieldValues }

/** Adds a gap to the catalogue for the agency that answers for it, or writes the next version of one (`gapId`). */
export function recordGap(office: Office, command: Command, input: GapInput): Promise<Outcome> {
  return perform(office, command, async (act) => {
    if ('gapId' in input) {
      const row = found(await gapById(act.db, input.gapId), 'Kesenjangan ini')
      await act.require('gapRecorded', row.organisationId)
      if (command.expectedVersion !== undefined && command.expectedVersion !== row.version)
        throw await gapChangedMeanwhile(act, row)
      await changeGap(act, { row, fields: input.fields })
      return
    }
    const { roadmapId, organisationId, fields } = input
    await act.require('gapRecorded', organisationId)
    found(await organisationById(act.db, organisationId), 'Perangkat daerah ini')
    await roadmapFor(act.db, roadmapId)
    await addGap(act, { roadmapId, organisationId, fields })
  })
}

interface NewGap {
  roadmapId: string
  organisationId: string
  fields: FieldValues
  /** The import that writes it: the log names it beside the person. */
  by?: WritingImport
}

/** Writes a new gap of a roadmap for one agency; its id comes back. */
export async function addGap(act: Act, { roadmapId, organisationId, fields, by }: NewGap): Promise<string> {
  const columns = { roadmapId, organisationId, ...columnsOf(fields) }
  if ((await gapByKey(act.db, columns)) !== undefined) throw alreadyThere()
  const id = act.newId(`gap ${organisationId} ${columns.titleKey}`)
  await insertGap(act.db, { ...columns, id, version: 1, createdAt: act.at, updatedAt: act.at })
  const payload = { roadmapId, organisationId, fields: columns.fields, ...by }
  act.note({ kind: 'gap', id, version: 1, type: 'recorded', payload })
  return id
}

/** Writes the next version of a gap; nothing where nothing differs. The version it has afterwards. */
export async function changeGap(
  act: Act,
  { row, fields, by }: { row: GapRow; fields: FieldValues; by?: WritingImport },
): Promise<number> {
  const columns = columnsOf(fields)
  const twin = await gapByKey(act.db, { ...row, ...columns })
  if (twin !== undefined && twin.id !== row.id) throw alreadyThere()
  const difference = differenceOf(row.fields as FieldValues, columns.fields)
  if (Object.keys(difference).length === 0) return row.version
  const version = row.version + 1
  if (!(await updateGap(act.db, { ...row, ...columns, version, updatedAt: act.at }, row.version)))
    throw await gapChangedMeanwhile(act, row)
  act.note({ kind: 'gap', id: row.id, version, type: 'changed', payload: { fields: difference, ...by } })
  return version
}

function columnsOf(fields: FieldValues) {
  const values = checked(gap, fields)
  const title = tidyName(String(values.title))
  return {
    title,
    titleKey: nameKey(title),
    domain: String(values.domain),
    status: String(values.status),
    fields: { ...values, title } as FieldValues,
  }
}

/** The refusal of a change to a gap that somebody else has changed since it was read: who, and when. */
export async function gapChangedMeanwhile({ db }: Act, { id }: GapRow): Promise<AppError> {
  const changed = await changedBy(db, (await eventsOfSubject(db, 'gap', id)).at(-1))
  return new AppError('stale', `Kesenjangan ini ${changed}. Muat ulang, lalu ulangi perubahan Anda.`)
}

function alreadyThere(): AppError {
  const sentence = 'Kesenjangan ini sudah tercatat pada perangkat daerah ini. Ubah yang sudah ada.'
  return new AppError('invalid', sentence, [`title: ${sentence}`])
}
