import type { Agency } from './agencies.ts'
import { decreeOf } from './lookups.ts'
import { open, prepare, reviewAll, startAll, submitAll } from './stages.ts'
import { carryThrough, draft, type Standing } from './stages-decree.ts'
import { confirmAll, decideAll, endDesk, hearAll, letReplyPass, openDay, scheduleAll } from './stages-desk.ts'
import type { World } from './world.ts'

/** Plays another whole review until its decree can be drafted, with one agency. */
export async function reviewYear(world: World, year: number, taking: Agency = 'pertanian'): Promise<void> {
  await prepare(world, year)
  await open(world, [taking])
  for (const act of [submitAll, startAll, reviewAll, scheduleAll, openDay]) await act(world)
  for (const act of [hearAll, decideAll, confirmAll, endDesk, letReplyPass]) await act(world)
}

/** The same, and its decree published; gives the decree's id. */
export async function yearWithDecree(world: World, year: number, standing: Standing): Promise<string> {
  await reviewYear(world, year)
  await draft(world, standing)
  await carryThrough(world, `${year}-1`)
  return decreeOf(world)
}
