import { loadCase } from '#db/cases.ts'
import { initiativeOpinion, writeInitiativeOpinion } from '#db/initiative-opinions.ts'
import { type InitiativeRow, initiativeById } from '#db/initiatives.ts'
import { latestReviewCycle, type ReviewCycleRow } from '#db/review-cycles.ts'
import {
  type InitiativeReviewer,
  initiativeReviewerOf,
  isInitiativeOpinion,
  opinionStages,
} from '#workflows/catalogue/initiative-opinion.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { initiativeSeen } from './initiative-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

export interface InitiativeOpinionInput {
  initiativeIds: readonly string[]
  code: string
  note: string
  /** The version of each that was read; one that was changed since refuses them all. */
  versionsSeen?: ReadonlyMap<string, number>
}

const longestNote = 2000

/**
 * Bappeda's or BKAD's opinion on initiatives of the roadmap in the cycle under way: on all of them, or on none.
 * Given again, it replaces what the office said before; the log keeps both.
 */
export function opineOnInitiatives(
  office: Office,
  command: Command,
  { initiativeIds, code, note, versionsSeen }: InitiativeOpinionInput,
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const rows: InitiativeRow[] = []
    for (const id of new Set(initiativeIds)) {
      const { organisationId } = found(await initiativeById(act.db, id), 'Kegiatan ini')
      await act.require('initiativeOpined', organisationId)
      rows.push(await initiativeSeen(act, { id, expectedVersion: versionsSeen?.get(id) }))
    }
    const reviewer = initiativeReviewerOf(act.actor.role)
    if (rows.length === 0 || reviewer === null)
      throw new AppError('refused', 'Belum ada kegiatan yang dipilih. Pilih dahulu, lalu beri telaah.')
    if (!isInitiativeOpinion(code)) throw new AppError('invalid', 'Pilih selaras atau tidak selaras.')
    const reason = note.trim()
    if (code === 'not-aligned' && reason === '')
      throw new AppError(
        'invalid',
        'Tulis mengapa tidak selaras, supaya perangkat daerah dapat memperbaikinya.',
      )
    if (reason.length > longestNote)
      throw new AppError('invalid', `Catatan paling banyak ${longestNote} huruf. Ringkas, lalu kirim lagi.`)
    const cycle = await openCycle(act)
    for (const row of rows) await opine(act, { row, cycle, reviewer, code, note: reason })
  })
}

async function openCycle(act: Act): Promise<ReviewCycleRow> {
  const cycle = await latestReviewCycle(act.db)
  const stage = cycle === undefined ? undefined : (await loadCase(act.db, cycle.id))?.stage
  if (cycle !== undefined && stage !== undefined && opinionStages.includes(stage)) return cycle
  throw new AppError(
    'refused',
    'Telaah kegiatan peta rencana diberikan sejak siklus dibuka sampai desk berakhir.',
  )
}

interface Opinion {
  row: InitiativeRow
  cycle: ReviewCycleRow
  reviewer: InitiativeReviewer
  code: string
  note: string
}

async function opine(act: Act, { row, cycle, reviewer, code, note }: Opinion): Promise<void> {
  if (row.cancelledAt !== null)
    throw new AppError('refused', `"${row.name}" sudah dibatalkan, jadi tidak perlu ditelaah.`)
  const key = { cycleId: cycle.id, initiativeId: row.id, reviewer }
  const before = await initiativeOpinion(act.db, key)
  const id = before?.id ?? act.newId(`initiative-opinion ${cycle.id} ${row.id} ${reviewer}`)
  const version = (before?.version ?? 0) + 1
  const said = { ...key, code, note, initiativeVersion: row.version }
  await writeInitiativeOpinion(act.db, {
    ...said,
    id,
    version,
    givenByName: act.actor.name,
    givenByTitle: act.actor.positionTitle,
    givenAt: act.at,
  })
  act.note({ kind: 'initiative-opinion', id, version, type: 'given', payload: { ...said, name: row.name } })
}
