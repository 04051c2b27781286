import { AppError } from './app-error.ts'
import { wordsOf } from './follow-up-act.server.ts'
import { initiativeSeen, lackingYears, writeNext } from './initiative-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** Calls an initiative off, with the reason: it leaves the roadmap and stays in the record. */
export function cancelInitiative(
  office: Office,
  command: Command,
  input: { initiativeId: string; reason: string },
): Promise<Outcome> {
  const { initiativeId: id, reason } = input
  return perform(office, command, async (act) => {
    const row = await initiativeSeen(act, { id, expectedVersion: command.expectedVersion })
    await act.require('initiativeCancelled', row.organisationId)
    if (row.cancelledAt !== null) throw new AppError('refused', 'Kegiatan ini sudah dibatalkan.')
    const payload = { reason: wordsOf(reason, 'Tulis mengapa kegiatan ini dibatalkan.') }
    const next = { ...row, cancelledAt: act.at, unfundedYears: 0 }
    await writeNext(act, { row: next, type: 'cancelled', payload })
  })
}

/** Takes an initiative that was called off back into the roadmap, as it stood. */
export function restoreInitiative(
  office: Office,
  command: Command,
  input: { initiativeId: string },
): Promise<Outcome> {
  const { initiativeId: id } = input
  return perform(office, command, async (act) => {
    const row = await initiativeSeen(act, { id, expectedVersion: command.expectedVersion })
    await act.require('initiativeCancelled', row.organisationId)
    if (row.cancelledAt === null) throw new AppError('refused', 'Kegiatan ini tidak sedang dibatalkan.')
    const next = { ...row, cancelledAt: null, unfundedYears: await lackingYears(act.db, row) }
    await writeNext(act, { row: next, type: 'restored', payload: {} })
  })
}
