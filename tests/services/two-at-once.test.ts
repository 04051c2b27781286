import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { AppError } from '#app/services/app-error.ts'
import { parkItem } from '#app/services/park-item.server.ts'
import { recordApplication } from '#app/services/record-application.server.ts'
import { recordDecision } from '#app/services/record-decision.server.ts'
import { eventsOfSubject } from '#db/log.ts'
import { aCity } from '../factories/city.ts'
import { keep } from '../factories/decisions.ts'
import { applicationsOf, caseOf, itemOf } from '../factories/lookups.ts'
import type { Finish, Race } from './rival.ts'

const city = aCity({ taking: ['pertanian'] })

/** Starts a process on the record; it waits for `go` before it acts. */
async function rival(race: Race): Promise<{ go: () => void; finish: Promise<Finish> }> {
  const script = new URL('./rival.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  child.stdin.write(`${JSON.stringify(race)}\n`)
  await lines.next()
  const answered = async () => {
    const { value } = await lines.next()
    await once(child, 'exit')
    return JSON.parse(String(value)) as Finish
  }
  return { go: () => child.stdin.write('go\n'), finish: answered() }
}

test('of two people who saw the same version, one acts and the other is told who was faster', async () => {
  const world = await city.heard()
  const { id: itemId } = await itemOf(world, 'pertanian')
  const officer = world.role('desk-officer')
  const { version } = await caseOf(world, itemId)
  const seen = { expectedVersion: version }
  const answers = await Promise.allSettled([
    world.as(officer, seen)(parkItem, { itemId, reason: 'Menunggu data.' }),
    world.as(officer, seen)(recordDecision, { itemId, decision: keep }),
  ])
  const lost = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as AppError] : []))
  expect(lost).toHaveLength(1)
  expect(lost[0]).toMatchObject({ code: 'stale' })
  expect(lost[0]?.message).toContain(`Berkas ini sudah diubah oleh ${officer.name}`)
  expect((await caseOf(world, itemId)).version).toBe(version + 1)
})

test('the same command sent twice at once is carried out once', async () => {
  const world = await city.heard()
  const { id: itemId } = await itemOf(world, 'pertanian')
  const same = { id: 'satu-perintah' }
  const send = () => world.as(world.role('desk-officer'), same)(parkItem, { itemId, reason: 'Menunggu.' })
  const [one, other] = await Promise.all([send(), send()])
  expect([one.isRepeated, other.isRepeated].toSorted()).toEqual([false, true])
  expect(one.events).toEqual(other.events)
})

test('a command id that somebody else has used is refused', async () => {
  const world = await city.heard()
  const { id: itemId } = await itemOf(world, 'pertanian')
  const same = { id: 'satu-perintah' }
  await world.as(world.role('desk-officer'), same)(parkItem, { itemId, reason: 'Menunggu.' })
  const before = world.contents()
  const stolen = world.as(world.role('ict-head'), same)(parkItem, { itemId, reason: 'Menunggu.' })
  await expect(stolen).rejects.toThrow('Nomor perintah ini sudah dipakai orang lain.')
  expect(world.contents()).toBe(before)
})

test('of two processes on one record that saw the same version, one wins', async () => {
  const world = await city.heard()
  const { id: itemId } = await itemOf(world, 'pertanian')
  const { version: expectedVersion } = await caseOf(world, itemId)
  const actor = world.role('desk-officer')
  const common = { folder: world.folder, now: world.clock.now(), itemId }
  const racers = await Promise.all(
    ['kiri', 'kanan'].map((id) => rival({ ...common, command: { id, actor, expectedVersion } })),
  )
  for (const racer of racers) racer.go()
  const finishes = await Promise.all(racers.map((racer) => racer.finish))
  expect(finishes.filter((finish) => 'events' in finish)).toEqual([{ events: 1 }])
  const lost = finishes.filter((finish) => 'code' in finish)
  expect(lost).toMatchObject([{ code: 'stale' }])
  expect(lost[0]?.message).toContain(actor.name)
  const events = await eventsOfSubject(world.office.store.read, 'review-item', itemId)
  expect(events.filter((event) => event.type === 'parked')).toHaveLength(1)
})

test('who changes an application that somebody else has changed meanwhile is told so', async () => {
  const world = await city.withCycleOpen()
  const [application] = await applicationsOf(world, 'pertanian')
  if (application === undefined) throw new Error('No application')
  const { id: applicationId, organisationId, version: expectedVersion } = application
  const change = (personInCharge: string) => ({
    organisationId,
    applicationId,
    fields: { ...(application.fields as Record<string, string>), personInCharge },
  })
  await world.as(world.representative('pertanian'), { expectedVersion })(recordApplication, change('Sari'))
  const before = world.contents()
  const late = world.as(world.head('pertanian'), { expectedVersion })(recordApplication, change('Budi'))
  await expect(late).rejects.toBeInstanceOf(AppError)
  await expect(late).rejects.toMatchObject({ code: 'stale' })
  expect(world.contents()).toBe(before)
})
