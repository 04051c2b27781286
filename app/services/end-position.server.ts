import { accountOf } from '#db/accounts.ts'
import { heldPositions, positionById, setPositionEnd } from '#db/organisations.ts'
import { isCalendarDate } from '#workflows/rules/calendar-date.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { versionSeen } from './version-seen.server.ts'

/**
 * Ends a position from a day on, which may lie ahead; from that day it opens nothing, in running sessions
 * too. The last administrator cannot be ended: nobody could appoint the next.
 */
export function endPosition(
  office: Office,
  command: Command,
  { positionId, on }: { positionId: string; on: string },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    await act.require('positionEnded')
    const position = found(await positionById(act.db, positionId), 'Jabatan ini')
    const { expectedVersion } = command
    const seen = { kind: 'position', id: positionId, name: 'Jabatan ini', expectedVersion }
    const version = await versionSeen(act.db, seen)
    const problem = problemOf(position, on)
    if (problem !== null) throw new AppError('invalid', problem, [`sampai: ${problem}`])
    await setPositionEnd(act.db, { id: positionId, validTo: on })
    if (position.role === 'administrator') await refuseWithoutAdministrator(act, on)
    act.note({ kind: 'position', id: positionId, version, type: 'ended', payload: { validTo: on } })
  })
}

function problemOf(position: { validFrom: string; validTo: string | null }, on: string): string | null {
  if (!isCalendarDate(on)) return 'Isi tanggal mulai tidak berlakunya jabatan ini.'
  if (on < position.validFrom) return 'Tanggal berakhir tidak boleh sebelum tanggal mulai.'
  if (position.validTo !== null && position.validTo <= on)
    return 'Jabatan ini sudah berakhir pada atau sebelum tanggal itu.'
  return null
}

async function refuseWithoutAdministrator(act: Act, on: string): Promise<void> {
  const today = await cityDay(act.db, act.at)
  const day = on > today ? on : today
  for (const { role, personId, validFrom, validTo } of await heldPositions(act.db)) {
    if (role !== 'administrator' || validFrom > day || (validTo !== null && validTo <= day)) continue
    const account = await accountOf(act.db, personId)
    if (account !== undefined && account.passwordHash !== null && account.closedAt === null) return
  }
  throw new AppError(
    'refused',
    'Ini administrator terakhir yang dapat masuk. Angkat administrator lain lebih dahulu, lalu ulangi.',
  )
}
