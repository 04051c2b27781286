import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unfundedYears, yearTotals } from './roadmap-funding.ts'

const period = { firstYear: 2025, lastYear: 2027 }
const plain = {
  isCancelled: false,
  status: 'not-started',
  startsOn: '2024-10-01',
  endsOn: '2026-03-31',
  values: {},
}

test('a year of its run without a ceiling is unfunded; a ceiling of nothing is a word too', () => {
  expect(unfundedYears(plain, period)).toEqual([2025, 2026])
  expect(unfundedYears({ ...plain, values: { 'ceiling.2025': 0 } }, period)).toEqual([2026])
  expect(unfundedYears({ ...plain, values: { 'ceiling.2025': 0, 'ceiling.2026': 9 } }, period)).toEqual([])
})

test('what is done, put off, called off or undated asks for no money', () => {
  for (const change of [{ status: 'done' }, { status: 'postponed' }, { isCancelled: true }, { endsOn: null }])
    expect(unfundedYears({ ...plain, ...change }, period)).toEqual([])
})

test('the sums stand beside what the city means to spend, and say how far they are above it', () => {
  const totals = yearTotals(
    [
      { ...plain, values: { 'ceiling.2025': 2_000_000_000, 'realisation.2025': 500 } },
      { ...plain, values: { 'ceiling.2025': 1_500_000_000 } },
      { ...plain, status: 'postponed', values: { 'ceiling.2025': 7 } },
      { ...plain, isCancelled: true, values: { 'ceiling.2025': 7 } },
    ],
    { period, ceilings: { 2025: 3_000_000_000, 2026: 10 } },
  )
  expect(totals).toEqual([
    {
      year: 2025,
      planned: 3_500_000_000,
      realised: 500,
      ceiling: 3_000_000_000,
      over: 500_000_000,
      unfunded: 0,
    },
    { year: 2026, planned: 0, realised: 0, ceiling: 10, over: 0, unfunded: 2 },
    { year: 2027, planned: 0, realised: 0, ceiling: null, over: 0, unfunded: 0 },
  ])
})

test('what is planned for the years is what its parts are planned for, whatever the parts', () => {
  const money = fc.integer({ min: 0, max: 1_000_000_000_000 })
  fc.assert(
    fc.property(fc.array(fc.record({ 'ceiling.2025': money, 'ceiling.2027': money })), (all) => {
      const totals = yearTotals(
        all.map((values) => ({ ...plain, values })),
        { period, ceilings: {} },
      )
      const sum = all.reduce((before, values) => before + values['ceiling.2025'] + values['ceiling.2027'], 0)
      expect(totals.reduce((before, { planned }) => before + planned, 0)).toBe(sum)
    }),
  )
})
