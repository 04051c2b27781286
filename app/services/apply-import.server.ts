import type { GivenRow } from '#app/exchange/import/given-rows.ts'
import type { ImportReading } from '#app/exchange/import/import-reading.ts'
import type { RowPlan, WritablePlan } from '#app/exchange/import/row-plan.ts'
import { attestationsOf } from '#db/attestations.ts'
import { type ImportRowRecord, importById, importRowsOf, noteWritten, updateImport } from '#db/imports.ts'
import type { ApplicationRow } from '#db/inventory.ts'
import { allOrganisations } from '#db/organisations.ts'
import { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { writeApplications } from './application-record.server.ts'
import { changedBy } from './changed-by.server.ts'
import { agencyOf, countsOf, lastChangeOf, openImport, planImport } from './import-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { replanImport } from './replan-import.server.ts'

/** A row with what it would do now. */
interface Replanned {
  stored: ImportRowRecord
  plan: WritablePlan
}

/**
 * Writes what an import's preview shows: all of it, or nothing. Every application goes the way of the form.
 * Where the record has changed since the preview, nothing is written and those rows show what they would do
 * now (`stale`). Rows in error stop it unless they are left out on purpose; open questions always do.
 */
export async function applyImport(
  office: Office,
  command: Command,
  input: { importId: string; withoutErrors?: boolean },
): Promise<Outcome> {
  const { importId, withoutErrors = false } = input
  let moved: readonly Replanned[] = []
  try {
    return await perform(office, command, async (act) => {
      const { expectedVersion } = command
      const { record, version } = await openImport(act, { importId, expectedVersion, during: ['previewed'] })
      const planned = await replanned(act, { importId, record })
      const { rows } = planned
      moved = rows.filter(hasMoved)
      await refuseMoved(act, moved)
      refuseUnready(rows, withoutErrors)
      const agency = await agencyOf(act.db, record.organisationId)
      const importedCount = await writeRows(act, planned)
      await updateImport(act.db, { id: importId, state: 'applied', importedCount, appliedAt: act.at })
      const { sha256, fileName } = record
      const counts = countsOf(rows.map(({ plan }) => plan))
      act.note({
        kind: 'import',
        id: importId,
        version,
        type: 'applied',
        payload: { ...agency, fileName, sha256, counts },
      })
    })
  } catch (error) {
    // The preview is no fact of the record: it is brought up to date though nothing was applied.
    if (moved.length > 0) await showAnew(office, command, importId)
    throw error
  }
}

interface Planned {
  rows: readonly Replanned[]
  /** What is on record within the reach of the import. */
  existing: readonly ApplicationRow[]
}

async function replanned(
  act: Act,
  { importId, record }: { importId: string; record: { organisationId: string | null; reading: unknown } },
): Promise<Planned> {
  const stored = await importRowsOf(act.db, { importId })
  const rows = stored.map(({ given, answer }) => ({ given: given as GivenRow, answer }))
  const { organisationId } = record
  const reading = record.reading as ImportReading
  const { plans, existing } = await planImport(act, { organisationId, reading, rows })
  return {
    rows: stored.map((each, index) => ({ stored: each, plan: found(plans[index], 'Baris impor ini') })),
    existing,
  }
}

/**
 * Whether a row would do something else than its preview says. The file says what it said, so of one version
 * of one application the same changes follow.
 */
function hasMoved({ stored, plan }: Replanned): boolean {
  const shown = stored.plan as RowPlan
  const isSameVersion = plan.state !== 'changed' || shown.version === plan.version
  return !isSameVersion || shown.state !== plan.state || shown.applicationId !== plan.applicationId
}

async function refuseMoved(act: Act, moved: readonly Replanned[]): Promise<void> {
  const [first] = moved
  if (first === undefined) return
  const id = first.plan.applicationId ?? (first.stored.plan as RowPlan).applicationId
  const last = id === null ? undefined : await lastChangeOf(act.db, id)
  const changed = await changedBy(act.db, last)
  const advice = 'Belum ada yang diterapkan; periksa lagi baris yang ditandai.'
  throw new AppError(
    'stale',
    `"${first.plan.name}" ${changed}. ${advice}`,
    moved.map(({ plan }) => `Baris ${plan.row}: data "${plan.name}" berubah sejak pratinjau dibuat.`),
  )
}

function refuseUnready(rows: readonly Replanned[], withoutErrors: boolean): void {
  const inState = (state: RowPlan['state']) => rows.filter(({ plan }) => plan.state === state).length
  const [questions, errors] = [inState('question'), inState('error')]
  if (questions > 0)
    throw new AppError('refused', `Masih ada ${questions} baris yang perlu dijawab. Jawab, lalu terapkan.`)
  if (errors > 0 && !withoutErrors)
    throw new AppError(
      'refused',
      `Masih ada ${errors} baris galat. Perbaiki berkasnya, atau pilih menerapkan tanpa baris galat.`,
    )
  if (inState('new') + inState('changed') === 0)
    throw new AppError('refused', 'Tidak ada yang berubah: semua baris sudah sama dengan yang tercatat.')
}

/** Writes the rows and keeps with each what stood there before; how many applications were written. */
async function writeRows(act: Act, { rows, existing }: Planned): Promise<number> {
  const writing = rows.filter(({ plan }) => plan.state === 'new' || plan.state === 'changed')
  const known = new Map(existing.map((row) => [row.id, row]))
  const words = await attestationsOf(
    act.db,
    writing.flatMap(({ plan }) => plan.applicationId ?? []),
  )
  const names = new Map((await allOrganisations(act.db)).map(({ id, name }) => [id, name]))
  const writes = writing.map(({ stored, plan }) => {
    const organisationId = plan.organisationId ?? ''
    const by = { importId: stored.importId, organisationName: names.get(organisationId) ?? '' }
    return { organisationId, fields: plan.fields, row: known.get(plan.applicationId ?? ''), by }
  })
  const written = await writeApplications(act, writes)
  await noteWritten(
    act.db,
    writing.map(({ stored }, index) => {
      const { id: applicationId = '', version: writtenVersion = 0 } = written[index] ?? {}
      const row = writes[index]?.row
      const before = row === undefined ? null : { application: row, attestations: words.get(row.id) ?? [] }
      return { id: stored.id, applicationId, writtenVersion, before }
    }),
  )
  return writing.length
}

async function showAnew(office: Office, command: Command, importId: string): Promise<void> {
  await office.store.tx(async (db) => {
    const record = found(await importById(db, { id: importId, scope: { kind: 'all' } }), 'Impor ini')
    const stored = await importRowsOf(db, { importId })
    const act = new Act(db, office.now(), command)
    await replanImport(act, { record, reading: record.reading as ImportReading, stored })
  })
}
