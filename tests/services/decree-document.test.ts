import { expect, test } from 'vitest'
import { endPosition } from '#app/services/end-position.server.ts'
import { registerPosition } from '#app/services/register-position.server.ts'
import { writeSetting } from '#app/services/write-setting.server.ts'
import { decreeDocument } from '#app/views/decree-document.ts'
import { verification } from '#app/views/verification.ts'
import { standingCode } from '#db/verification-codes.ts'
import { aCity } from '../factories/city.ts'
import { decreeOf } from '../factories/lookups.ts'
import type { World } from '../factories/world.ts'

/** From 1 September 2026 the representative of Setda acts for the mayor, for three months. */
async function appointActingMayor(world: World): Promise<void> {
  const by = world.as(world.role('administrator'))
  const { personId, name, organisationId } = world.representative('setda')
  await by(endPosition, { positionId: world.role('mayor').positionId, on: '2026-09-01' })
  const post = { organisationId, role: 'mayor' as const, title: 'Wali Kota Malang', actingPrefix: 'Pj.' }
  const letter = { letterNumber: '131/9/2026', validFrom: '2026-09-01', validTo: '2026-12-01' }
  await by(registerPosition, { personId, name, position: { ...post, ...letter } })
}

async function signatureOn(world: World, form: 'record' | 'draft', at: string) {
  const view = await decreeDocument(world.office.store, { decreeId: await decreeOf(world), form, at })
  return view?.signature
}

test('a decree is signed by who holds the office on its day, an acting mayor too', async () => {
  const world = await aCity({ taking: ['pertanian'] }).at('decreeNumbered')
  await appointActingMayor(world)
  const later = '2027-03-01T01:00:00.000Z'
  expect(await signatureOn(world, 'record', later)).toMatchObject({ prefix: 'Pj.', name: 'ADMIN SETDA' })
})

test('a draft names who holds the office on the day it is made', async () => {
  const world = await aCity({ taking: ['pertanian'] }).decreeDrafted()
  await appointActingMayor(world)
  const before = await signatureOn(world, 'draft', '2026-08-25T01:00:00.000Z')
  expect(before).toMatchObject({ prefix: '', name: 'PEJABAT MAYOR' })
  const after = await signatureOn(world, 'draft', '2026-09-05T01:00:00.000Z')
  expect(after).toMatchObject({ prefix: 'Pj.', name: 'ADMIN SETDA' })
  const vacant = await signatureOn(world, 'draft', '2026-12-05T01:00:00.000Z')
  expect(vacant?.name).toMatch(/^\.+$/)
})

test('what the city set of electronic signing stands on its paper only, and the address on the public page', async () => {
  const world = await aCity({ taking: ['pertanian'] }).at('decreePublished')
  const decreeId = await decreeOf(world)
  const verified = async (form: 'electronic' | 'record') => {
    const siteUrl = 'https://reviu.contoh.go.id'
    const paper = await decreeDocument(world.office.store, {
      decreeId,
      form,
      at: world.office.now(),
      siteUrl,
    })
    return paper?.verification
  }
  const plain = await verified('electronic')
  expect(plain).toMatchObject({ place: 'signature', tag: '' })
  expect(plain?.lines.at(-1)).toMatch(/^Undang-Undang Nomor 11 Tahun 2008 .* alat bukti hukum yang sah\.$/)
  const verifyUrl = 'https://tte.contoh.go.id/verifyPDF'
  const value = { footer: 'Dokumen elektronik ini sah.', verifyUrl, tag: '[tte]' }
  await world.as(world.role('administrator'))(writeSetting, { key: 'electronic-signing', value })
  const set = await verified('electronic')
  expect(set).toMatchObject({ place: 'foot', tag: '[tte]' })
  expect(set?.lines.slice(-2)).toEqual([
    `Sertifikat penanda tangan diperiksa dengan mengunggah berkas PDF ini di ${verifyUrl}.`,
    value.footer,
  ])
  expect(JSON.stringify(await verified('record'))).not.toMatch(/tte|Dokumen elektronik ini sah/)
  const code = (await standingCode(world.office.store.read, decreeId))?.code ?? ''
  expect((await verification(world.office.store, code))?.decree?.certificateCheck).toBe(verifyUrl)
})
