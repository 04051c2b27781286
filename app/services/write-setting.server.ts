import { z } from 'zod'
import { eventsOfSubject } from '#db/log.ts'
import { writeSetting as storeSetting } from '#db/settings.ts'
import { governmentSettings } from '#workflows/decree/government.ts'
import { signInSettings } from '#workflows/records/sign-in-settings.ts'
import { AppError } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/** What may be set, and the shape of each; anything else is refused. */
const settingSchemas = {
  government: governmentSettings,
  'disuse-threshold': z.object({ users: z.number().int().min(0), transactions: z.number().int().min(0) }),
  'sign-in': signInSettings,
  /** A sentence on every page saying that this record is practice; absent in a real city. */
  practice: z.string().min(1),
} satisfies Record<string, z.ZodType>

export type SettingKey = keyof typeof settingSchemas

/** Writes one setting; the log keeps every value it ever had. */
export function writeSetting(
  office: Office,
  command: Command,
  input: { key: SettingKey; value: unknown },
): Promise<Outcome> {
  const parsed = settingSchemas[input.key].safeParse(input.value)
  return perform(office, command, async (act) => {
    await act.require('settingWritten')
    if (!parsed.success)
      throw new AppError('invalid', 'Nilai pengaturan ini tidak dapat dipakai. Periksa kembali.')
    const version = (await eventsOfSubject(act.db, 'setting', input.key)).length + 1
    await storeSetting(act.db, { key: input.key, value: parsed.data, at: act.at })
    act.note({ kind: 'setting', id: input.key, version, type: 'written', payload: { value: parsed.data } })
  })
}
