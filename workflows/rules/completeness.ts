import { isNone, notKnownReasons } from '#workflows/catalogue/absence.ts'
import {
  type Field,
  type FieldValues,
  isRequired,
  type RecordKind,
  type Tier,
} from '#workflows/catalogue/field.ts'

export const completenessRule = {
  version: '2026.1',
  source: 'Aturan produk: pertanyaan dasar dan yang wajib dihitung, "tidak diketahui" tidak dihitung terisi',
} as const

/** How complete a record is, from 0 to 1, and what to ask next. */
export interface Completeness {
  readonly share: number
  readonly percent: number
  readonly filled: number
  /** Filled, or answered with "tidak diketahui": all of them when nothing is missing. */
  readonly answered: number
  readonly total: number
  /** Required, empty and not answered with "tidak diketahui": these stop a submission. */
  readonly missing: readonly { readonly key: string; readonly label: string }[]
  readonly notKnown: readonly { readonly key: string; readonly label: string; readonly reason: string }[]
  readonly next: { readonly key: string; readonly label: string } | null
  readonly sentence: string
}

/**
 * Counts the fields of a tier (basic unless told) and every required one. "Tidak diketahui" with a
 * reason answers the question, so it stops nobody, but it leaves the record less complete.
 */
export function completeness(input: {
  readonly kind: RecordKind
  readonly values: FieldValues
  /** Reasons by field key for what was answered with "tidak diketahui"; left out: those in the record. */
  readonly notKnown?: Readonly<Record<string, string>>
  readonly tier?: Tier
}): Completeness {
  const { kind, values, notKnown = notKnownReasons(input.kind, input.values), tier = 'basic' } = input
  const counted = kind.fields.filter((field) => {
    const isDue = isRequired(field, values, 'submission')
    return isDue || (field.tier === tier && typeof field.required !== 'object')
  })
  const empty = counted.filter((field) => isEmpty(field, values))
  const reasoned = empty.filter((field) => (notKnown[field.key] ?? '').trim() !== '')
  const missing = empty.filter(
    (field) => !reasoned.includes(field) && isRequired(field, values, 'submission'),
  )
  const total = counted.length
  const filled = total - empty.length
  const share = total === 0 ? 1 : filled / total
  const [first] = missing
  const next = first === undefined ? null : { key: first.key, label: first.label }
  return {
    share,
    percent: Math.floor(share * 100),
    filled,
    answered: filled + reasoned.length,
    total,
    missing: missing.map(({ key, label }) => ({ key, label })),
    notKnown: reasoned.map(({ key, label }) => ({ key, label, reason: notKnown[key] ?? '' })),
    next,
    sentence: sentenceFor({ missing: missing.length, next: first ?? null, reasoned: reasoned.length }),
  }
}

function isEmpty(field: Field, values: FieldValues): boolean {
  const value = values[field.key]
  if (isNone(field, values)) return false
  return value === undefined || (typeof value === 'string' && value.trim() === '')
}

function sentenceFor(state: { missing: number; next: Field | null; reasoned: number }): string {
  if (state.next !== null) {
    const rest = state.missing - 1
    const others = rest === 0 ? '' : ` Masih ada ${rest} isian lain.`
    const orElse = state.next.absences?.includes('not-known') ? ' atau tandai tidak diketahui' : ''
    return `Isi "${state.next.label}"${orElse}.${others}`
  }
  if (state.reasoned > 0) return `Semua isian dijawab; ${state.reasoned} ditandai tidak diketahui.`
  return 'Semua isian sudah lengkap.'
}
