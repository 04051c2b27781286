import { expect, test } from 'vitest'
import { savedViewsOf } from '#db/saved-views.ts'
import { aCity } from '../../tests/factories/city.ts'
import { deleteView, renameView, saveView } from './saved-view.server.ts'

const city = aCity({ taking: ['pertanian'] })

async function openCity() {
  const world = await city.at('registered')
  const { office } = world
  const actor = world.role('desk-officer')
  const namesOf = async (positionId: string, list = 'aplikasi') =>
    (await savedViewsOf(office.store.read, { positionId, list })).map(({ name, query }) => [name, query])
  return { world, office, actor, namesOf }
}

test('a view belongs to a position and a list; its name replaces what stood under it', async () => {
  const { world, office, actor, namesOf } = await openCity()
  const view = { actor, list: 'aplikasi', name: '  Belum   lengkap ' }
  await saveView(office, { ...view, query: 'status=active' })
  await saveView(office, { ...view, query: 'status=inactive' })
  expect(await namesOf(actor.positionId)).toEqual([['Belum lengkap', 'status=inactive']])
  expect(await namesOf(actor.positionId, 'dokumen')).toEqual([])
  expect(await namesOf(world.role('ict-head').positionId)).toEqual([])
})

test('nobody renames or deletes the view of another position', async () => {
  const { world, office, actor, namesOf } = await openCity()
  await saveView(office, { actor, list: 'aplikasi', name: 'Milik saya', query: '' })
  const [view] = await savedViewsOf(office.store.read, { positionId: actor.positionId, list: 'aplikasi' })
  const theirs = { actor: world.role('ict-head'), list: 'aplikasi', id: view?.id ?? '' }
  await expect(renameView(office, { ...theirs, name: 'Direbut' })).rejects.toMatchObject({
    code: 'not-found',
  })
  await deleteView(office, theirs)
  expect(await namesOf(actor.positionId)).toEqual([['Milik saya', '']])
})

test('a view is renamed and deleted by its own position, never onto a name in use', async () => {
  const { office, actor, namesOf } = await openCity()
  for (const name of ['Satu', 'Dua']) await saveView(office, { actor, list: 'aplikasi', name, query: '' })
  const [two, one] = await savedViewsOf(office.store.read, { positionId: actor.positionId, list: 'aplikasi' })
  const own = { actor, list: 'aplikasi', id: one?.id ?? '' }
  await expect(renameView(office, { ...own, name: 'Dua' })).rejects.toThrow('sudah dipakai')
  await renameView(office, { ...own, name: 'Tiga' })
  await deleteView(office, { actor, id: two?.id ?? '' })
  await deleteView(office, { actor, id: two?.id ?? '' })
  expect(await namesOf(actor.positionId)).toEqual([['Tiga', '']])
})

test.each([
  ['no name', { name: ' ', query: '' }, 'Tulis nama tampilannya'],
  ['a long name', { name: 'a'.repeat(61), query: '' }, 'paling panjang 60'],
  ['a long query', { name: 'A', query: 'a'.repeat(2001) }, 'terlalu panjang'],
])('a view with %s is refused', async (_case, input, sentence) => {
  const { office, actor } = await openCity()
  await expect(saveView(office, { actor, list: 'aplikasi', ...input })).rejects.toThrow(sentence)
})
