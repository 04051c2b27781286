import { expect, test } from 'vitest'
import { checkDecree } from '#app/services/check-decree.server.ts'
import { editDecreeWords } from '#app/services/edit-decree-words.server.ts'
import { initialDecrees } from '#app/services/initial-decrees.server.ts'
import { returnDecree } from '#app/services/return-decree.server.ts'
import { sendDecree } from '#app/services/send-decree.server.ts'
import { decreeText } from '#app/views/decree-text.ts'
import { draftsToInitial } from '#app/views/initials-waiting.ts'
import { eventsOfSubject } from '#db/log.ts'
import { aCity } from '../factories/city.ts'
import { decreeOf, stageOfCase } from '../factories/lookups.ts'
import type { World } from '../factories/world.ts'

type Role = Parameters<World['role']>[0]

const city = aCity({ taking: ['pertanian'] })

/** A second decree of the same cycle, where the first one stands: a city has one at a time, a list may have two. */
async function withTwin(world: World): Promise<[string, string]> {
  const one = await decreeOf(world)
  const columns = (table: string) =>
    (world.raw.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
  for (const table of ['cases', 'decrees']) {
    const names = columns(table)
    const picked = names.map((name) => (name === 'id' ? "'kembar'" : `"${name}"`)).join(', ')
    world.raw.prepare(`INSERT INTO ${table} SELECT ${picked} FROM ${table} WHERE id = ?`).run(one)
  }
  return [one, 'kembar']
}

async function initial(world: World, role: Role, ids: readonly string[], version?: number) {
  const actor = world.role(role)
  const shown = await draftsToInitial(world.office.store, actor)
  const drafts = ids.map((decreeId) => ({
    decreeId,
    version: version ?? shown.find(({ id }) => id === decreeId)?.version ?? 0,
  }))
  return initialDecrees(world.office, { id: `bersama-${role}-${world.clock.now()}`, actor }, drafts)
}

test('several drafts are initialled at once, each by an event of its own', async () => {
  const world = await city.at('decreeChecked')
  const both = await withTwin(world)
  expect(
    (await draftsToInitial(world.office.store, world.role('desk-officer'))).map(({ id }) => id).toSorted(),
  ).toEqual(both.toSorted())
  const { initialled, refused } = await initial(world, 'desk-officer', both)
  expect([initialled, refused]).toEqual([both, []])
  for (const id of both) {
    const last = (await eventsOfSubject(world.office.store.read, 'decree', id)).at(-1)
    expect(last).toMatchObject({ type: 'initialled', payload: { step: 'desk-officer' } })
  }
  expect(await draftsToInitial(world.office.store, world.role('desk-officer'))).toEqual([])
  expect(await draftsToInitial(world.office.store, world.role('ict-head'))).toHaveLength(2)
})

test('a draft that may not be initialled now is refused by itself; the other one is', async () => {
  const world = await city.at('decreeChecked')
  const [one, twin] = await withTwin(world)
  await initial(world, 'desk-officer', [twin])
  world.clock.tick(1)
  // The officer of the second step ticks both, as from an old page: one of them is not theirs yet.
  const given = [one, twin].map((decreeId) => ({ decreeId, version: decreeId === twin ? 4 : 3 }))
  const shown = await draftsToInitial(world.office.store, world.role('ict-head'))
  const versions = given.map((each) => ({
    ...each,
    version: shown.find(({ id }) => id === each.decreeId)?.version ?? each.version,
  }))
  const actor = world.role('ict-head')
  const { initialled, refused } = await initialDecrees(
    world.office,
    { id: 'dari-halaman-lama', actor },
    versions,
  )
  expect(initialled).toEqual([twin])
  expect(refused).toHaveLength(1)
  expect(await stageOfCase(world, one)).toBe('initialling')
})

test('a draft that changed since the list was shown is refused, and an unknown one too', async () => {
  const world = await city.at('decreeChecked')
  const decreeId = await decreeOf(world)
  const { refused } = await initial(world, 'desk-officer', [decreeId, 'tidak-ada'], 1)
  expect(refused.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('Muat ulang'),
    expect.stringContaining('tidak ditemukan'),
  ])
})

test('the list says what changed since one’s own last initial', async () => {
  const world = await city.at('decreeChecked')
  const decreeId = await decreeOf(world)
  const [first] = await draftsToInitial(world.office.store, world.role('desk-officer'))
  expect(first?.change).toMatchObject({ initialledOn: null })
  await initial(world, 'desk-officer', [decreeId])
  world.clock.tick(10)
  await world.as(world.role('ict-head'))(returnDecree, { decreeId, note: 'Ubah judulnya.' })
  const words = await decreeText(world.office.store, decreeId)
  const title = words.title.replace('Rencana', 'Jalan')
  await world.as(world.role('legal-officer'))(editDecreeWords, { decreeId, words: { ...words, title } })
  await world.as(world.role('desk-officer'))(sendDecree, { decreeId })
  await world.as(world.role('legal-officer'))(checkDecree, { decreeId, note: null })
  const [again] = await draftsToInitial(world.office.store, world.role('desk-officer'))
  expect(again).toMatchObject({
    round: 2,
    before: [],
    applications: 2,
    change: { from: 1, to: 2, added: 1, deleted: 1, places: ['Judul'] },
  })
})

test('who initials nothing is refused before any draft is looked at', async () => {
  const world = await city.at('decreeChecked')
  const decreeId = await decreeOf(world)
  await expect(initial(world, 'mayor', [decreeId, 'tidak-ada'])).rejects.toMatchObject({ code: 'forbidden' })
})
