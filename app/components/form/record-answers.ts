import type { Field, FieldValue } from '#workflows/catalogue/field.ts'

/** The names of the controls beside a field for answers that are no value. */
export function notKnownNames(key: string): { box: string; reason: string; none: string } {
  return { box: `${key}.tidak-diketahui`, reason: `${key}.alasan`, none: `${key}.tidak-ada` }
}

/** "1.500.000", "Rp 1.500.000", "1500000" and "1.500.000,00" as 1500000; null when it is no whole number. */
export function wholeNumberFrom(text: string): number | null {
  const bare = text.replace(/^rp\.?\s*/i, '').replace(/,(00|-)$/, '')
  if (!/^\d{1,15}$/.test(bare) && !/^\d{1,3}(\.\d{3}){1,4}$/.test(bare)) return null
  return Number(bare.replaceAll('.', ''))
}

/** A stored answer as a control shows it. */
export function typedAnswer(field: Field, value: FieldValue | undefined): string {
  if (value === undefined) return ''
  if (field.type === 'yes-no') return value === true ? 'ya' : 'tidak'
  if (field.type === 'money' || field.type === 'integer')
    return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
  return String(value)
}
