import { expect, test } from 'vitest'
import { draftDecree } from '#app/services/draft-decree.server.ts'
import { decreeText } from '#app/views/decree-text.ts'
import { decreeById } from '#db/decrees.ts'
import { aCity } from '../factories/city.ts'
import { cycleOf, decreeOf } from '../factories/lookups.ts'
import { reviewYear, yearWithDecree } from '../factories/next-year.ts'
import { draft } from '../factories/stages-decree.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian'] })
const base = 'Keputusan Wali Kota Malang Nomor 100.3.3.3/1/35.73.112/2026 tanggal 21 September 2026 tentang'

async function titleOf(world: World): Promise<string> {
  return (await decreeText(world.office.store, await decreeOf(world))).title
}

async function wordsOf(world: World): Promise<string> {
  return JSON.stringify(await decreeText(world.office.store, await decreeOf(world)))
}

async function replacedBy(world: World, id: string): Promise<string | null | undefined> {
  return (await decreeById(world.office.store.read, id))?.replacedById
}

test('a new decree is drafted from the decisions and stands to no other', async () => {
  const world = await city.decreeDrafted()
  expect(await titleOf(world)).toMatch(/^Arsitektur dan Peta Rencana .* Tahun 2026$/)
  const decree = await decreeById(world.office.store.read, await decreeOf(world))
  expect(decree).toMatchObject({ mode: 'new', previousDecreeId: null, number: null })
  expect(decree?.annexRows).toHaveLength(2)
})

test('amendments are counted along the chain, and each names the decree it all began with', async () => {
  const world = await city.decreePublished()
  const first = await decreeOf(world)
  const second = await yearWithDecree(world, 2027, { mode: 'amendment', previousDecreeId: first })
  expect(await titleOf(world)).toContain(`Perubahan atas ${base}`)
  const third = await yearWithDecree(world, 2028, { mode: 'amendment', previousDecreeId: second })
  expect(await titleOf(world)).toContain(`Perubahan Kedua atas ${base}`)
  await reviewYear(world, 2029)
  // Whichever member of the chain is picked, the next amendment is the third.
  await draft(world, { mode: 'amendment', previousDecreeId: first })
  expect(await titleOf(world)).toContain(`Perubahan Ketiga atas ${base}`)
  for (const id of [first, second, third]) expect(await replacedBy(world, id)).toBeNull()
})

test('a decree that is replaced goes together with its amendments, and cannot be amended any more', async () => {
  const world = await city.decreePublished()
  const first = await decreeOf(world)
  const second = await yearWithDecree(world, 2027, { mode: 'amendment', previousDecreeId: first })
  await reviewYear(world, 2028)
  await draft(world, { mode: 'revoke-and-replace', previousDecreeId: second })
  expect(await wordsOf(world)).toContain(
    'sebagaimana telah diubah dengan Keputusan Wali Kota Malang Nomor 2027-1',
  )
  expect(await wordsOf(world)).toMatch(/dicabut dan dinyatakan tidak berlaku/)
  expect(await replacedBy(world, first)).toBeNull()
})

test('publishing the replacement marks every decree it replaces', async () => {
  const world = await city.decreePublished()
  const first = await decreeOf(world)
  const second = await yearWithDecree(world, 2027, { mode: 'amendment', previousDecreeId: first })
  const third = await yearWithDecree(world, 2028, { mode: 'revoke-and-replace', previousDecreeId: second })
  expect([await replacedBy(world, first), await replacedBy(world, second)]).toEqual([third, third])
  await reviewYear(world, 2029)
  const amend = draft(world, { mode: 'amendment', previousDecreeId: first })
  await expect(amend).rejects.toThrow('Keputusan itu sudah dicabut. Pilih keputusan yang masih berlaku.')
})

test('a new decree takes no previous one, and a change needs one that was published', async () => {
  const world = await city.replyClosed()
  const cycleId = await cycleOf(world)
  const by = world.as(world.role('desk-officer'))
  const before = world.contents()
  const plans = [
    { mode: 'new', previousDecreeId: 'x' },
    { mode: 'amendment', previousDecreeId: null },
    { mode: 'revoke-and-replace', previousDecreeId: 'x' },
  ] as const
  for (const plan of plans) {
    await expect(by(draftDecree, { cycleId, ...plan })).rejects.toMatchObject({ code: 'invalid' })
  }
  expect(world.contents()).toBe(before)
})

test('a cycle has one decree, and none before its reply window is closed', async () => {
  const drafted = await city.decreeDrafted()
  await expect(draft(drafted)).rejects.toThrow('Naskah keputusan siklus ini sudah ada.')
  const early = await city.deskClosed()
  await expect(draft(early)).rejects.toThrow('Naskah disusun sesudah masa tanggapan ditutup.')
})
