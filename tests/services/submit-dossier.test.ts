import { expect, test } from 'vitest'
import { sweepDeadlines } from '#app/jobs/sweep-deadlines.ts'
import { extendDeadline } from '#app/services/extend-deadline.server.ts'
import { giveOpinion } from '#app/services/give-opinion.server.ts'
import { recordApplication } from '#app/services/record-application.server.ts'
import { returnDossier } from '#app/services/return-dossier.server.ts'
import { takeDossierAsIs } from '#app/services/take-dossier-as-is.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { receiptDocument } from '#app/views/receipt-document.ts'
import { foldsToItsRow } from '#app/views/record-check.ts'
import { eventsOfSubject } from '#db/log.ts'
import { submissionById } from '#db/review-cycles.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import { submissionContext } from '#workflows/submission/context.ts'
import type { Agency } from '../factories/agencies.ts'
import { aCity } from '../factories/city.ts'
import { applicationsOf, caseOf, dossierOf, itemsOf, stageOfCase } from '../factories/lookups.ts'
import { review, start, submit } from '../factories/stages.ts'
import type { World } from '../factories/world.ts'

const agency: Agency = 'pertanian'
const taking = [agency]

async function contextOf(world: World) {
  return submissionContext.parse((await caseOf(world, await dossierOf(world, agency))).context)
}

function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}

async function returnIt(world: World): Promise<void> {
  const dossier = { submissionId: await dossierOf(world, agency), missing: 'Penanggung jawab.' }
  const dueAt = later(world.clock.now(), 7 * 86_400_000)
  await world.as(world.role('desk-officer'))(returnDossier, { ...dossier, dueAt })
}

async function mendFirst(world: World): Promise<void> {
  const [application] = await applicationsOf(world, agency)
  if (application === undefined) throw new Error('No application')
  const { id: applicationId, organisationId } = application
  const fields = { ...(application.fields as Record<string, string>), personInCharge: 'Kepala Seksi' }
  await world.as(world.representative(agency))(recordApplication, { organisationId, applicationId, fields })
}

async function opineOnAll(world: World, reviewer: 'planning' | 'technical'): Promise<void> {
  const by = world.role(reviewer === 'planning' ? 'planning-reviewer' : 'desk-officer')
  const code = reviewer === 'planning' ? 'aligned' : 'keep'
  for (const { id: itemId } of await itemsOf(world, agency)) {
    await world.as(by)(giveOpinion, { itemId, reviewer, code, note: '', condition: null })
  }
}

async function planningOpinions(world: World): Promise<(string | null)[]> {
  return (await itemsOf(world, agency)).map((item) => reviewItemContext.parse(item.context).opinions.planning)
}

test('one second after the hard deadline a dossier is refused, and an extension lets it pass', async () => {
  const world = await aCity({ taking }).withCycleOpen()
  const submissionId = await dossierOf(world, agency)
  const { hardDueAt } = await contextOf(world)
  world.clock.moveTo(hardDueAt)
  const before = world.contents()
  await expect(submit(world, agency)).rejects.toThrow(
    /^Batas akhir pengajuan sudah lewat pada \p{Lu}.* pukul 16.00 WIB. Minta perpanjangan/u,
  )
  expect(world.contents()).toBe(before)
  const until = later(hardDueAt, 86_400_000)
  await world.as(world.role('desk-officer'))(extendDeadline, { submissionId, until, ground: 'Banjir.' })
  await submit(world, agency)
  expect(await stageOfCase(world, submissionId)).toBe('submitted')
})

test('at the very instant of the hard deadline a dossier is still in time', async () => {
  const world = await aCity({ taking }).withCycleOpen()
  const { hardDueAt } = await contextOf(world)
  world.clock.moveTo(later(hardDueAt, -1000))
  await submit(world, agency)
  expect(await contextOf(world)).toMatchObject({ round: 1, isLate: true })
})

