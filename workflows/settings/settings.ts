import { annexesSetting } from './annexes.ts'
import { architectureLists } from './architecture-lists.ts'
import { disuseThreshold } from './disuse-threshold.ts'
import { electronicSigning } from './electronic-signing.ts'
import { evidenceSetting } from './evidence.ts'
import { government } from './government.ts'
import { practice } from './practice.ts'
import type { Setting } from './setting.ts'
import { signIn } from './sign-in.ts'

/** Everything the city may set by a form, in the order in which it is shown. */
export const settings = {
  government,
  'disuse-threshold': disuseThreshold,
  'sign-in': signIn,
  'architecture-lists': architectureLists,
  annexes: annexesSetting,
  'electronic-signing': electronicSigning,
  evidence: evidenceSetting,
  practice,
} as const satisfies Record<string, Setting>

export type SettingKey = keyof typeof settings

/** The setting of an address, or null when there is none of that name. */
export function settingAt(path: string): (Setting & { readonly key: SettingKey }) | null {
  return Object.values(settings).find((setting) => setting.path === path) ?? null
}
