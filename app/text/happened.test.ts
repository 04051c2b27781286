import { expect, test } from 'vitest'
import { workflows } from '#workflows/registry.ts'
import { happened } from './happened.ts'

test('every event of every workflow can be told', () => {
  const untold = Object.values(workflows).flatMap(({ name, events }) =>
    ['created', ...Object.keys(events)].filter((type) => happened(name, type) === null),
  )
  expect(untold).toEqual([])
})
