import { expect, test } from 'vitest'
import { fieldOf, readableValue, visibleValues } from './field.ts'
import { initiative } from './initiative.ts'
import { recordSchema } from './schema.ts'
import { forYears, yearKey, yearsOf } from './yearly.ts'

const years = yearsOf({ firstYear: 2025, lastYear: 2029 })
const kind = forYears(initiative, years)

test('a period is its years, whatever they are', () => {
  expect(years).toEqual([2025, 2026, 2027, 2028, 2029])
  expect(yearsOf({ firstYear: 2030, lastYear: 2030 })).toEqual([2030])
  expect(yearsOf({ firstYear: 2030, lastYear: 2029 })).toEqual([])
})

test('a yearly field becomes one field of each year in its place, the others stay', () => {
  const keys = kind.fields.map(({ key }) => key)
  const place = keys.indexOf('target.2025')
  expect(keys.slice(place - 1, place + 5)).toEqual(['baseline', ...years.map((year) => `target.${year}`)])
  expect(keys.filter((key) => /\.\d{4}$/.test(key))).toHaveLength(15)
  expect(keys).not.toContain('target')
  expect(fieldOf(kind, 'ceiling.2027')).toMatchObject({
    label: 'Pagu indikatif 2027',
    type: 'money',
    yearOf: { key: 'ceiling', year: 2027 },
  })
  expect(forYears(initiative, []).fields.some((field) => field.isYearly)).toBe(false)
})

test('a year is checked, read and hidden as its field is, and a year outside the period is no answer', () => {
  const schema = recordSchema(kind, { moment: 'saving' })
  const values = { name: 'Menata data', part: 'governance', status: 'not-started' }
  expect(schema.safeParse({ ...values, [yearKey('ceiling', 2026)]: 5 }).success).toBe(true)
  const wrong = schema.safeParse({ ...values, [yearKey('ceiling', 2026)]: 'lima' })
  expect(wrong.error?.issues[0]?.message).toContain('Pagu indikatif 2026: tulis bilangan bulat')
  expect(schema.safeParse({ ...values, [yearKey('ceiling', 2030)]: 5 }).success).toBe(false)
  expect(readableValue(fieldOf(kind, 'ceiling.2026'), 1_500_000_000)).toBe('Rp1.500.000.000')
  const shown = visibleValues(kind, { ...values, 'ceiling.2026': 5, 'target.2026': '2' }, 'public')
  expect(shown).toEqual({ ...values, 'target.2026': '2' })
})
