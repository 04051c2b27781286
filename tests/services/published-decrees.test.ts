import { expect, test } from 'vitest'
import { jdihMetadata } from '#app/views/jdih-metadata.ts'
import { cataloguedDecree, decreeCatalogue } from '#app/views/published-decrees.ts'
import { aCity } from '../factories/city.ts'
import { decreeOf } from '../factories/lookups.ts'
import { yearWithDecree } from '../factories/next-year.ts'

const city = aCity({ taking: ['pertanian'] })

test('what is not published is not in the catalogue', async () => {
  const world = await city.at('decreeExecuted')
  expect((await decreeCatalogue(world.office.store)).decrees).toEqual([])
})

test('decrees stand newest first, with what they change and replace linked both ways', async () => {
  const world = await city.decreePublished()
  const first = await decreeOf(world)
  const second = await yearWithDecree(world, 2027, { mode: 'amendment', previousDecreeId: first })
  await yearWithDecree(world, 2028, { mode: 'revoke-and-replace', previousDecreeId: second })
  const { decrees } = await decreeCatalogue(world.office.store)
  const told = decrees.map(({ number, status, relations }) => [
    number,
    status.code,
    relations.map((each) => `${each.kind} ${each.number}`),
  ])
  expect(told).toEqual([
    ['2028-1', 'valid', ['replaces 2027-1']],
    ['2027-1', 'replaced', ['changes 100.3.3.3/1/35.73.112/2026', 'replacedBy 2028-1']],
    ['100.3.3.3/1/35.73.112/2026', 'replaced', ['changedBy 2027-1', 'replacedBy 2028-1']],
  ])
  for (const each of decrees.flatMap(({ relations }) => relations))
    expect(each.href).toMatch(/^\/v\/([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
})

test('the metadata for JDIH name the decree, its state, and where copy and page are', async () => {
  const world = await city.decreePublished()
  await world.makeDocuments()
  const [decree] = (await decreeCatalogue(world.office.store)).decrees
  const found = await cataloguedDecree(world.office.store, decree?.code ?? '')
  if (found === null) throw new Error('not found')
  expect(jdihMetadata(found, 'https://reviu.contoh.go.id')).toMatchObject({
    tahun_pengundangan: '2026',
    tanggal_pengundangan: '2026-09-21',
    jenis: 'Keputusan Wali Kota',
    singkatanJenis: '',
    noPeraturan: '100.3.3.3/1/35.73.112/2026',
    status: 'Berlaku',
    fileDownload: 'salinan-keputusan.pdf',
    urlDownload: `https://reviu.contoh.go.id/dokumen/${decree?.copy?.id}`,
    urlDetailPeraturan: `https://reviu.contoh.go.id/v/${decree?.code}`,
  })
})
