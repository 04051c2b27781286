import { z } from 'zod'
import { government } from '#workflows/settings/government.ts'
import { settingShape } from '#workflows/settings/schema.ts'
import type { SettingValues } from '#workflows/settings/setting.ts'

/** What a decree has to know of the city: the setting's answers, and how its paper looks. */
export type Government = SettingValues<typeof government> & {
  /** Style of the printed decree, as app/documents/theme knows it; empty means its defaults. */
  decreeStyle: Record<string, unknown>
}

export const governmentSettings = z.object({
  ...settingShape(government),
  decreeStyle: z.record(z.string(), z.unknown()).default({}),
}) as unknown as z.ZodType<Government>

/** Reads the setting `government`; whatever is absent takes Malang's value. */
export function governmentOf(setting: unknown): Government {
  return governmentSettings.parse(setting ?? {})
}

/** The subject in full: "SPBE" is written out in titles (keputusan-format section 1). */
export function subjectInFull(productNoun: string): string {
  return productNoun === 'SPBE' ? 'Sistem Pemerintahan Berbasis Elektronik' : productNoun
}
