import { expect, test } from 'vitest'
import { endPosition } from '#app/services/end-position.server.ts'
import { registerPosition } from '#app/services/register-position.server.ts'
import { decreeDocument } from '#app/views/decree-document.ts'
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
