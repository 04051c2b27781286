import { closeSubmission } from '#app/services/close-submission.server.ts'
import { recordApplication } from '#app/services/record-application.server.ts'
import { returnDossier } from '#app/services/return-dossier.server.ts'
import type { ApplicationRow } from '#db/inventory.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { WorkflowEvent } from '#workflows/engine/workflow.ts'
import type { Agency } from '../../factories/agencies.ts'
import type { CityOptions, Stage } from '../../factories/city.ts'
import { caseOf, cases, cycleOf, dossierOf, stageOfCase } from '../../factories/lookups.ts'
import { review, start, submit } from '../../factories/stages.ts'
import { hear, openDay, planDay, schedule } from '../../factories/stages-desk.ts'
import type { World } from '../../factories/world.ts'

/** Where a driver works: a city whose review one agency takes part in, and the case that is driven. */
export interface Scene {
  world: World
  agency: Agency
  caseId: string
}

/** Brings one event of the model about through a service, and whatever the other cases need for it. */
export type Driver = (scene: Scene, event: WorkflowEvent) => Promise<void>

export interface Drivers {
  stage: Stage
  /** Which agency's year a route is driven in; an ordinary one unless the route needs another. */
  agency?: (events: readonly WorkflowEvent[]) => Agency
  begin: (world: World, agency: Agency) => Promise<string>
  events: Readonly<Record<string, Driver>>
}

export const ordinary: Agency = 'pertanian'

export function optionsFor(agency: Agency): CityOptions {
  return { taking: [agency] }
}

/** Days from the city's present moment, as ISO text. */
export function daysAhead({ world }: Pick<Scene, 'world'>, days: number): string {
  return new Date(Date.parse(world.clock.now()) + days * 86_400_000).toISOString()
}

/** Changes one application's data, so that its opinions no longer stand. */
export async function repair({ world, agency }: Scene, application: ApplicationRow): Promise<void> {
  const fields = application.fields as FieldValues
  const personInCharge = `Penanggung jawab versi ${application.version + 1}`
  await world.as(world.representative(agency))(recordApplication, {
    organisationId: application.organisationId,
    applicationId: application.id,
    fields: { ...fields, personInCharge },
  })
}

export async function sendBack(scene: Scene): Promise<void> {
  const { world, agency } = scene
  const submissionId = await dossierOf(world, agency)
  const content = { submissionId, missing: 'Data belum lengkap.', dueAt: daysAhead(scene, 7) }
  await world.as(world.decider('desk-officer', agency))(returnDossier, content)
}

/** Brings the dossier to its review. */
export async function ensureInReview({ world, agency }: Scene): Promise<void> {
  const dossier = await dossierOf(world, agency)
  const stage = async () => stageOfCase(world, dossier)
  if (['draft', 'returned'].includes(await stage())) await submit(world, agency)
  if ((await stage()) === 'submitted') await start(world, agency)
}

/** Brings the dossier into its turn at the desk, with every opinion given. */
export async function ensureHeard(scene: Scene): Promise<void> {
  const { world, agency } = scene
  const dossier = await dossierOf(world, agency)
  const stage = async () => stageOfCase(world, dossier)
  await ensureInReview(scene)
  if ((await stage()) === 'inReview') await review(world, agency)
  if ((await stage()) === 'reviewed') {
    if ((await cases(world, 'desk-session')).length === 0) await planDay(world)
    await schedule(world, agency)
  }
  if ((await stage()) === 'scheduled') {
    await ensureDayOpen(scene)
    await hear(world, agency)
  }
}

/** Ends the submission phase when it still runs, and opens the desk and its day. */
export async function ensureDayOpen({ world }: Scene): Promise<void> {
  const cycleId = await cycleOf(world)
  const cycle = await caseOf(world, cycleId)
  if (cycle.stage === 'submission') await world.as(world.role('desk-officer'))(closeSubmission, { cycleId })
  await openDay(world)
}
