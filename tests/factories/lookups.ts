import { type CaseRow, casesOfCycle, loadCase } from '#db/cases.ts'
import { decreesOfCycle } from '#db/decrees.ts'
import { type ApplicationRow, applicationsOfOrganisation } from '#db/inventory.ts'
import { latestReviewCycle, type ReviewCycleRow } from '#db/review-cycles.ts'
import { itemsOfSubmission, type ReviewItemCase } from '#db/review-items.ts'
import type { WorkflowName } from '#workflows/engine/workflow.ts'
import type { Agency } from './agencies.ts'
import type { World } from './world.ts'

/** The case as it is stored; fails when there is none. */
export async function caseOf(world: World, id: string): Promise<CaseRow> {
  const row = await loadCase(world.office.store.read, id)
  if (row === null) throw new Error(`No case ${id}`)
  return row
}

export async function stageOfCase(world: World, id: string): Promise<string> {
  return (await caseOf(world, id)).stage
}

/** The newest cycle. */
export async function cycleRow(world: World): Promise<ReviewCycleRow> {
  const cycle = await latestReviewCycle(world.office.store.read)
  if (cycle === undefined) throw new Error('No cycle yet')
  return cycle
}

export async function cycleOf(world: World): Promise<string> {
  return (await cycleRow(world)).id
}

/** Cases of the newest cycle of one workflow. */
export async function cases(world: World, workflow: WorkflowName): Promise<CaseRow[]> {
  return casesOfCycle(world.office.store.read, await cycleOf(world), workflow)
}

export async function dossierOf(world: World, agency: Agency): Promise<string> {
  return one(await ofAgency(world, { workflow: 'submission', agency }), `dossier of ${agency}`).id
}

export async function slotOf(world: World, agency: Agency): Promise<string> {
  return one(await ofAgency(world, { workflow: 'desk-slot', agency }), `slot of ${agency}`).id
}

export async function sessionOf(world: World): Promise<string> {
  return one(await cases(world, 'desk-session'), 'desk day').id
}

export async function decreeOf(world: World): Promise<string> {
  return one(await decreesOfCycle(world.office.store.read, await cycleOf(world)), 'decree').id
}

/** An agency's review items in the order its applications were recorded. */
export async function itemsOf(world: World, agency: Agency): Promise<ReviewItemCase[]> {
  const items = await itemsOfSubmission(world.office.store.read, await dossierOf(world, agency))
  const order = (await applicationsOf(world, agency)).map((application) => application.id)
  return items.toSorted((a, b) => order.indexOf(a.applicationId) - order.indexOf(b.applicationId))
}

/** The first review item of an agency. */
export async function itemOf(world: World, agency: Agency): Promise<ReviewItemCase> {
  return one(await itemsOf(world, agency), `item of ${agency}`)
}

export async function applicationsOf(world: World, agency: Agency): Promise<ApplicationRow[]> {
  const rows = await applicationsOfOrganisation(world.office.store.read, world.organisationId(agency))
  return rows.toSorted((a, b) => a.name.localeCompare(b.name))
}

/** The agencies that take part in the newest cycle. */
export async function takingPart(world: World): Promise<Agency[]> {
  return (await cases(world, 'submission')).map((dossier) => world.agencyOf(dossier.organisationId ?? ''))
}

async function ofAgency(world: World, { workflow, agency }: { workflow: WorkflowName; agency: Agency }) {
  const organisationId = world.organisationId(agency)
  return (await cases(world, workflow)).filter((row) => row.organisationId === organisationId)
}

function one<Row>(rows: readonly Row[], what: string): Row {
  const [first] = rows
  if (first === undefined) throw new Error(`There is no ${what}`)
  return first
}

/** The command that did something to a record last. */
export function lastCommandOn(world: World, subjectId: string): string {
  const query = 'SELECT command_id AS id FROM events WHERE subject_id = ? ORDER BY n DESC LIMIT 1'
  return world.raw.prepare<[string], { id: string }>(query).get(subjectId)?.id ?? ''
}
