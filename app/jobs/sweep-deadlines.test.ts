import { expect, test } from 'vitest'
import { eventsOfSubject } from '#db/log.ts'
import { aCity } from '../../tests/factories/city.ts'
import { caseOf, dossierOf, stageOfCase } from '../../tests/factories/lookups.ts'
import { submit } from '../../tests/factories/stages.ts'
import type { World } from '../../tests/factories/world.ts'
import { sweepDeadlines } from './sweep-deadlines.ts'

const city = aCity({ taking: ['pertanian', 'perpustakaan'] })

async function moveToDue(world: World, milliseconds: number): Promise<void> {
  const { dueAt } = await caseOf(world, await dossierOf(world, 'pertanian'))
  world.clock.moveTo(new Date(Date.parse(dueAt ?? '') + milliseconds).toISOString())
}

test('a deadline passes once it is over, for every dossier that waits, and only once', async () => {
  const world = await city.withCycleOpen()
  await submit(world, 'perpustakaan')
  await moveToDue(world, -1)
  expect(await sweepDeadlines(world.office)).toEqual({ passed: 0, held: [] })
  await moveToDue(world, 1)
  expect(await sweepDeadlines(world.office)).toEqual({ passed: 1, held: [] })
  const before = world.contents()
  expect(await sweepDeadlines(world.office)).toEqual({ passed: 0, held: [] })
  expect(world.contents()).toBe(before)
})

test('two sweeps at once do each dossier once', async () => {
  const world = await city.withCycleOpen()
  await moveToDue(world, 1)
  const sweeps = await Promise.all([sweepDeadlines(world.office), sweepDeadlines(world.office)])
  expect(sweeps.reduce((sum, sweep) => sum + sweep.passed, 0)).toBe(2)
  for (const agency of ['pertanian', 'perpustakaan'] as const) {
    const id = await dossierOf(world, agency)
    const types = (await eventsOfSubject(world.office.store.read, 'submission', id)).map(({ type }) => type)
    expect(types).toEqual(['created', 'softDeadlinePassed'])
  }
})

test('a sweep that slept through both deadlines catches up, one after the other', async () => {
  const world = await city.withCycleOpen()
  await moveToDue(world, 30 * 86_400_000)
  const id = await dossierOf(world, 'pertanian')
  await sweepDeadlines(world.office)
  expect(await stageOfCase(world, id)).toBe('draft')
  await sweepDeadlines(world.office)
  expect(await stageOfCase(world, id)).toBe('overdue')
})

test('what the clock does is signed by the clock', async () => {
  const world = await city.withCycleOpen()
  await moveToDue(world, 1)
  await sweepDeadlines(world.office)
  const id = await dossierOf(world, 'pertanian')
  const passed = (await eventsOfSubject(world.office.store.read, 'submission', id)).at(-1)
  expect(passed).toMatchObject({ type: 'softDeadlinePassed', actor: { personId: 'system:clock' } })
})
