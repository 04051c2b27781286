import { z } from 'zod'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { nameKey } from '#workflows/catalogue/name-key.ts'
import { choicesIn } from './choice-list.ts'
import type { Setting, SettingField, SettingShape, SettingValues } from './setting.ts'

/** The zod schema of each answer of a setting, by its key; absent answers take their standard. */
export function settingShape(setting: Setting): Record<string, z.ZodType> {
  return Object.fromEntries(setting.fields.map((field) => [field.key, answerSchema(field)]))
}

/** The schema of a setting's stored value, with the types of its fields. */
export function settingSchema<Of extends Setting>(setting: Of): z.ZodType<SettingValues<Of>> {
  return z.object(settingShape(setting)) as unknown as z.ZodType<SettingValues<Of>>
}

/** The schema of a setting that is one answer: the answer's own. */
export function plainSchema(setting: Setting): z.ZodType {
  const [only] = setting.fields
  if (only === undefined) throw new Error(`The setting ${setting.key} has no field`)
  return answerSchema(only)
}

/** What is wrong with these answers: field -> sentence; empty when they can be stored. */
export function problemsOf(setting: Setting, answers: FieldValues): Record<string, string> {
  const problems: Record<string, string> = {}
  const { error } = z.object(settingShape(setting)).safeParse(answers)
  for (const { path, message } of error?.issues ?? []) problems[path.join('.')] ??= message
  return problems
}

function answerSchema(field: SettingField): z.ZodType {
  const schema = bareSchema(field)
  return field.standard === undefined ? schema : schema.default(field.standard)
}

function bareSchema(field: SettingField): z.ZodType {
  if (field.type === 'integer' || field.isNumber) return numberSchema(field)
  const most = field.maxLength ?? 200
  const text = z
    .string('Tulis sebagai teks.')
    .refine((value) => !/\p{Cc}/u.test(value), 'Tulis dalam satu baris.')
    .refine((value) => value.length <= most, `Tulis paling banyak ${most} huruf.`)
    .refine((value) => field.required === 'never' || value.trim() !== '', `${field.label} belum diisi.`)
  if (field.isList)
    return text.refine(
      isChoiceList,
      `Tulis paling sedikit dua pilihan yang berbeda, masing-masing paling banyak ${longestChoice} huruf.`,
    )
  const shaped = field.shape === undefined ? text : text.refine(...shapes[field.shape])
  return (field.contains ?? []).reduce(
    (checked, word) =>
      checked.refine((value) => value.includes(word), `Tulis juga ${word} di tempat isinya nanti.`),
    shaped,
  )
}

const shapes: Readonly<Record<SettingShape, [isShaped: (value: string) => boolean, sentence: string]>> = {
  'secure-address': [
    (value) => value === '' || (/^https:\/\/[^\s/]+\.\S+$/.test(value) && URL.canParse(value)),
    'Tulis alamat lengkap yang diawali https://.',
  ],
  tag: [
    (value) => value === '' || /^(?=.*[^A-Za-z0-9])[!-~]+$/.test(value),
    'Tulis tanpa spasi, dengan paling sedikit satu tanda baca, misalnya [tte].',
  ],
}

const longestChoice = 60

function isChoiceList(text: string): boolean {
  const choices = choicesIn(text)
  const isShort = choices.every((choice) => choice.length <= longestChoice)
  return isShort && choices.length >= 2 && new Set(choices.map(nameKey)).size === choices.length
}

function numberSchema(field: SettingField) {
  const { least = 0, most = Number.MAX_SAFE_INTEGER } = field
  const sentence =
    field.options === undefined
      ? `Tulis bilangan bulat dari ${least} sampai ${most}.`
      : `Pilih salah satu dari ${field.options.map((option) => option.label).join(', ')}.`
  return z.number(sentence).int(sentence).min(least, sentence).max(most, sentence)
}
