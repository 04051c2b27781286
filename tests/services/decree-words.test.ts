import { expect, test } from 'vitest'
import { editDecreeWords } from '#app/services/edit-decree-words.server.ts'
import { initialDecree } from '#app/services/initial-decree.server.ts'
import { decreeText } from '#app/views/decree-text.ts'
import { decreeById } from '#db/decrees.ts'
import { eventsOfSubject } from '#db/log.ts'
import type { DecreeWords } from '#workflows/decree/words.ts'
import { aCity } from '../factories/city.ts'
import { decreeOf, stageOfCase } from '../factories/lookups.ts'
import { reviewYear } from '../factories/next-year.ts'
import { check, draft, giveNumber, initialAll, send } from '../factories/stages-decree.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian'] })

async function edit(world: World, change: (words: DecreeWords) => unknown) {
  const decreeId = await decreeOf(world)
  const words = change(await decreeText(world.office.store, decreeId))
  return world.as(world.role('legal-officer'))(editDecreeWords, { decreeId, words })
}

test('a mark nobody knows is refused by its name', async () => {
  const world = await city.decreeDrafted()
  const before = world.contents()
  const stray = edit(world, (words) => ({ ...words, title: 'Hasil {{jumlahnya}} aplikasi' }))
  await expect(stray).rejects.toThrow('Tanda {{jumlahnya}} tidak dikenal.')
  expect(world.contents()).toBe(before)
})

test('a draft whose body no longer says how many applications there are is not sent', async () => {
  const world = await city.decreeDrafted()
  await edit(world, (words) => ({ ...words, dicta: [{ text: 'Menetapkan hasil reviu.', items: [] }] }))
  await expect(send(world)).rejects.toThrow('Jumlah aplikasi, objek, atau kegiatan dalam batang tubuh')
  expect(await stageOfCase(world, await decreeOf(world))).toBe('drafting')
})

test('a number typed over the mark is found out when it is sent', async () => {
  const world = await city.decreeDrafted()
  const text = 'Hasil reviu atas 9 (sembilan) aplikasi.'
  await edit(world, (words) => ({ ...words, dicta: [{ text, items: [] }] }))
  await expect(send(world)).rejects.toMatchObject({ code: 'refused' })
})

test('words of 20,000 characters are kept, longer ones refused with the place', async () => {
  const world = await city.decreeDrafted()
  await edit(world, (words) => ({ ...words, noting: ['a'.repeat(20_000)] }))
  const decree = await decreeText(world.office.store, await decreeOf(world))
  expect(decree.noting[0]).toHaveLength(20_000)
  const longer = edit(world, (words) => ({ ...words, noting: ['a'.repeat(20_001)] }))
  await expect(longer).rejects.toMatchObject({
    code: 'invalid',
    details: [expect.stringMatching(/^noting\.0/)],
  })
})

test('markup in the words is text like any other', async () => {
  const world = await city.decreeDrafted()
  const title = '<script>alert(1)</script> & "Reviu"'
  await edit(world, (words) => ({ ...words, title }))
  expect((await decreeById(world.office.store.read, await decreeOf(world)))?.title).toBe(title)
})

test('the log keeps every version of the words', async () => {
  const world = await city.decreeDrafted()
  await edit(world, (words) => ({ ...words, title: 'Judul kedua' }))
  await edit(world, (words) => ({ ...words, title: 'Judul ketiga' }))
  const decreeId = await decreeOf(world)
  const versions = await eventsOfSubject(world.office.store.read, 'decree-text', decreeId)
  expect(versions.map(({ type, subjectVersion }) => [type, subjectVersion])).toEqual([
    ['recorded', 1],
    ['edited', 2],
    ['edited', 3],
  ])
})

test('words edited while they are checked have their fingerprint changed, and later ones are refused', async () => {
  const world = await city.at('decreeSent')
  const decreeId = await decreeOf(world)
  const before = (await decreeById(world.office.store.read, decreeId))?.contentSha256
  await edit(world, (words) => ({ ...words, title: 'Judul lain' }))
  expect((await decreeById(world.office.store.read, decreeId))?.contentSha256).not.toBe(before)
  await check(world)
  await expect(edit(world, (words) => words)).rejects.toMatchObject({ code: 'refused' })
})

test('initials go in order, and who is not next is told the order', async () => {
  const world = await city.at('decreeChecked')
  const decreeId = await decreeOf(world)
  const early = world.as(world.role('regional-secretary'))(initialDecree, { decreeId })
  await expect(early).rejects.toThrow('Belum giliran paraf ini. Urutan paraf: Kepala Bidang')
})

test('a number that another decree carries is refused', async () => {
  const world = await city.decreePublished()
  await reviewYear(world, 2027)
  await draft(world)
  for (const act of [send, check, initialAll]) await act(world)
  const taken = giveNumber(world, '100.3.3.3/1/35.73.112/2026')
  await expect(taken).rejects.toThrow('Nomor 100.3.3.3/1/35.73.112/2026 sudah dipakai keputusan lain.')
})
