import { expect, test } from 'vitest'
import { applicationFacts } from './application-facts.ts'

const values = { name: 'Simpeg', purpose: ' ', medium: 'website', contractValue: 150_000_000 }

test('a contract is told to who is cleared for it, marked, and to nobody else', () => {
  const told = applicationFacts(values, 'restricted').technical.find((fact) => fact.key === 'contractValue')
  expect(told).toMatchObject({ value: 'Rp150.000.000', isRestricted: true })
  for (const clearance of ['internal', 'public'] as const)
    expect(JSON.stringify(applicationFacts(values, clearance))).not.toContain('150')
})

test('what was not answered is told as missing, in words that are read', () => {
  const facts = applicationFacts(values, 'internal')
  expect(facts.purpose).toBeNull()
  expect(facts.basic.find((fact) => fact.key === 'medium')?.value).toBe('Website')
  expect(facts.basic.find((fact) => fact.key === 'yearBuilt')?.value).toBeNull()
  expect(facts.technicalEmpty).toBeGreaterThan(0)
})
