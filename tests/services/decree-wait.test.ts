import { expect, test } from 'vitest'
import { objectToDecision } from '#app/services/object-to-decision.server.ts'
import { decreeWaits } from '#app/views/decree-wait.ts'
import { aCity } from '../factories/city.ts'
import { itemOf } from '../factories/lookups.ts'

const city = aCity({ taking: ['pertanian', 'diskominfo'] })

test('an objection of Diskominfo itself waits for the Sekda, those of others for its head', async () => {
  const world = await city.at('deskClosed')
  const told = async () => {
    const [wait] = await decreeWaits(world.office.store, { now: world.clock.now() })
    return wait?.turn.roles
  }
  const objects = async (agency: 'diskominfo' | 'pertanian') => {
    const { id: itemId } = await itemOf(world, agency)
    await world.as(world.head(agency))(objectToDecision, { itemId, ground: 'Masih dipakai.' })
  }
  await objects('diskominfo')
  expect(await told()).toEqual(['regional-secretary'])
  await objects('pertanian')
  expect(await told()).toEqual(['ict-head', 'regional-secretary'])
})
