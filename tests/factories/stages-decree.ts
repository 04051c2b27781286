import { at } from '#app/commands/rehearsal/calendar.ts'
import { checkDecree } from '#app/services/check-decree.server.ts'
import { type DecreePlan, draftDecree } from '#app/services/draft-decree.server.ts'
import { fileDecreeScan } from '#app/services/file-decree-scan.server.ts'
import { initialDecree } from '#app/services/initial-decree.server.ts'
import { numberDecree } from '#app/services/number-decree.server.ts'
import { publishDecree } from '#app/services/publish-decree.server.ts'
import { sendDecree } from '#app/services/send-decree.server.ts'
import { signDecreeWithPen } from '#app/services/sign-decree-with-pen.server.ts'
import { initialOrder } from '#workflows/decree/events.ts'
import { cycleOf, decreeOf } from './lookups.ts'
import { scannedPdf } from './stand-ins.ts'
import type { World } from './world.ts'

export const signingDay = '2026-09-21'

/** How a decree stands to the ones before it; a new one stands to none. */
export type Standing = Pick<DecreePlan, 'mode' | 'previousDecreeId'>

export async function draft(world: World, standing?: Standing): Promise<void> {
  world.clock.moveTo(at('2026-08-24', 9))
  const plan = { mode: 'new' as const, previousDecreeId: null, ...standing }
  await world.as(world.role('desk-officer'))(draftDecree, { cycleId: await cycleOf(world), ...plan })
}

/** From the draft to the published decree, by pen. */
export async function carryThrough(world: World, number: string): Promise<void> {
  for (const act of [send, check, initialAll, signWithPen]) await act(world)
  await giveNumber(world, number)
  await fileScan(world)
  await publish(world)
}

export async function send(world: World): Promise<void> {
  await world.as(world.role('desk-officer'))(sendDecree, { decreeId: await decreeOf(world) })
}

export async function check(world: World): Promise<void> {
  const decreeId = await decreeOf(world)
  await world.as(world.role('legal-officer'))(checkDecree, { decreeId, note: null })
}

/** Everybody initials, in order. */
export async function initialAll(world: World): Promise<void> {
  const decreeId = await decreeOf(world)
  for (const role of initialOrder) await world.as(world.role(role))(initialDecree, { decreeId })
}

export async function signWithPen(world: World): Promise<void> {
  world.clock.moveTo(at(signingDay, 10))
  const decreeId = await decreeOf(world)
  await world.as(world.role('legal-officer'))(signDecreeWithPen, { decreeId, signedOn: signingDay })
}

export async function giveNumber(world: World, number = '100.3.3.3/1/35.73.112/2026'): Promise<void> {
  world.clock.moveTo(at(signingDay, 11))
  const decreeId = await decreeOf(world)
  await world.as(world.role('legal-officer'))(numberDecree, { decreeId, number, dated: signingDay })
}

export async function fileScan(world: World): Promise<void> {
  const decreeId = await decreeOf(world)
  await world.as(world.role('legal-officer'))(fileDecreeScan, { decreeId, bytes: scannedPdf, pageCount: 3 })
}

export async function publish(world: World): Promise<void> {
  await world.as(world.role('legal-officer'))(publishDecree, { decreeId: await decreeOf(world) })
}
