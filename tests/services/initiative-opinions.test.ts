import { expect, test } from 'vitest'
import { opineOnInitiatives } from '#app/services/opine-on-initiatives.server.ts'
import { recordInitiative } from '#app/services/record-initiative.server.ts'
import { initiativeReviews, initiativesToReview, opinionsOn } from '#app/views/initiative-reviews.ts'
import { checkRecord } from '#app/views/record-check.ts'
import { initiativeOpinionsOfCycle } from '#db/initiative-opinions.ts'
import { initiativeById } from '#db/initiatives.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { aCity } from '../factories/city.ts'
import { cycleOf } from '../factories/lookups.ts'
import { initiativeFields, initiativeOf } from '../factories/roadmap.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian'] })
const aligned = { code: 'aligned', note: '' }
const against = { code: 'not-aligned', note: 'Tidak ada dalam Renja.' }

async function opinionsIn(world: World) {
  return initiativeOpinionsOfCycle(world.office.store.read, await cycleOf(world))
}

async function toldTo(world: World, actor: Actor, id: string) {
  const version = (await initiativeById(world.office.store.read, id))?.version ?? 0
  return opinionsOn(world.office.store, { actor, id, version })
}

test('Bappeda and BKAD each give an opinion; given again it replaces the earlier, and the log keeps both', async () => {
  const world = await city.inReview()
  const id = await initiativeOf(world, 'pertanian')
  const planning = world.as(world.role('planning-reviewer'))
  await planning(opineOnInitiatives, { initiativeIds: [id], ...against })
  await planning(opineOnInitiatives, { initiativeIds: [id], ...aligned })
  await world.as(world.role('budget-reviewer'))(opineOnInitiatives, { initiativeIds: [id], ...against })
  const rows = await opinionsIn(world)
  expect(rows.map(({ reviewer, code, version }) => [reviewer, code, version]).toSorted()).toEqual([
    ['budget', 'not-aligned', 1],
    ['planning', 'aligned', 2],
  ])
  const [own] = rows.filter(({ reviewer }) => reviewer === 'planning')
  const log = await eventsOfSubject(world.office.store.read, 'initiative-opinion', own?.id ?? '')
  expect(log.map(({ payload }) => (payload as { code: string }).code)).toEqual(['not-aligned', 'aligned'])
  expect((await checkRecord(world.office.store)).strays).toEqual([])
})

test('several get one opinion or none does: one that was changed since it was read refuses them all', async () => {
  const world = await city.inReview()
  const first = await initiativeOf(world, 'pertanian')
  const second = await initiativeOf(world, 'perpustakaan')
  await world.as(world.representative('pertanian'))(recordInitiative, {
    initiativeId: first,
    fields: { ...initiativeFields('pertanian'), status: 'continuing' },
  })
  const opine = world.as(world.role('planning-reviewer'))
  const both = { initiativeIds: [second, first], ...aligned }
  const versionsSeen = new Map([first, second].map((id) => [id, 1]))
  await expect(opine(opineOnInitiatives, { ...both, versionsSeen })).rejects.toMatchObject({ code: 'stale' })
  expect(await opinionsIn(world)).toEqual([])
  await opine(opineOnInitiatives, both)
  expect(await opinionsIn(world)).toHaveLength(2)
})

