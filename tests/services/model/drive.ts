import { eventsOfSubject } from '#db/log.ts'
import { stageOf, type WorkflowName } from '#workflows/engine/workflow.ts'
import { cityAt, discard } from '../../factories/city.ts'
import { caseOf } from '../../factories/lookups.ts'
import { reviewCycleDrivers } from './drivers-cycle.ts'
import { decreeDrivers } from './drivers-decree.ts'
import { deskSessionDrivers, deskSlotDrivers } from './drivers-desk.ts'
import { reviewItemDrivers } from './drivers-review-item.ts'
import { submissionDrivers } from './drivers-submission.ts'
import { models } from './models.ts'
import type { Route } from './routes.ts'
import { type Drivers, optionsFor, ordinary, type Scene } from './scene.ts'
import { takenByEvents } from './taken.ts'

const drivers: Readonly<Record<WorkflowName, Drivers>> = {
  'review-cycle': reviewCycleDrivers,
  submission: submissionDrivers,
  'review-item': reviewItemDrivers,
  'desk-session': deskSessionDrivers,
  'desk-slot': deskSlotDrivers,
  decree: decreeDrivers,
}

/** What the record shows after a step, beside what the model says it should be. */
export interface Step {
  event: string
  stored: { type: string; stage: string | null; value: unknown }
  model: { type: string; stage: string; value: unknown }
}

export interface Drive {
  steps: Step[]
  /** The transitions that the case's own events have taken. */
  taken: string[]
}

/** Takes a route through the real services, in a city of its own. */
export async function drive(name: WorkflowName, route: Route): Promise<Drive> {
  const { stage, agency: choose, begin, events } = drivers[name]
  const agency = choose?.(route.events) ?? ordinary
  const world = await cityAt(stage, optionsFor(agency))
  try {
    const scene = { world, agency, caseId: await begin(world, agency) }
    const steps: Step[] = []
    while (steps.length < route.events.length) {
      const event = route.events[steps.length]
      const driver = events[event?.type ?? '']
      if (event === undefined || driver === undefined) throw new Error(`No driver for ${event?.type}`)
      // What follows by rule from the act before may have done this step already.
      if ((await caseOf(world, scene.caseId)).version === steps.length + 1) await driver(scene, event)
      steps.push(await stepOf(scene, { name, route, index: steps.length }))
    }
    return { steps, taken: await takenBy(scene, name) }
  } finally {
    await discard(world)
  }
}

async function stepOf(
  { world, caseId }: Scene,
  { name, route, index }: { name: WorkflowName; route: Route; index: number },
): Promise<Step> {
  const row = await caseOf(world, caseId)
  const [, ...events] = await eventsOfSubject(world.office.store.read, name, caseId)
  const logged = events[index]
  const type = route.events[index]?.type ?? ''
  const value = route.values[index]
  // When a rule has already gone further, the row shows a later state: the event shows this one.
  const isLatest = row.version === index + 2
  return {
    event: type,
    stored: {
      type: logged?.type ?? 'nothing',
      stage: isLatest ? row.stage : (logged?.toStage ?? null),
      value: isLatest ? row.value : value,
    },
    model: { type, stage: stageOf(value), value },
  }
}

async function takenBy({ world, caseId }: Scene, name: WorkflowName): Promise<string[]> {
  const [created, ...rest] = await eventsOfSubject(world.office.store.read, name, caseId)
  const events = rest.map(({ type, at, payload }) => ({ ...(payload as object), type, at }))
  return takenByEvents(models[name].workflow, { input: created?.payload as object, events })
}
