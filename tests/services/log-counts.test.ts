import { expect, test } from 'vitest'
import { countedEvents } from '#app/views/log-counts.ts'
import { countEvents, type LogSearch } from '#db/log-search.ts'
import { aCity } from '../factories/city.ts'
import { submit, submitAll } from '../factories/stages.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian', 'perpustakaan'] })
const everything: LogSearch = {
  sight: null,
  subjectKinds: [],
  types: [],
  actorIds: [],
  subjectId: '',
  text: '',
  from: null,
  before: null,
}

async function fresh({ office }: World, search: LogSearch) {
  const groups = await countEvents(office.store.read, { ...search, after: 0, upTo: Number.MAX_SAFE_INTEGER })
  return groups.map(written).toSorted()
}

function written({ subjectKind, type, actor, count }: Awaited<ReturnType<typeof countedEvents>>[number]) {
  return `${subjectKind} ${type} ${actor} ${count}`
}

test('what was counted before and what came since are the whole log', async () => {
  const world = await city.withCycleOpen()
  const { store } = world.office
  const searches = [
    everything,
    { ...everything, text: 'pertanian' },
    { ...everything, sight: ['submission'] },
  ]
  for (const act of [async () => {}, () => submit(world, 'pertanian'), () => submit(world, 'perpustakaan')]) {
    await act()
    for (const search of searches) {
      const counted = (await countedEvents(store, search)).map(written).toSorted()
      expect(counted).toEqual(await fresh(world, search))
    }
  }
})

test('two records are counted apart, and a search asked twice is the same', async () => {
  const [one, other] = [await city.withCycleOpen(), await city.withCycleOpen()]
  await countedEvents(one.office.store, everything)
  await submitAll(other)
  const counted = (await countedEvents(other.office.store, everything)).map(written).toSorted()
  expect(counted).toEqual(await fresh(other, everything))
  expect((await countedEvents(other.office.store, everything)).map(written).toSorted()).toEqual(counted)
  expect((await countedEvents(one.office.store, everything)).length).toBeLessThan(counted.length)
})