test('an opinion against asks for its reason, and nothing but the two opinions is taken', async () => {
  const world = await city.inReview()
  const initiativeIds = [await initiativeOf(world, 'pertanian')]
  const opine = world.as(world.role('budget-reviewer'))
  for (const wrong of [
    { ...against, note: '  ' },
    { code: 'recorded', note: 'x' },
    { ...against, note: 'a'.repeat(2001) },
  ])
    await expect(opine(opineOnInitiatives, { initiativeIds, ...wrong })).rejects.toMatchObject({
      code: 'invalid',
    })
  await expect(opine(opineOnInitiatives, { initiativeIds: [], ...aligned })).rejects.toMatchObject({
    code: 'refused',
  })
  await expect(opine(opineOnInitiatives, { initiativeIds: ['x'], ...aligned })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('nobody gives an opinion on their own organisation’s initiative, nor after the desk', async () => {
  const world = await city.inReview()
  const own = await initiativeOf(world, 'bappeda')
  const opine = world.as(world.role('planning-reviewer'))
  await expect(opine(opineOnInitiatives, { initiativeIds: [own], ...aligned })).rejects.toMatchObject({
    code: 'forbidden',
  })
  const later = await city.deskClosed()
  const id = await initiativeOf(later, 'perpustakaan')
  await expect(
    later.as(later.role('planning-reviewer'))(opineOnInitiatives, { initiativeIds: [id], ...aligned }),
  ).rejects.toThrow('sejak siklus dibuka sampai desk berakhir')
})

test('the agency reads the opinions when the desk is over, the offices at once', async () => {
  const world = await city.reviewed()
  const id = await initiativeOf(world, 'pertanian')
  await world.as(world.role('planning-reviewer'))(opineOnInitiatives, { initiativeIds: [id], ...against })
  const agency = world.representative('pertanian')
  const before = await toldTo(world, agency, id)
  expect([before.opinions, before.later]).toEqual([[], expect.stringContaining('sesudah desk berakhir')])
  expect((await toldTo(world, world.role('auditor'), id)).opinions).toMatchObject([
    { office: 'Bappeda', label: 'Tidak selaras', note: 'Tidak ada dalam Renja.', isStale: false },
  ])
  world.raw.prepare("UPDATE cases SET stage = 'reply' WHERE workflow = 'review-cycle'").run()
  expect((await toldTo(world, agency, id)).opinions).toHaveLength(1)
})

test('the other office is read after one has spoken oneself', async () => {
  const world = await city.inReview()
  const id = await initiativeOf(world, 'pertanian')
  await world.as(world.role('planning-reviewer'))(opineOnInitiatives, { initiativeIds: [id], ...against })
  const actor = world.role('budget-reviewer')
  const seen = async () => {
    const asked = { actor, now: world.office.now(), query: new URLSearchParams() }
    const row = (await initiativeReviews(world.office.store, asked))?.rows.find((each) => each.id === id)
    return [row?.planning?.code ?? null, (await toldTo(world, actor, id)).opinions.length]
  }
  expect(await seen()).toEqual([null, 0])
  await world.as(actor)(opineOnInitiatives, { initiativeIds: [id], ...aligned })
  expect(await seen()).toEqual(['not-aligned', 2])
})

test('the bench counts what waits for an office: a change asks for a new word', async () => {
  const world = await city.inReview()
  const id = await initiativeOf(world, 'pertanian')
  await initiativeOf(world, 'bappeda')
  const actor = world.role('planning-reviewer')
  const waiting = () => initiativesToReview(world.office.store, { actor, now: world.office.now() })
  expect(await waiting()).toBe(1)
  await world.as(actor)(opineOnInitiatives, { initiativeIds: [id], ...aligned })
  expect(await waiting()).toBe(0)
  await world.as(world.representative('pertanian'))(recordInitiative, {
    initiativeId: id,
    fields: { ...initiativeFields('pertanian'), status: 'continuing' },
  })
  expect(await waiting()).toBe(1)
  const page = await initiativeReviews(world.office.store, {
    actor,
    now: world.office.now(),
    query: new URLSearchParams(),
  })
  expect(page?.rows.find((row) => row.id === id)?.planning).toMatchObject({ label: 'Selaras', isStale: true })
  expect(
    await initiativesToReview(world.office.store, { actor: world.role('mayor'), now: world.office.now() }),
  ).toBeNull()
})

test('an opinion or a frozen annex that is not as logged is found out', async () => {
  const world = await city.decreeDrafted()
  const decree = world.raw.prepare<[], { id: string }>('SELECT id FROM decrees').get()?.id
  expect((await checkRecord(world.office.store)).strays).toEqual([])
  world.raw.exec("UPDATE decree_annexes SET content = json_set(content, '$.at', 'lain')")
  expect((await checkRecord(world.office.store)).strays).toEqual([decree])
  const other = await city.inReview()
  const id = await initiativeOf(other, 'pertanian')
  await other.as(other.role('planning-reviewer'))(opineOnInitiatives, { initiativeIds: [id], ...aligned })
  other.raw.exec("UPDATE initiative_opinions SET note = 'lain'")
  expect((await checkRecord(other.office.store)).strays).toHaveLength(1)
})
