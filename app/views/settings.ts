import { wholeNumber } from '#app/text/figures.ts'
import { settingsText } from '#app/text/settings.ts'
import type { Store } from '#db/open.ts'
import { readSetting } from '#db/settings.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { DisuseThreshold } from '#workflows/rules/two-quarter.ts'
import { problemsOf } from '#workflows/settings/schema.ts'
import {
  answersOf,
  changesBetween,
  readableAnswer,
  type Setting,
  type SettingChange,
  storedFor,
} from '#workflows/settings/setting.ts'
import { type SettingKey, settingAt, settings } from '#workflows/settings/settings.ts'
import { typedAnswers } from '#workflows/settings/typed-answers.ts'
import { cityDate } from './city-date.ts'
import { disuseChange } from './disuse-change.ts'
import { type HistoryEntry, settingHistory, settingRecord } from './setting-history.ts'

/** A setting as the list shows it: what holds, since when, by whom. */
export interface SettingLine {
  path: string
  label: string
  help: string
  answers: { key: string; label: string; value: string }[]
  since: string
}

/** Every setting that has a form, with what holds now. The practice sentence only where it is used. */
export async function settingsList({ read }: Pick<Store, 'read'>): Promise<SettingLine[]> {
  const lines: SettingLine[] = []
  for (const setting of Object.values(settings)) {
    const stored = await readSetting(read, setting.key)
    if (!isOffered(setting, stored)) continue
    const { latest } = await settingRecord(read, setting.key)
    const answers = answersOf(setting, stored)
    lines.push({
      path: setting.path,
      label: setting.label,
      help: setting.help,
      answers: setting.fields.map((field) => ({
        key: field.key,
        label: field.label,
        value: readableAnswer(field, answers[field.key]),
      })),
      since: latest === null ? settingsText.standard : settingsText.since(latest.when, latest.who),
    })
  }
  return lines
}

/** One setting with its answers and its history; null when there is none at that address. */
export interface SettingPage {
  key: SettingKey
  path: string
  label: string
  help: string
  answers: FieldValues
  version: number
  since: string
  latest: { when: string; who: string } | null
  /** Until a person has written it, it may be confirmed as it is. */
  isSeen: boolean
  history: HistoryEntry[]
}

/** The page of a setting by its address. */
export async function settingPage(
  { read }: Pick<Store, 'read'>,
  { path }: { path: string },
): Promise<SettingPage | null> {
  const setting = settingAt(path)
  if (setting === null) return null
  const stored = await readSetting(read, setting.key)
  if (!isOffered(setting, stored)) return null
  const { version, latest, isSeen } = await settingRecord(read, setting.key)
  return {
    key: setting.key,
    path: setting.path,
    label: setting.label,
    help: setting.help,
    answers: answersOf(setting, stored),
    version,
    since: latest === null ? settingsText.standard : settingsText.since(latest.when, latest.who),
    latest,
    isSeen,
    history: await settingHistory(read, setting),
  }
}

/** What saving these answers would do. */
export interface SettingCheck {
  /** Field -> sentence. */
  problems: Record<string, string>
  /** What would be stored. */
  value: unknown
  changes: SettingChange[]
  touches: string[]
}

/** Compares what was typed with what holds now, and says what the change touches. */
export async function settingCheck(
  store: Pick<Store, 'read'>,
  { key, typed, now }: { key: SettingKey; typed: Readonly<Record<string, string>>; now: string },
): Promise<SettingCheck> {
  const setting: Setting = settings[key]
  const stored = await readSetting(store.read, key)
  const answers = typedAnswers(setting, typed)
  const value = storedFor(setting, answers, stored)
  const check = {
    problems: problemsOf(setting, answers),
    value,
    changes: changesBetween(setting, stored, value),
    touches: [...setting.touches],
  }
  if (key !== 'disuse-threshold' || Object.keys(check.problems).length > 0) return check
  const { before, after } = await disuseChange(store, {
    today: await cityDate(store, now),
    now: answersOf(setting, stored) as unknown as DisuseThreshold,
    next: value as DisuseThreshold,
  })
  const sentence = settingsText.idle(wholeNumber(before), wholeNumber(after))
  return { ...check, touches: [sentence, ...check.touches] }
}

/** The names under which the answers of a setting are sent. */
export function answerNames(key: SettingKey): string[] {
  return settings[key].fields.map((field) => field.key)
}

/** A real city is never told to call itself practice. */
function isOffered(setting: Setting, stored: unknown): boolean {
  return setting.key !== 'practice' || stored !== null
}
