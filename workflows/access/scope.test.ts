import { expect, test } from 'vitest'
import { type Role, roles } from '#workflows/engine/actor.ts'
import { clearanceOf, isWithin, scopeOf } from './scope.ts'

const at = (role: Role, organisationId = 'dishub') => ({ role, organisationId })

test('an agency sees its own dossiers and nobody else’s', () => {
  for (const role of ['representative', 'agency-head'] as const) {
    const scope = scopeOf(at(role))
    expect(isWithin(scope, 'dishub')).toBe(true)
    expect(isWithin(scope, 'dinkes')).toBe(false)
    expect(isWithin(scope, null)).toBe(false)
  }
})

test('reviewers, deciders and the auditor see every dossier', () => {
  const seers = roles.filter((role) => !['representative', 'agency-head', 'administrator'].includes(role))
  for (const role of seers) expect(isWithin(scopeOf(at(role)), 'dinkes'), role).toBe(true)
})

test('the administrator keeps accounts and sees no dossier, not even of the own office', () => {
  expect(isWithin(scopeOf(at('administrator')), 'dishub')).toBe(false)
  expect(clearanceOf(at('administrator'), 'dishub')).toBe('public')
})

test.each([
  ['representative', 'dishub', 'restricted'],
  ['agency-head', 'dishub', 'restricted'],
  ['representative', 'dinkes', 'public'],
  ['budget-reviewer', 'dinkes', 'restricted'],
  ['desk-officer', 'dinkes', 'restricted'],
  ['ict-head', 'dinkes', 'restricted'],
  ['auditor', 'dinkes', 'restricted'],
  ['regional-secretary', 'dinkes', 'restricted'],
  ['planning-reviewer', 'dinkes', 'internal'],
  ['legal-officer', 'dinkes', 'internal'],
  ['mayor', 'dinkes', 'internal'],
  ['planning-reviewer', 'dishub', 'internal'],
] as const)('%s sees fields of %s up to %s', (role, organisationId, clearance) => {
  expect(clearanceOf(at(role), organisationId)).toBe(clearance)
})
