import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decisionCodes } from '#workflows/catalogue/decision.ts'
import { countDecisions } from './count-decisions.ts'

test('no rows give zeroes for every decision', () => {
  const totals = countDecisions([])
  expect(totals).toMatchObject({ total: 0, decided: 0, undecided: 0, retiring: 0 })
  expect(Object.keys(totals.byCode)).toEqual([...decisionCodes])
})

test('what stops serving is replaced or deactivated, not integrated or monitored', () => {
  const totals = countDecisions([
    { decision: 'deactivate' },
    { decision: 'replace-national' },
    { decision: 'replace-local' },
    { decision: 'integrate' },
    { decision: 'monitor' },
    { decision: null },
  ])
  expect(totals).toMatchObject({ total: 6, decided: 5, undecided: 1, retiring: 3 })
})

test('the parts always add up to the rows', () => {
  const anyDecision = fc.option(fc.constantFrom(...decisionCodes), { nil: null })
  fc.assert(
    fc.property(fc.array(anyDecision), (list) => {
      const totals = countDecisions(list.map((decision) => ({ decision })))
      expect(totals.total).toBe(list.length)
      for (const code of decisionCodes) {
        expect(totals.byCode[code]).toBe(list.filter((decision) => decision === code).length)
      }
    }),
  )
})
