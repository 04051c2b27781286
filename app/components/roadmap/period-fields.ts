import { roadmapText as text } from '#app/text/roadmap.ts'
import type { Field } from '#workflows/catalogue/field.ts'
import { forYears } from '#workflows/catalogue/yearly.ts'
import { wholeNumberFrom } from '../form/record-answers.ts'
import type { YearField } from '../form/year-table.tsx'

const ceiling = {
  key: 'pagu',
  label: text.ceilingOf,
  help: text.ceilingsHelp,
  type: 'money',
  isYearly: true,
  required: 'never',
  visibility: 'internal',
  tier: 'basic',
  importNames: [],
  source: 'Perpres 95/2018 Pasal 21-22',
} as const satisfies Field

/** The ceilings of a roadmap as the table of years asks for them. */
export function ceilingFields(years: readonly number[]): YearField[] {
  const kind = forYears({ kind: 'period', label: '', version: '', fields: [ceiling] }, years)
  return kind.fields.filter((field): field is YearField => field.yearOf !== undefined)
}

/** The ceilings that were typed, by year, and the names of those that are no whole rupiah. */
export function ceilingsFrom(values: Readonly<Record<string, string>>) {
  const ceilings: Record<string, number> = {}
  const wrong: string[] = []
  for (const [name, typed] of Object.entries(values)) {
    const year = /^pagu\.(\d{4})$/.exec(name)?.[1]
    if (year === undefined || typed.trim() === '') continue
    const money = wholeNumberFrom(typed.trim())
    if (money === null) wrong.push(name)
    else ceilings[year] = money
  }
  return { ceilings, wrong }
}

/** A year as it was typed; null for what is none. */
export function yearFrom(typed: string | undefined): number | null {
  const text = (typed ?? '').trim()
  return /^(20\d{2}|2100)$/.test(text) ? Number(text) : null
}
