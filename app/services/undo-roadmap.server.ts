import { deleteGap, type GapRow, updateGap } from '#db/gaps.ts'
import type { ImportRowRecord } from '#db/imports.ts'
import { deleteInitiative, type InitiativeRow, initiativeById } from '#db/initiatives.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Act } from './act.server.ts'
import { found } from './app-error.ts'
import { differenceOf } from './application-record.server.ts'
import { lackingYears, writeNext } from './initiative-record.server.ts'
import { gapChangedMeanwhile } from './record-gap.server.ts'

interface Undoing<Row> {
  row: ImportRowRecord
  stored: Row
  importId: string
}

/** Gives a gap back what it said before the import, or takes it off the record that the import made. */
export async function takeGapBack(act: Act, { row, stored, importId }: Undoing<GapRow>): Promise<void> {
  const { gap: before = null } = (row.before as { gap: GapRow } | null) ?? {}
  const { id, organisationId, title } = stored
  const version = stored.version + 1
  if (before === null) {
    await deleteGap(act.db, id)
    act.note({
      kind: 'gap',
      id,
      version,
      type: 'removed',
      payload: { importId, organisationId, name: title },
    })
    return
  }
  if (!(await updateGap(act.db, { ...before, version, updatedAt: act.at }, stored.version)))
    throw await gapChangedMeanwhile(act, stored)
  const fields = differenceOf(stored.fields as FieldValues, before.fields as FieldValues)
  act.note({ kind: 'gap', id, version, type: 'changed', payload: { fields, importId } })
}

/** The same of an initiative; unmaking its links has counted its version up. */
export async function takeInitiativeBack(
  act: Act,
  { row, stored, importId }: Undoing<InitiativeRow>,
): Promise<void> {
  const { initiative: before = null } = (row.before as { initiative: InitiativeRow } | null) ?? {}
  const now = found(await initiativeById(act.db, stored.id), 'Kegiatan ini')
  if (before === null) {
    await deleteInitiative(act.db, now.id)
    const { id, organisationId, name } = now
    const payload = { importId, organisationId, name }
    act.note({ kind: 'initiative', id, version: now.version + 1, type: 'removed', payload })
    return
  }
  const fields = differenceOf(now.fields as FieldValues, before.fields as FieldValues)
  // The years of the roadmap may have changed since.
  const next = { ...before, version: now.version, unfundedYears: await lackingYears(act.db, before) }
  await writeNext(act, { row: next, type: 'changed', payload: { fields, importId } })
}
