import { expect, test } from 'vitest'
import { commentDecree } from '#app/services/comment-decree.server.ts'
import { editDecreeWords } from '#app/services/edit-decree-words.server.ts'
import { resolveDecreeComment } from '#app/services/resolve-decree-comment.server.ts'
import { restoreDecreeWords } from '#app/services/restore-decree-words.server.ts'
import { decreeComments } from '#app/views/decree-comments.ts'
import { decreeText } from '#app/views/decree-text.ts'
import { decreeVersions } from '#app/views/decree-versions.ts'
import type { DecreeWords } from '#workflows/decree/words.ts'
import { aCity } from '../factories/city.ts'
import { decreeOf } from '../factories/lookups.ts'
import { check, initialAll } from '../factories/stages-decree.ts'
import type { World } from '../factories/world.ts'

type Role = Parameters<World['role']>[0]

const city = aCity({ taking: ['pertanian'] })

async function say(world: World, role: Role, place: string, comment = 'Sebut dasarnya.') {
  const decreeId = await decreeOf(world)
  return world.as(world.role(role))(commentDecree, { decreeId, place, comment })
}

async function edit(world: World, change: (words: DecreeWords) => DecreeWords) {
  const decreeId = await decreeOf(world)
  const words = change(await decreeText(world.office.store, decreeId))
  return world.as(world.role('legal-officer'))(editDecreeWords, { decreeId, words })
}

async function read(world: World) {
  const question = { decreeId: await decreeOf(world), actor: world.role('assistant'), now: world.clock.now() }
  const comments = await decreeComments(world.office.store, question)
  const versions = await decreeVersions(world.office.store, { ...question, from: 1, to: 2 })
  if (comments === null || versions === null) throw new Error('No decree')
  return { comments, versions }
}

test('a comment keeps the paragraph as it read, its figures filled in, and tells when it reads otherwise', async () => {
  const world = await city.at('decreeSent')
  await say(world, 'assistant', 'considering.1')
  const [first] = (await read(world)).comments.open
  expect(first).toMatchObject({ placeLabel: 'Menimbang huruf b', now: null, comment: 'Sebut dasarnya.' })
  expect(first?.quote).toContain('2 (dua) aplikasi')
  await edit(world, (words) => ({
    ...words,
    considering: [words.considering[0] ?? '', 'bahwa {{jumlah}} lain;'],
  }))
  expect((await read(world)).comments.open[0]?.now).toBe('bahwa 2 (dua) lain;')
  await edit(world, (words) => ({ ...words, considering: ['bahwa satu;'] }))
  expect((await read(world)).comments.open[0]?.now).toBe('')
})

test('a comment is settled once, by anybody who checks, and says by whom', async () => {
  const world = await city.at('decreeSent')
  await say(world, 'assistant', 'dicta.0.text')
  const { open } = (await read(world)).comments
  const decreeId = await decreeOf(world)
  const settle = (role: Role) =>
    world.as(world.role(role))(resolveDecreeComment, { decreeId, commentId: open[0]?.id ?? '' })
  await settle('legal-officer')
  const { comments } = await read(world)
  expect(comments.open).toEqual([])
  expect(comments.settled[0]?.resolved?.by).toContain('legal-officer')
  await expect(settle('ict-head')).rejects.toThrow('sudah dinyatakan selesai')
})

test.each([
  ['dicta.99.text', 'Pilih bagian naskah'],
  ['__proto__', 'Pilih bagian naskah'],
  ['', 'Pilih bagian naskah'],
])('a comment on "%s" is refused', async (place, sentence) => {
  const world = await city.at('decreeSent')
  await expect(say(world, 'legal-officer', place)).rejects.toThrow(sentence)
})

test('an empty comment, a foreign one, and one after the last initial are refused', async () => {
  const world = await city.at('decreeSent')
  await expect(say(world, 'legal-officer', 'title', '  ')).rejects.toThrow('Tulis komentarnya.')
  const decreeId = await decreeOf(world)
  const other = world.as(world.role('ict-head'))(resolveDecreeComment, { decreeId, commentId: 'tidak-ada' })
  await expect(other).rejects.toMatchObject({ code: 'not-found' })
  await check(world)
  await say(world, 'regional-secretary', 'title', 'Judulnya tepat.')
  await initialAll(world)
  await expect(say(world, 'legal-officer', 'title')).rejects.toThrow('komentar ditutup')
})

test('every version says what changed word by word, and an older one comes back as a new one', async () => {
  const world = await city.at('decreeSent')
  const decreeId = await decreeOf(world)
  const before = await decreeText(world.office.store, decreeId)
  await edit(world, (words) => ({ ...words, title: words.title.replace('Rencana', 'Jalan') }))
  const { versions } = await read(world)
  expect(versions.versions[0]).toMatchObject({ number: 2, added: 1, deleted: 1, places: ['Judul'] })
  expect(versions.comparison?.changed[0]?.runs.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'deleted', text: 'Rencana' },
    { kind: 'added', text: 'Jalan' },
  ])
  await world.as(world.role('legal-officer'))(restoreDecreeWords, { decreeId, version: 1 })
  expect(await decreeText(world.office.store, decreeId)).toEqual(before)
  expect(
    (await read(world)).versions.versions.map(({ number, restoredFrom }) => [number, restoredFrom]),
  ).toEqual([
    [3, 1],
    [2, null],
    [1, null],
  ])
})

test('no version is taken up that does not exist, and none while the decree is initialled', async () => {
  const world = await city.at('decreeSent')
  const decreeId = await decreeOf(world)
  const restore = (version: number) =>
    world.as(world.role('legal-officer'))(restoreDecreeWords, { decreeId, version })
  await expect(restore(7)).rejects.toMatchObject({ code: 'not-found' })
  await check(world)
  await expect(restore(1)).rejects.toMatchObject({ code: 'refused' })
})
