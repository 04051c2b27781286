import { updateDecree } from '#db/decrees.ts'
import { AppError } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

const afterToday = 'Tanggal tanda tangan tidak boleh sesudah hari ini.'

/** Records the wet signature; `signedOn` is the day on the paper, "2026-09-21". */
export function signDecreeWithPen(
  office: Office,
  command: Command,
  input: { decreeId: string; signedOn: string },
): Promise<Outcome> {
  const { decreeId, signedOn } = input
  return perform(office, command, async (act) => {
    if (signedOn > (await cityDay(act.db, act.at)))
      throw new AppError('invalid', afterToday, [`signedOn: ${afterToday}`])
    await act.send(decreeId, { type: 'signedWithPen', signedOn })
    await updateDecree(act.db, decreeId, { signedOn, signingMethod: 'pen' })
  })
}
