import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { at } from '#app/commands/rehearsal/calendar.ts'
import { migrate } from '#db/migrate.ts'
import * as opening from '../tests/factories/stages.ts'
import * as desk from '../tests/factories/stages-desk.ts'
import { World } from '../tests/factories/world.ts'

/** A made-up city whose agencies all sit at the desk; closed, its folder and its clock are given back. */
export async function cityAtDesk(): Promise<{ folder: string; now: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-reviu-bench-'))
  await migrate({ engine: 'sqlite', file: path.join(folder, 'record.db') })
  let now = at('2026-06-01', 8)
  const steps = [
    opening.registerCity,
    opening.prepare,
    opening.recordApplications,
    async (world: World) => opening.open(world, ['pertanian', 'perpustakaan', 'inspektorat', 'setda']),
    opening.submitAll,
    opening.startAll,
    opening.reviewAll,
    desk.scheduleAll,
    desk.openDay,
    desk.hearAll,
  ]
  for (const step of steps) {
    const world = await World.open(folder, now)
    await step(world)
    now = world.clock.now()
    await world.close()
  }
  return { folder, now }
}
