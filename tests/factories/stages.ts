import { at, practiceTimetable } from '#app/commands/rehearsal/calendar.ts'
import { sweepDeadlines } from '#app/jobs/sweep-deadlines.ts'
import { closeSubmission } from '#app/services/close-submission.server.ts'
import { completeReview } from '#app/services/complete-review.server.ts'
import { giveOpinion } from '#app/services/give-opinion.server.ts'
import { importInventory } from '#app/services/import-inventory.server.ts'
import { openCycle } from '#app/services/open-cycle.server.ts'
import { prepareCycle } from '#app/services/prepare-cycle.server.ts'
import { registerOfficials } from '#app/services/register-official.server.ts'
import { registerOrganisations } from '#app/services/register-organisation.server.ts'
import { setupActor } from '#app/services/setup-actor.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { organisationByKey } from '#db/organisations.ts'
import { defaultHolidays, holidayDates } from '#db/reference/holidays.ts'
import { organisationKey } from '#workflows/catalogue/name-key.ts'
import { reviewerKinds } from '#workflows/catalogue/opinion.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import type { TimetableDates } from '#workflows/rules/timetable.ts'
import { nextWorkingDay } from '#workflows/rules/working-days.ts'
import {
  type Agency,
  agencies,
  agencyKeys,
  applicationFields,
  newOfficials,
  newOrganisations,
} from './agencies.ts'
import { plainOpinions, reviewerRoles } from './decisions.ts'
import { caseOf, cycleOf, dossierOf, itemsOf, takingPart } from './lookups.ts'
import type { World } from './world.ts'

/** Registers agencies and officials. The world has to be opened again to know them. */
export async function registerCity(world: World): Promise<void> {
  const setup = world.as(setupActor)
  await setup(registerOrganisations, { organisations: newOrganisations() })
  const ids = {} as Record<Agency, string>
  for (const agency of agencyKeys) {
    const row = await organisationByKey(world.office.store.read, organisationKey(agencies[agency].name))
    ids[agency] = row?.id ?? ''
  }
  await setup(registerOfficials, { officials: newOfficials(ids) })
}

/** Prepares the cycle of a year, on the same days of each. */
export async function prepare(world: World, year = 2026): Promise<void> {
  const timetable = timetableOf(year)
  world.clock.moveTo(at(timetable.submissionOpensOn, 8))
  await world.as(world.role('desk-officer'))(prepareCycle, {
    year,
    ground: 'monitoring-result',
    groundNote: null,
    instrument: 'SPBE 47',
    productNoun: 'SPBE',
    timetable,
  })
}

/** The dates of 2026 in another year, each on a working day. */
function timetableOf(year: number): TimetableDates {
  const holidays = holidayDates(defaultHolidays)
  const dates = Object.entries(practiceTimetable).map(([key, date]) => [
    key,
    nextWorkingDay(date.replace('2026', String(year)), holidays),
  ])
  return Object.fromEntries(dates) as TimetableDates
}

/** Brings every agency's applications in by one import. */
export async function recordApplications(world: World): Promise<void> {
  const rows = agencyKeys.flatMap((agency) =>
    Array.from({ length: agencies[agency].applications }, (_, index) => ({
      row: index + 2,
      owner: agencies[agency].name,
      fields: applicationFields(agency, index + 1),
    })),
  )
  const cycleId = await cycleOf(world)
  const file = { cycleId, fileName: 'inventaris.csv', sha256: 'f'.repeat(64), rejected: [] }
  await world.as(world.role('desk-officer'))(importInventory, { ...file, rows })
}

export async function open(world: World, taking: readonly Agency[]): Promise<void> {
  const organisationIds = taking.map((agency) => world.organisationId(agency))
  const cycleId = await cycleOf(world)
  await world.as(world.role('desk-officer'))(openCycle, { cycleId, organisationIds })
}

export async function submitAll(world: World): Promise<void> {
  world.clock.moveTo(at('2026-07-06', 8))
  for (const agency of await takingPart(world)) await submit(world, agency)
}

export async function submit(world: World, agency: Agency): Promise<void> {
  await world.as(world.head(agency))(submitDossier, { submissionId: await dossierOf(world, agency) })
}

/** Lets the time of a dossier pass, grace included; the clock notes both. */
export async function letRunOut(world: World, agency: Agency): Promise<void> {
  const dossier = await dossierOf(world, agency)
  while ((await caseOf(world, dossier)).stage === 'draft') {
    const { dueAt } = await caseOf(world, dossier)
    world.clock.moveTo(new Date(Date.parse(dueAt ?? '') + 1000).toISOString())
    await sweepDeadlines(world.office)
  }
}

export async function startAll(world: World): Promise<void> {
  world.clock.moveTo(at('2026-07-13', 8))
  for (const agency of await takingPart(world)) await start(world, agency)
}

export async function start(world: World, agency: Agency): Promise<void> {
  await world.as(world.role('desk-officer'))(startReview, { submissionId: await dossierOf(world, agency) })
}

export async function reviewAll(world: World): Promise<void> {
  world.clock.moveTo(at('2026-07-21', 8))
  for (const agency of await takingPart(world)) await review(world, agency)
  await world.as(world.role('desk-officer'))(closeSubmission, { cycleId: await cycleOf(world) })
}

/** Every opinion that is still missing on an agency's dossier; an office completes by hand when there is none. */
export async function review(world: World, agency: Agency): Promise<void> {
  const submissionId = await dossierOf(world, agency)
  for (const reviewer of reviewerKinds) {
    const by = world.as(world.role(reviewerRoles[reviewer]))
    const items = await itemsOf(world, agency)
    for (const item of items) {
      if (reviewItemContext.parse(item.context).opinions[reviewer] !== null) continue
      const opinion = { code: plainOpinions[reviewer], note: '', condition: null }
      await by(giveOpinion, { itemId: item.id, reviewer, ...opinion })
    }
    const { value } = await caseOf(world, submissionId)
    const regions = (value as { inReview?: Record<string, string> }).inReview
    if (regions?.[reviewer] === 'pending') await by(completeReview, { submissionId, reviewer })
  }
}