test('a dossier that was withdrawn is submitted again in the same round, with the same receipt number', async () => {
  const world = await aCity({ taking }).submitted()
  const submissionId = await dossierOf(world, agency)
  const receipt = async () => (await submissionById(world.office.store.read, submissionId))?.receiptNumber
  const first = await receipt()
  await world.as(world.head(agency))(withdrawDossier, { submissionId, reason: 'Ada yang terlupa.' })
  await mendFirst(world)
  await submit(world, agency)
  expect(await contextOf(world)).toMatchObject({ round: 1 })
  expect(await receipt()).toBe(first)
  expect(await foldsToItsRow(world.office.store, submissionId)).toBe(true)
  const { version } = await caseOf(world, submissionId)
  const printed = await receiptDocument(world.office.store, { submissionId, version })
  expect(printed?.details).toContainEqual({ label: 'Pengajuan', value: 'Pertama' })
})

test('each receipt prints the data of its own submission', async () => {
  const world = await aCity({ taking }).inReview()
  await returnIt(world)
  await mendFirst(world)
  await submit(world, agency)
  const { read } = world.office.store
  const submissionId = await dossierOf(world, agency)
  const contents = await eventsOfSubject(read, 'submission-content', submissionId)
  expect(contents.map((content) => JSON.stringify(content.payload).includes('Kepala Seksi'))).toEqual([
    false,
    true,
  ])
  const { version } = await caseOf(world, submissionId)
  const printed = await receiptDocument(world.office.store, { submissionId, version })
  expect(printed?.details).toContainEqual({ label: 'Pengajuan', value: 'Perbaikan ke-1' })
})

test('the next round keeps the opinions on applications that were not changed', async () => {
  const world = await aCity({ taking }).inReview()
  await opineOnAll(world, 'planning')
  await returnIt(world)
  await mendFirst(world)
  await submit(world, agency)
  expect(await planningOpinions(world)).toEqual([null, 'aligned'])
})

test('an office whose opinions all still stand is done when the next round starts', async () => {
  const world = await aCity({ taking }).inReview()
  await opineOnAll(world, 'planning')
  await returnIt(world)
  await submit(world, agency)
  await start(world, agency)
  const { value } = await caseOf(world, await dossierOf(world, agency))
  expect(value).toEqual({ inReview: { planning: 'opined', budget: 'pending', technical: 'pending' } })
})

async function letRunOut(world: World): Promise<void> {
  for (let passes = 0; passes < 2; passes += 1) {
    const { dueAt } = await caseOf(world, await dossierOf(world, agency))
    if (dueAt !== null) world.clock.moveTo(later(dueAt, 1000))
    await sweepDeadlines(world.office)
  }
}

async function takeAsIs(world: World): Promise<void> {
  const input = { submissionId: await dossierOf(world, agency), ground: 'Tidak menjawab.' }
  await world.as(world.role('desk-officer'))(takeDossierAsIs, input)
}

test('a silent agency is reviewed on the data the register holds', async () => {
  const world = await aCity({ taking }).withCycleOpen()
  await letRunOut(world)
  await takeAsIs(world)
  expect(await contextOf(world)).toMatchObject({ round: 0, isTakenAsIs: true, itemCount: 2 })
  await review(world, agency)
  expect(await stageOfCase(world, await dossierOf(world, agency))).toBe('reviewed')
})

test('what is repaired after a dossier was taken as is loses its opinions', async () => {
  const world = await aCity({ taking }).withCycleOpen()
  await letRunOut(world)
  await takeAsIs(world)
  await opineOnAll(world, 'planning')
  await returnIt(world)
  await mendFirst(world)
  await submit(world, agency)
  expect(await planningOpinions(world)).toEqual([null, 'aligned'])
  expect(await contextOf(world)).toMatchObject({ isTakenAsIs: false, round: 1 })
  expect(await foldsToItsRow(world.office.store, await dossierOf(world, agency))).toBe(true)
})

test('taken as is after a return, offices whose opinions all stand are done at once', async () => {
  const world = await aCity({ taking }).inReview()
  await opineOnAll(world, 'technical')
  await returnIt(world)
  await letRunOut(world)
  await takeAsIs(world)
  const { value } = await caseOf(world, await dossierOf(world, agency))
  expect(value).toEqual({ inReview: { planning: 'pending', budget: 'pending', technical: 'opined' } })
})
