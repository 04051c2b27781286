import { expect, test } from 'vitest'
import { aCity } from '../../tests/factories/city.ts'
import { itemOf } from '../../tests/factories/lookups.ts'
import { checkRecord, foldsToItsRow } from './record-check.ts'

const city = aCity({ taking: ['pertanian'] })

test('a whole year of the city is what its events say', async () => {
  const world = await city.decreePublished()
  const check = await checkRecord(world.office.store)
  expect(check).toMatchObject({ log: { ok: true }, strays: [] })
  expect(check.cases).toBeGreaterThan(5)
})

test.for([
  ['stage', 'UPDATE cases SET value = \'"confirmed"\' WHERE id = ?'],
  ['context', "UPDATE cases SET context = json_set(context, '$.dissentCount', 7) WHERE id = ?"],
  ['version', 'UPDATE cases SET version = version + 1 WHERE id = ?'],
] as const)('a row whose %s was changed behind the services is found', async ([, statement]) => {
  const world = await city.heard()
  const { id } = await itemOf(world, 'pertanian')
  world.raw.prepare(statement).run(id)
  expect((await checkRecord(world.office.store)).strays).toEqual([id])
})

test('an application whose answer was changed behind the services is found', async () => {
  const world = await city.heard()
  const { applicationId } = await itemOf(world, 'pertanian')
  const statement = "UPDATE applications SET fields = json_set(fields, '$.purpose', 'Lain.') WHERE id = ?"
  world.raw.prepare(statement).run(applicationId)
  expect((await checkRecord(world.office.store)).strays).toEqual([applicationId])
})

test('a case nobody has does not fold to a row', async () => {
  const world = await city.withCycleOpen()
  expect(await foldsToItsRow(world.office.store, 'tidak-ada')).toBe(false)
})
