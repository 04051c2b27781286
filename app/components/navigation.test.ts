import { expect, test } from 'vitest'
import { roles } from '#workflows/engine/actor.ts'
import { navigationFor } from './navigation.ts'

test.each(roles)('%s begins at home and meets each address once', (role) => {
  const places = navigationFor(role)
  expect(places[0]?.key).toBe('home')
  expect(new Set(places.map((place) => place.href)).size).toBe(places.length)
})

test('accounts are shown to the administrator alone, the log to the auditor and to them', () => {
  const withPlace = (key: string) =>
    roles.filter((role) => navigationFor(role).some((place) => place.key === key))
  expect(withPlace('people')).toEqual(['administrator'])
  expect(withPlace('organisations')).toEqual(['administrator'])
  expect(withPlace('settings')).toEqual(['administrator'])
  expect(withPlace('log')).toEqual(['auditor', 'administrator'])
})

test('the system has no list', () => {
  expect(navigationFor('system')).toEqual([])
})
