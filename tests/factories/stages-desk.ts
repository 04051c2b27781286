import { at } from '#app/commands/rehearsal/calendar.ts'
import { sweepDeadlines } from '#app/jobs/sweep-deadlines.ts'
import { callSlot } from '#app/services/call-slot.server.ts'
import { closeDesk } from '#app/services/close-desk.server.ts'
import { closeSession } from '#app/services/close-session.server.ts'
import { closeSlot } from '#app/services/close-slot.server.ts'
import { confirmSlot } from '#app/services/confirm-slot.server.ts'
import { openDesk } from '#app/services/open-desk.server.ts'
import { openSession } from '#app/services/open-session.server.ts'
import { openSlot } from '#app/services/open-slot.server.ts'
import { planSession } from '#app/services/plan-session.server.ts'
import { recordDecision } from '#app/services/record-decision.server.ts'
import { scheduleSlot } from '#app/services/schedule-slot.server.ts'
import type { Agency } from './agencies.ts'
import { improve, keep } from './decisions.ts'
import {
  caseOf,
  cases,
  cycleOf,
  cycleRow,
  dossierOf,
  itemsOf,
  sessionOf,
  slotOf,
  takingPart,
} from './lookups.ts'
import type { World } from './world.ts'

/** Plans the first desk day of the newest cycle. */
export async function planDay(world: World): Promise<void> {
  const { id: cycleId, deskFrom } = await cycleRow(world)
  await world.as(world.role('desk-officer'))(planSession, { cycleId, date: deskFrom, room: 'Ruang Desk' })
}

export async function scheduleAll(world: World): Promise<void> {
  world.clock.moveTo(at('2026-08-03', 9))
  await planDay(world)
  for (const agency of await takingPart(world)) await schedule(world, agency)
}

export async function schedule(world: World, agency: Agency): Promise<void> {
  const [sessionId, submissionId] = [await sessionOf(world), await dossierOf(world, agency)]
  const turn = { startsAt: at((await cycleRow(world)).deskFrom, 9), minutes: 20 }
  await world.as(world.role('desk-officer'))(scheduleSlot, { sessionId, submissionId, ...turn })
}

/** Opens the desk and its day; what is open already stays so. */
export async function openDay(world: World): Promise<void> {
  world.clock.moveTo(at((await cycleRow(world)).deskFrom, 8))
  const by = world.as(world.role('desk-officer'))
  const [cycleId, sessionId] = [await cycleOf(world), await sessionOf(world)]
  if ((await caseOf(world, cycleId)).stage === 'review') await by(openDesk, { cycleId })
  if ((await caseOf(world, sessionId)).stage === 'planned') await by(openSession, { sessionId })
}

export async function hearAll(world: World): Promise<void> {
  for (const agency of await takingPart(world)) await hear(world, agency)
}

export async function hear(world: World, agency: Agency): Promise<void> {
  const by = world.as(world.role('desk-officer'))
  const slotId = await slotOf(world, agency)
  await by(callSlot, { slotId })
  await by(openSlot, { slotId })
}

export async function decideAll(world: World): Promise<void> {
  for (const agency of await takingPart(world)) await decide(world, agency)
}

/** Decides what is undecided: the second application of an agency is to be improved, every other one is kept. */
export async function decide(world: World, agency: Agency): Promise<void> {
  const officer = world.decider('desk-officer', agency)
  for (const [index, item] of (await itemsOf(world, agency)).entries()) {
    if (item.stage !== 'proposed') continue
    const decision = index === 1 ? improve : keep
    await world.as(officer)(recordDecision, { itemId: item.id, decision })
  }
}

export async function confirmAll(world: World): Promise<void> {
  for (const agency of await takingPart(world)) await confirm(world, agency)
}

export async function confirm(world: World, agency: Agency): Promise<void> {
  const slotId = await slotOf(world, agency)
  await world.as(world.decider('ict-head', agency))(confirmSlot, { slotId })
}

export async function endDesk(world: World): Promise<void> {
  const by = world.as(world.role('desk-officer'))
  for (const slot of await cases(world, 'desk-slot')) {
    if (slot.stage === 'confirmed') await by(closeSlot, { slotId: slot.id })
  }
  for (const session of await cases(world, 'desk-session')) {
    if (session.stage === 'open') await by(closeSession, { sessionId: session.id })
  }
  await by(closeDesk, { cycleId: await cycleOf(world) })
}

/** The reply window passes and the clock closes it. */
export async function letReplyPass(world: World): Promise<void> {
  const { replyDueAt } = await cycleRow(world)
  world.clock.moveTo(new Date(Date.parse(replyDueAt) + 1000).toISOString())
  const { held } = await sweepDeadlines(world.office)
  if (held.length > 0) throw new Error(held[0]?.reason)
}
