import { expect, test } from 'vitest'
import { decreeById } from '#db/decrees.ts'
import type { DecreeWords } from '#workflows/decree/words.ts'
import { aCity } from '../../tests/factories/city.ts'
import { decreeOf } from '../../tests/factories/lookups.ts'
import { send } from '../../tests/factories/stages-decree.ts'
import type { World } from '../../tests/factories/world.ts'
import { editDecreeWords } from './edit-decree-words.server.ts'

const city = aCity({ taking: ['pertanian'] })

/** Types a figure over the mark of the third dictum, as somebody in a hurry would. */
async function withTypedFigure(world: World): Promise<DecreeWords> {
  const words = (await decreeById(world.office.store.read, await decreeOf(world)))?.words as DecreeWords
  const dicta = words.dicta.map((dictum) => ({
    ...dictum,
    text: dictum.text.replace('{{jumlah}} aplikasi', '999 (sembilan ratus sembilan puluh sembilan) aplikasi'),
  }))
  return { ...words, dicta }
}

test('a figure typed over its mark is refused while the decree lies with the legal office', async () => {
  const world = await city.decreeDrafted()
  await send(world)
  const decreeId = await decreeOf(world)
  const words = await withTypedFigure(world)
  const edit = world.as(world.role('legal-officer'))(editDecreeWords, { decreeId, words })
  await expect(edit).rejects.toThrow('Diktum harus tetap menyebut jumlah aplikasi dengan tanda {{jumlah}}')
})

test('a draft may lose its figure for a while, but does not leave so', async () => {
  const world = await city.decreeDrafted()
  const decreeId = await decreeOf(world)
  const words = await withTypedFigure(world)
  await world.as(world.role('legal-officer'))(editDecreeWords, { decreeId, words })
  await expect(send(world)).rejects.toThrow('tidak sama')
})
