import { expect, test } from 'vitest'
import { cancelInitiative } from '#app/services/cancel-initiative.server.ts'
import { moveInitiative } from '#app/services/move-initiative.server.ts'
import { initiativeLines, initiativeList } from '#app/views/initiative-list.ts'
import { cityAt } from '../factories/city.ts'
import { initiativeOf } from '../factories/roadmap.ts'

test('the roadmap can be looked at as it was on a day: before a move, before one was called off', async () => {
  const world = await cityAt('applications')
  const { store } = world.office
  const moved = await initiativeOf(world, 'pertanian')
  const called = await initiativeOf(world, 'pertanian', { place: 2 })
  await initiativeOf(world, 'perpustakaan')
  const day = world.clock.now().slice(0, 10)
  world.clock.moveTo(new Date(Date.parse(world.clock.now()) + 3 * 86_400_000).toISOString())
  const owner = world.representative('pertanian')
  await world.as(owner)(moveInitiative, { initiativeId: moved, startsOn: '2026-07-01', endsOn: '2028-12-31' })
  await world.as(world.head('pertanian'))(cancelInitiative, {
    initiativeId: called,
    reason: 'Dananya dialihkan.',
  })
  const asked = (address: string) => ({
    actor: owner,
    query: new URLSearchParams(`kolom=endsOn&urut=kegiatan&${address}`),
    now: world.clock.now(),
  })
  const shown = async (address: string) => {
    const list = await initiativeList(store, asked(address))
    return list?.rows.map(({ id, cells }) => [id, cells.endsOn])
  }
  expect(await shown('')).toEqual([[moved, '31 Desember 2028']])
  expect(await shown(`per=${day}`)).toEqual([
    [moved, '30 Juni 2027'],
    [called, '30 Juni 2027'],
  ])
  expect(await shown(`per=${day}&cari=PERTANIAN+2&tahun=2027`)).toEqual([[called, '30 Juni 2027']])
  expect(await shown(`per=${day}&tahun=2028`)).toEqual([])
  expect(await shown('per=2025-12-31')).toEqual([])
  const file: string[][] = []
  for await (const part of initiativeLines(store, asked(`per=${day}`))) file.push(...part)
  expect(file.map(([name]) => name)).toEqual([
    'Kegiatan',
    'Menata layanan pertanian 1',
    'Menata layanan pertanian 2',
  ])
  await world.close()
})
