import { expect } from 'vitest'
import { allApplications, insertApplications } from './inventory.ts'
import { testOnEngines } from './testing/engines.ts'
import { AT, insertOneOfEach } from './testing/rows.ts'

const application = {
  organisationId: 'o1',
  medium: 'web',
  classification: 'khusus',
  origin: 'sendiri',
  operationalStatus: 'aktif',
  purpose: 'Mencatat "apa adanya", dengan $1 dan ?',
  fields: { name: 'Sistem', cost: 0, isShared: false, note: 'baris satu\nbaris dua' },
  version: 1,
  createdAt: AT,
  updatedAt: AT,
}

/** More than one statement of any engine brings, and not a multiple of it. */
const many = Array.from({ length: 257 }, (_, index) => {
  const name = `Sistem ${String(index).padStart(3, '0')}`
  return { ...application, id: `b${String(index).padStart(3, '0')}`, name, nameKey: name.toLowerCase() }
})

testOnEngines('rows by the hundred come back as they were given, in their order', async ({ store }) => {
  await store.tx(insertOneOfEach)
  await store.tx((db) => insertApplications(db, many))
  const [, ...found] = await allApplications(store.read)
  expect(found).toEqual(many)
})

testOnEngines('one row that clashes takes all others with it, also when it is caught', async ({ store }) => {
  await store.tx(insertOneOfEach)
  const twice = [...many, { ...application, id: 'c', name: 'Sistem 000', nameKey: 'sistem 000' }]
  const caught = store.tx((db) => insertApplications(db, twice).catch(() => undefined))
  await expect(caught).rejects.toThrow()
  expect(await allApplications(store.read)).toHaveLength(1)
})

testOnEngines('absent values, truths and JSON are stored as one insert stores them', async ({ store }) => {
  await store.tx(insertOneOfEach)
  const reading = { applicationId: 'a1', year: 2026, fields: { a: [1] }, createdAt: AT, updatedAt: AT }
  const known = {
    ...reading,
    activeUsers: 7,
    transactions: null,
    isKnown: true,
    isSimulated: false,
    version: 1,
  }
  const [together, alone] = [
    { ...known, id: 'q1', quarter: 1 },
    { ...known, id: 'q2', quarter: 2 },
  ]
  await store.tx(async ({ q, t }) => {
    await q.insertRows(t.observations, [together])
    await q.insertRows(t.observations, [])
    await q.insert(t.observations).values(alone)
  })
  const { q, t } = store.read
  expect(await q.select().from(t.observations).orderBy(t.observations.quarter)).toEqual([together, alone])
})

testOnEngines('who only reads writes no rows', async ({ store }) => {
  await store.tx(insertOneOfEach)
  await expect(insertApplications(store.read, many)).rejects.toThrow()
  expect(await allApplications(store.read)).toHaveLength(1)
})
