import { decreeByNumber, updateDecree } from '#db/decrees.ts'
import { AppError } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import { giveVerificationCode } from './give-verification-code.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

const afterToday = 'Tanggal keputusan tidak boleh sesudah hari ini.'

/** Gives the decree its number and date; the number is the legal office's free text, used once. */
export function numberDecree(
  office: Office,
  command: Command,
  input: { decreeId: string; number: string; dated: string },
): Promise<Outcome> {
  const { decreeId, dated } = input
  const number = input.number.trim()
  return perform(office, command, async (act) => {
    // First: who may not number a decree does not learn which numbers are taken.
    await act.send(decreeId, { type: 'numbered', number, dated })
    const taken = await decreeByNumber(act.db, number)
    if (taken !== undefined && taken.id !== decreeId) {
      throw new AppError('invalid', `Nomor ${number} sudah dipakai keputusan lain. Periksa buku register.`)
    }
    if (dated > (await cityDay(act.db, act.at)))
      throw new AppError('invalid', afterToday, [`dated: ${afterToday}`])
    await updateDecree(act.db, decreeId, { number, dated })
    // One that was initialled before codes were given has none yet.
    await giveVerificationCode(act, decreeId)
  })
}
