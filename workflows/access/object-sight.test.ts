import { expect, test } from 'vitest'
import { roles } from '#workflows/engine/actor.ts'
import { objectSightOf } from './object-sight.ts'

test('restricted objects are read by their agency and by who may see prices, and by nobody else', () => {
  const readers = roles.filter((role) => objectSightOf({ role, organisationId: 'own' }).mayReadRestricted)
  expect(readers).toEqual([
    'representative',
    'agency-head',
    'budget-reviewer',
    'desk-officer',
    'ict-head',
    'regional-secretary',
    'auditor',
  ])
})

test('an administrator finds no object', () => {
  expect(objectSightOf({ role: 'administrator', organisationId: 'own' })).toEqual({
    scope: { kind: 'none' },
    mayReadRestricted: false,
  })
})
