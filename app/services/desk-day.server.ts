import { loadCase } from '#db/cases.ts'
import { deskSlotById } from '#db/desk.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'

/** Refuses to take up a turn while its day stands in another stage than these. */
export async function requireDeskDay(
  act: Act,
  slotId: string,
  stages: readonly ('open' | 'closed')[],
): Promise<void> {
  const slot = found(await deskSlotById(act.db, slotId), 'Giliran ini')
  const day = found(await loadCase(act.db, slot.sessionId), 'Hari desk ini')
  if (stages.some((stage) => stage === day.stage)) return
  throw new AppError(
    'refused',
    day.stage === 'planned'
      ? 'Hari desk ini belum dimulai. Mulai hari desk dahulu.'
      : 'Hari desk ini sudah ditutup. Pindahkan giliran ke hari lain, atau putuskan tanpa kehadiran.',
  )
}
