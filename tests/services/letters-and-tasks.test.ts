import { expect, test } from 'vitest'
import { addressLetters } from '#app/services/address-letters.server.ts'
import { myTasks } from '#app/views/my-tasks.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { aCity } from '../factories/city.ts'
import { forgetLetters, giveAddresses, lettersOf, wordsOf } from '../factories/letters.ts'
import * as opening from '../factories/stages.ts'
import * as decree from '../factories/stages-decree.ts'
import * as desk from '../factories/stages-desk.ts'
import type { World } from '../factories/world.ts'

const taking = ['pertanian', 'perpustakaan', 'kecamatan'] as const
const city = aCity({ taking })

const steps: readonly [name: string, (world: World) => Promise<void>][] = [
  ['the cycle opens', (world) => opening.open(world, taking)],
  ['an agency submits', (world) => opening.submit(world, 'pertanian')],
  [
    'all submit',
    async (world) => {
      await opening.submit(world, 'perpustakaan')
      await opening.submit(world, 'kecamatan')
    },
  ],
  ['the review starts', opening.startAll],
  ['the review ends', opening.reviewAll],
  ['turns are given', desk.scheduleAll],
  ['the day opens', desk.openDay],
  ['the agencies are heard', desk.hearAll],
  ['decisions are recorded', desk.decideAll],
  ['decisions are confirmed', desk.confirmAll],
  ['the desk ends', desk.endDesk],
  ['the reply window passes', desk.letReplyPass],
  ['a decree is drafted', decree.draft],
  ['it is sent', decree.send],
  ['it is checked', decree.check],
  ['it is initialled', decree.initialAll],
  ['it is signed', decree.signWithPen],
  ['it is numbered', (world) => decree.giveNumber(world)],
  ['its scan is filed', decree.fileScan],
  ['it is published', decree.publish],
]

async function tasksOf(world: World, actor: Actor): Promise<string[]> {
  const { toDo } = await myTasks(world.office.store, { actor, now: world.office.now() })
  return toDo.map(({ key }) => key)
}

async function allTasks(world: World): Promise<Map<Actor, string[]>> {
  const all = new Map<Actor, string[]>()
  for (const actor of world.people) all.set(actor, await tasksOf(world, actor))
  return all
}

/** Whoever sent the last event of the log: nobody writes to them of their own act. */
function actorsSince(world: World, n: number): Set<string> {
  const rows = world.raw.prepare<[number], { actor: string }>('SELECT actor FROM events WHERE n > ?').all(n)
  return new Set(rows.map(({ actor }) => (JSON.parse(actor) as Actor).personId))
}

function lastEvent(world: World): number {
  return world.raw.prepare<[], { n: number }>('SELECT max(n) AS n FROM events').get()?.n ?? 0
}

/** A task that comes with the day of the desk, not with an event: the first screen says it, no letter does. */
const ofTheRoom = /^(decide|confirm|turns|stage|resume|close)/

test('whoever gets a new task was told, and whoever is told of a step has a task', {
  timeout: 120_000,
}, async () => {
  const world = await city.at('applications')
  await giveAddresses(world)
  let before = await allTasks(world)
  for (const [name, take] of steps) {
    forgetLetters(world)
    const since = lastEvent(world)
    await take(world)
    await addressLetters(world.office)
    const letters = await lettersOf(world)
    const acted = actorsSince(world, since)
    const after = await allTasks(world)
    for (const [actor, tasks] of after) {
      const known = new Set(before.get(actor))
      const fresh = tasks.filter((key) => !known.has(key) && !ofTheRoom.test(key))
      if (fresh.length > 0 && !acted.has(actor.personId))
        expect(letters.has(actor.personId), `${name}: ${actor.positionTitle} ${fresh}`).toBe(true)
    }
    for (const [personId, notices] of letters) {
      if (!wordsOf(notices).includes('Yang perlu Anda lakukan') || acted.has(personId)) continue
      const open = [...after].filter(([actor, tasks]) => actor.personId === personId && tasks.length > 0)
      expect(open.length, `${name}: ${wordsOf(notices)}`).toBeGreaterThan(0)
    }
    before = after
  }
})
