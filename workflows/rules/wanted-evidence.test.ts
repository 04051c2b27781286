import { expect, test } from 'vitest'
import { evidence } from '#workflows/catalogue/evidence.ts'
import { claimOfFollowUp, claimOfReading, claimsOfApplication, isProved } from './wanted-evidence.ts'

const keysOf = (values: Parameters<typeof claimsOfApplication>[0]) =>
  claimsOfApplication(values).map(({ key }) => key)

test('what is not stated wants no evidence', () => {
  expect(keysOf({ name: 'SI CONTOH', legalBasis: '', isIntegrated: false })).toEqual([])
})

test('"tidak diketahui" and "tidak ada" are no statements', () => {
  expect(keysOf({ 'legalBasis.none': true, 'contractValue.notKnown': 'Arsip hilang.' })).toEqual([])
})

test('every statement that weighs wants evidence, a contract once', () => {
  const values = {
    legalBasis: 'Perwal 1',
    contractTitle: 'A',
    contractValue: 5,
    assetNumber: '1.3',
    isIntegrated: true,
  }
  expect(keysOf(values)).toEqual(['legalBasis', 'contract', 'assetNumber', 'isIntegrated'])
})

test('a figure that nobody can know wants the word of the head of the agency', () => {
  expect(claimOfReading({ isKnown: false, readingSource: 'server-log' }).kinds).toEqual(['statement'])
  expect(claimOfReading({ isKnown: true, readingSource: 'statement' }).kinds).toEqual(['statement'])
  expect(claimOfReading({ isKnown: true, readingSource: 'server-log' }).kinds).toEqual(['usage', 'statement'])
})

test('evidence of another kind proves nothing', () => {
  const claim = claimOfReading({ isKnown: true, readingSource: 'analytics' })
  expect(isProved(claim, ['contract', 'other'])).toBe(false)
  expect(isProved(claim, ['contract', 'usage'])).toBe(true)
  expect(isProved(claimOfFollowUp, [])).toBe(false)
})

test('the rule names only kinds that the catalogue knows', () => {
  const [{ options }] = evidence.fields
  const known: string[] = options.map(({ value }) => value)
  const all = { legalBasis: 'x', contractTitle: 'x', assetNumber: 'x', isIntegrated: true }
  const named = [
    ...claimsOfApplication(all),
    claimOfFollowUp,
    claimOfReading({ isKnown: true, readingSource: '' }),
  ]
  expect(named.flatMap(({ kinds }) => kinds).filter((kind) => !known.includes(kind))).toEqual([])
})
