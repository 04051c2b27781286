import type { ImportReading } from '#app/exchange/import/import-reading.ts'
import type { RowPlan } from '#app/exchange/import/row-plan.ts'
import { importById, importRowsOf, updateImport } from '#db/imports.ts'
import { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { changedBy } from './changed-by.server.ts'
import { agencyOf, countsOf, givenOf, hasSheets, lastChangeOf, openImport } from './import-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { planImport } from './plan-import.server.ts'
import { replanImport } from './replan-import.server.ts'
import { type Writing, writeRows } from './write-import.server.ts'
import type { Replanned } from './written-row.ts'

/**
 * Writes what an import's preview shows: all of it, or nothing. Everything goes the way of its form. Where the record has changed since the preview, nothing is written and those rows show what they would do
 * now (`stale`). Rows in error stop it unless they are left out on purpose, in a workbook of several sheets
 * with the whole of their sheet; open questions always do.
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
      const ready = readyRows(rows, { withoutErrors, hasSheets: hasSheets(record.reading) })
      const agency = await agencyOf(act.db, record.organisationId)
      const importedCount = await writeRows(act, { rows: ready, onRecord: planned.onRecord })
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

async function replanned(
  act: Act,
  { importId, record }: { importId: string; record: { organisationId: string | null; reading: unknown } },
): Promise<Writing> {
  const stored = await importRowsOf(act.db, { importId })
  const rows = stored.map((each) => ({ given: givenOf(each), answer: each.answer, shown: each.state }))
  const { organisationId } = record
  const reading = record.reading as ImportReading
  const { plans, onRecord } = await planImport(act, { organisationId, reading, rows })
  return {
    rows: stored.map((each, index) => ({ stored: each, plan: found(plans[index], 'Baris impor ini') })),
    onRecord,
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
  const { kind = 'application' } = first.plan
  const last = id === null ? undefined : await lastChangeOf(act.db, { kind, id })
  const changed = await changedBy(act.db, last)
  const advice = 'Belum ada yang diterapkan; periksa lagi baris yang ditandai.'
  throw new AppError(
    'stale',
    `"${first.plan.name}" ${changed}. ${advice}`,
    moved.map(({ plan }) => `Baris ${plan.row}: data "${plan.name}" berubah sejak pratinjau dibuat.`),
  )
}

/** The rows that write something; refuses while there is something to repair or to answer first. */
function readyRows(
  rows: readonly Replanned[],
  how: { withoutErrors: boolean; hasSheets: boolean },
): readonly Replanned[] {
  const inState = (state: RowPlan['state']) => rows.filter(({ plan }) => plan.state === state)
  const [questions, errors] = [inState('question').length, inState('error')]
  if (questions > 0)
    throw new AppError('refused', `Masih ada ${questions} baris yang perlu dijawab. Jawab, lalu terapkan.`)
  if (errors.length > 0 && !how.withoutErrors)
    throw new AppError(
      'refused',
      `Masih ada ${errors.length} baris galat. Perbaiki berkasnya, atau pilih menerapkan tanpa ${how.hasSheets ? 'lembarnya' : 'baris galat'}.`,
    )
  const faulty = new Set(how.hasSheets ? errors.map(({ plan }) => plan.kind) : [])
  const ready = [...inState('new'), ...inState('changed')].filter(({ plan }) => !faulty.has(plan.kind))
  if (ready.length === 0)
    throw new AppError('refused', 'Tidak ada yang berubah: semua baris sudah sama dengan yang tercatat.')
  return ready
}

async function showAnew(office: Office, command: Command, importId: string): Promise<void> {
  await office.store.tx(async (db) => {
    const record = found(await importById(db, { id: importId, scope: { kind: 'all' } }), 'Impor ini')
    const stored = await importRowsOf(db, { importId })
    const act = new Act(db, office.now(), command)
    await replanImport(act, { record, reading: record.reading as ImportReading, stored })
  })
}
