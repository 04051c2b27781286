import fc from 'fast-check'
import { expect } from 'vitest'
import { readHolidays, readSetting, writeHolidays, writeSetting } from './settings.ts'
import { testOnEngines } from './testing/engines.ts'
import { AT } from './testing/rows.ts'

testOnEngines('any JSON value comes back equal, with its keys in the same order', async ({ store }) => {
  const notNull = fc.jsonValue().filter((value) => value !== null)
  const values = fc.sample(notNull, 60)
  await store.tx(async (db) => {
    for (const [n, value] of values.entries()) await writeSetting(db, { key: `k${n}`, value, at: AT })
  })
  for (const [n, value] of values.entries()) {
    const read = await readSetting(store.read, `k${n}`)
    expect(JSON.stringify(read)).toBe(JSON.stringify(value))
  }
})

testOnEngines('a setting is written over, and is null before it was written', async ({ store }) => {
  expect(await readSetting(store.read, 'threshold')).toBeNull()
  await store.tx((db) => writeSetting(db, { key: 'threshold', value: { users: 0 }, at: AT }))
  await store.tx((db) => writeSetting(db, { key: 'threshold', value: { users: 5 }, at: AT }))
  expect(await readSetting(store.read, 'threshold')).toEqual({ users: 5 })
})

testOnEngines('holidays come in order, within a range, and are corrected by date', async ({ store }) => {
  const day = (date: string, name: string) => ({ date, name, source: 'SKB 3 Menteri' })
  await store.tx((db) =>
    writeHolidays(db, [
      day('2026-08-17', 'Kemerdekaan'),
      day('2026-01-01', 'Tahun baru'),
      day('2027-01-01', '?'),
    ]),
  )
  await store.tx((db) => writeHolidays(db, [day('2027-01-01', 'Tahun Baru 2027')]))
  const names = (await readHolidays(store.read)).map(({ name }) => name)
  expect(names).toEqual(['Tahun baru', 'Kemerdekaan', 'Tahun Baru 2027'])
  const range = { from: '2026-08-17', to: '2026-12-31' }
  expect(await readHolidays(store.read, range)).toEqual([day('2026-08-17', 'Kemerdekaan')])
})
