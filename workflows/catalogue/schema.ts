import { z } from 'zod'
import { isCalendarDate } from '../rules/calendar-date.ts'
import { isNone, notKnownReason } from './absence.ts'
import { absenceKeys, type Field, type FieldValues, isRequired, type RecordKind } from './field.ts'
import { isCodeOf, type ReferenceKind } from './reference.ts'
import { isAddress, isDangerousAddress } from './web-address.ts'

const earliestYear = 1970
const latestYear = 2100
const largestInteger = 1_000_000_000_000

/** The zod schema of one field's stored answer (never of an absent one). Sentences are Indonesian. */
export function fieldSchema(field: Field): z.ZodType<string | number | boolean> {
  switch (field.type) {
    case 'choice':
      return z.enum((field.options ?? []).map((option) => option.value) as [string, ...string[]], {
        error: `${field.label}: pilih salah satu dari ${(field.options ?? []).map((option) => option.label).join(', ')}.`,
      })
    case 'yes-no':
      return z.boolean({ error: `${field.label}: pilih Ya atau Tidak.` })
    case 'integer':
    case 'money':
      return wholeNumber(field, { least: 0, most: largestInteger, told: '1.000.000.000.000' })
    case 'year':
      return wholeNumber(field, { least: earliestYear, most: latestYear })
    case 'date':
      return z.string().refine(isCalendarDate, `${field.label}: tulis tanggal seperti 2026-08-08.`)
    case 'url':
      return textOf(field).refine((text) => text === '' || (isAddress(text) && !isDangerousAddress(text)), {
        error: `${field.label}: tulis alamat yang diawali https:// atau nama domain, misalnya siks.contoh.go.id.`,
      })
    case 'text':
    case 'long-text':
      return field.reference === undefined ? textOf(field) : codeText(field, field.reference)
  }
}

/**
 * The strict schema of a kind of record: only declared keys, each of its type.
 * `saving` asks for what must always be there, `submission` for everything a complete record needs;
 * a field answered with "tidak diketahui" and a reason is not asked for again.
 * @param thisYear the city's year; left out: years are not held against it
 */
export function recordSchema(
  kind: RecordKind,
  {
    moment,
    notKnown = {},
    thisYear,
  }: { moment: 'saving' | 'submission'; notKnown?: Readonly<Record<string, string>>; thisYear?: number },
) {
  const shape: Record<string, z.ZodType> = {}
  for (const field of kind.fields) Object.assign(shape, answersOf(field))
  return z.strictObject(shape).superRefine((stored, context) => {
    const values = stored as FieldValues
    for (const field of kind.fields) {
      const value = values[field.key]
      const isEmpty = value === undefined || value === ''
      const isAbsent = isNone(field, values) || notKnownReason(field, values) !== null
      if (isAbsent && !hasOneAnswer(field, values)) {
        const message = `${field.label}: isi jawabannya atau centang salah satu kotak di bawahnya, jangan keduanya.`
        context.addIssue({ code: 'custom', path: [field.key], message })
      }
      if (field.notAfter !== undefined && thisYear !== undefined && Number(value) > thisYear + 1) {
        const message = `${field.label}: tulis tahun paling lambat ${thisYear + 1}.`
        context.addIssue({ code: 'custom', path: [field.key], message })
      }
      const isExcused = field.required !== 'always' && Boolean(notKnown[field.key]?.trim())
      const isAnswered = !isEmpty || isAbsent || isExcused
      if (isAnswered || !isRequired(field, values, moment)) continue
      context.addIssue({ code: 'custom', path: [field.key], message: `${field.label} belum diisi.` })
    }
  })
}

const longestReason = 500

/** The keys a field is stored under, with what each takes. */
function answersOf(field: Field): Record<string, z.ZodType> {
  const keys = absenceKeys(field.key)
  const reason = z
    .string()
    .max(longestReason, `${field.label}: paling panjang ${longestReason} huruf.`)
    .refine((text) => text.trim() !== '', `${field.label}: tulis mengapa tidak diketahui.`)
  return {
    [field.key]: fieldSchema(field).optional(),
    ...(field.absences?.includes('not-known') ? { [keys.notKnown]: reason.optional() } : {}),
    ...(field.absences?.includes('none') ? { [keys.none]: z.literal(true).optional() } : {}),
  }
}

function hasOneAnswer(field: Field, values: FieldValues): boolean {
  const isFilled = values[field.key] !== undefined && values[field.key] !== ''
  return (
    [isFilled, isNone(field, values), notKnownReason(field, values) !== null].filter(Boolean).length === 1
  )
}

function textOf(field: Field) {
  const most = field.maxLength ?? 500
  return z
    .string({ error: `${field.label}: tulis sebagai teks.` })
    .max(most, `${field.label}: paling panjang ${most} huruf.`)
}

function codeText(field: Field, reference: ReferenceKind) {
  return textOf(field).refine((code) => isCodeOf(reference, code), {
    error: `${field.label}: tulis kode seperti ${reference}.01.02, atau pilih dari daftar kode.`,
  })
}

interface Range {
  least: number
  most: number
  /** The most as it is written in a sentence, where it has thousands. */
  told?: string
}

function wholeNumber(field: Field, { least, most, told = String(most) }: Range) {
  const sentence = `${field.label}: tulis bilangan bulat antara ${least} dan ${told}.`
  return z.number({ error: sentence }).int(sentence).min(least, sentence).max(most, sentence)
}
