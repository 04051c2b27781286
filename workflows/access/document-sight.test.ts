import { expect, test } from 'vitest'
import { roles } from '#workflows/engine/actor.ts'
import { documentSightOf } from './document-sight.ts'

const sights = roles.map((role) => ({ role, ...documentSightOf({ role, organisationId: 'own' }) }))

test('only the hands a decree goes through, and the auditor, read its drafts', () => {
  expect(sights.filter((sight) => sight.mayReadDecrees).map((sight) => sight.role)).toEqual([
    'desk-officer',
    'ict-head',
    'legal-officer',
    'assistant',
    'regional-secretary',
    'mayor',
    'auditor',
  ])
})

test('an agency sees its own documents, the restricted ones included, and nobody else’s', () => {
  for (const role of ['representative', 'agency-head'] as const)
    expect(documentSightOf({ role, organisationId: 'own' })).toEqual({
      scope: { kind: 'own', organisationId: 'own' },
      mayReadDecrees: false,
      mayReadRestricted: true,
    })
})

test('an administrator sees no document of the review', () => {
  expect(documentSightOf({ role: 'administrator', organisationId: 'own' })).toEqual({
    scope: { kind: 'none' },
    mayReadDecrees: false,
    mayReadRestricted: false,
  })
})
