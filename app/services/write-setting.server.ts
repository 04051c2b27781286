import { readSetting, writeSetting as storeSetting } from '#db/settings.ts'
import { governmentSettings } from '#workflows/decree/government.ts'
import { plainSchema, settingSchema } from '#workflows/settings/schema.ts'
import { type SettingKey, settings } from '#workflows/settings/settings.ts'
import { AppError } from './app-error.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'
import { setupActor } from './setup-actor.ts'
import { versionSeen } from './version-seen.server.ts'

/** The shape of each setting, by its declaration; anything else is refused. */
const schemas = {
  government: governmentSettings,
  'disuse-threshold': settingSchema(settings['disuse-threshold']),
  'sign-in': settingSchema(settings['sign-in']),
  'architecture-lists': settingSchema(settings['architecture-lists']),
  annexes: settingSchema(settings.annexes),
  'electronic-signing': settingSchema(settings['electronic-signing']),
  evidence: settingSchema(settings.evidence),
  practice: plainSchema(settings.practice),
} satisfies Record<SettingKey, { safeParse: unknown }>

/**
 * Writes one setting; the log keeps every value it ever had. Refuses a value that its declaration does not
 * allow (details "field: sentence"), and one that was changed since the person looked (`expectedVersion`).
 */
export function writeSetting(
  office: Office,
  command: Command,
  input: { key: SettingKey; value: unknown },
): Promise<Outcome> {
  const { key } = input
  const parsed = schemas[key].safeParse(input.value)
  return perform(office, command, async (act) => {
    await act.require('settingWritten')
    if (!parsed.success) {
      const problems = parsed.error.issues.map(({ path, message }) =>
        path.length === 0 ? message : `${path.join('.')}: ${message}`,
      )
      throw new AppError('invalid', 'Nilai pengaturan ini tidak dapat dipakai. Periksa kembali.', problems)
    }
    // A real city that calls itself practice could not be started again as a city (refusePractice).
    const isByHand = command.actor.personId !== setupActor.personId
    if (key === 'practice' && isByHand && (await readSetting(act.db, key)) === null)
      throw new AppError('refused', 'Basis data ini milik kota sungguhan, bukan latihan.')
    const { expectedVersion } = command
    const seen = { kind: 'setting', id: key, name: 'Pengaturan ini', expectedVersion }
    const version = await versionSeen(act.db, seen)
    await storeSetting(act.db, { key, value: parsed.data, at: act.at })
    act.note({ kind: 'setting', id: key, version, type: 'written', payload: { value: parsed.data } })
  })
}
