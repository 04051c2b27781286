import type { FieldValue, FieldValues } from '#workflows/catalogue/field.ts'
import type { Setting } from './setting.ts'

/**
 * The answers of a setting as a form or an address brought them; figures may carry dots. What cannot be read
 * stays as text, so that the schema says what to write.
 */
export function typedAnswers(setting: Setting, typed: Readonly<Record<string, string>>): FieldValues {
  const answers: Record<string, FieldValue> = {}
  for (const field of setting.fields) {
    const text = (typed[field.key] ?? '').trim()
    const isNumber = field.type === 'integer' || field.isNumber === true
    answers[field.key] = isNumber && isWholeNumber(text) ? Number(text.replaceAll('.', '')) : text
  }
  return answers
}

function isWholeNumber(text: string): boolean {
  return /^\d{1,9}$/.test(text) || /^\d{1,3}(\.\d{3}){1,2}$/.test(text)
}
