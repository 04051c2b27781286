import { expect, test } from 'vitest'
import { applicationsOfOrganisation } from '#db/inventory.ts'
import { type DecisionRow, decisionsOfItem, reviewItemById } from '#db/review-items.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import { aCity } from '../../tests/factories/city.ts'
import { deactivateForDisuse, improve, keep } from '../../tests/factories/decisions.ts'
import { caseOf, itemOf, stageOfCase } from '../../tests/factories/lookups.ts'
import { review, start, submit } from '../../tests/factories/stages.ts'
import { hear, openDay, scheduleAll } from '../../tests/factories/stages-desk.ts'
import type { World } from '../../tests/factories/world.ts'
import { closeSubmission } from './close-submission.server.ts'
import { confirmDecision } from './confirm-decision.server.ts'
import { grantException } from './grant-exception.server.ts'
import { parkItem } from './park-item.server.ts'
import { recordApplication } from './record-application.server.ts'
import { recordDecision } from './record-decision.server.ts'
import { recordObservation } from './record-observation.server.ts'
import { reopenDecision } from './reopen-decision.server.ts'
import { resumeItem } from './resume-item.server.ts'
import { writeSetting } from './write-setting.server.ts'

const city = aCity({ taking: ['pertanian'] })

interface Numbers {
  activeUsers?: number
  transactions?: number
}

/** Reads the two quarters before the desk of August 2026. */
async function read(world: World, numbers: Numbers, isSimulated = false): Promise<void> {
  const { applicationId } = await itemOf(world, 'pertanian')
  for (const quarter of [1, 2] as const) {
    const fields = { ...numbers, readingSource: 'other' }
    const reading = { applicationId, year: 2026, quarter, isSimulated, fields }
    await world.as(world.representative('pertanian'))(recordObservation, reading)
  }
}

async function deactivate(world: World) {
  const { id: itemId } = await itemOf(world, 'pertanian')
  return world.as(world.role('desk-officer'))(recordDecision, { itemId, decision: deactivateForDisuse })
}

async function lastDecision(world: World): Promise<DecisionRow | undefined> {
  const { id } = await itemOf(world, 'pertanian')
  return (await decisionsOfItem(world.office.store.read, id)).at(-1)
}

const notProven = 'Dua triwulan terakhir belum terbukti tanpa pemakaian.'

test.for([
  ['without any reading', null, notProven],
  ['when the numbers are not known', {}, notProven],
  ['when only the users are known', { activeUsers: 0 }, notProven],
  ['when it is used', { activeUsers: 1, transactions: 0 }, 'Pemantauan menunjukkan aplikasi masih dipakai.'],
] as const)('an application is not deactivated for disuse %s', async ([, numbers, sentence]) => {
  const world = await city.heard()
  if (numbers !== null) await read(world, numbers)
  const before = world.contents()
  await expect(deactivate(world)).rejects.toThrow(sentence)
  expect(world.contents()).toBe(before)
})

test('two quarters at zero let an application be deactivated, and the proof is kept', async () => {
  const world = await city.heard()
  await read(world, { activeUsers: 0, transactions: 0 })
  await deactivate(world)
  expect(await lastDecision(world)).toMatchObject({
    code: 'deactivate',
    version: 1,
    ruleReport: { usage: { verdict: 'idle', isPractice: false } },
  })
})

test('a decision that rests on simulated readings says so', async () => {
  const world = await city.heard()
  await read(world, { activeUsers: 0, transactions: 0 }, true)
  await deactivate(world)
  const report = (await lastDecision(world))?.ruleReport as {
    usage: { isPractice: boolean; sentence: string }
  }
  expect(report.usage.isPractice).toBe(true)
  expect(report.usage.sentence).toContain('Angka ini hanya contoh untuk latihan.')
})

test('the threshold is the setting of the city', async () => {
  const world = await city.heard()
  await read(world, { activeUsers: 3, transactions: 0 })
  const setting = { key: 'disuse-threshold', value: { users: 3, transactions: 0 } } as const
  await world.as(world.role('administrator'))(writeSetting, setting)
  await deactivate(world)
  expect((await lastDecision(world))?.code).toBe('deactivate')
})

test('a corrected reading counts instead of the one before', async () => {
  const world = await city.heard()
  await read(world, { activeUsers: 0, transactions: 0 })
  await read(world, { activeUsers: 5, transactions: 2 })
  await expect(deactivate(world)).rejects.toThrow('masih dipakai')
})

test('the written exception of the Sekda lets the decision pass', async () => {
  const world = await city.heard()
  const { id: itemId } = await itemOf(world, 'pertanian')
  const paper = { ground: 'Aplikasi rusak sejak lama.', letter: 'Nomor 1 tahun 2026' }
  await world.as(world.role('regional-secretary'))(grantException, { itemId, ...paper })
  await deactivate(world)
  expect(reviewItemContext.parse((await caseOf(world, itemId)).context)).toMatchObject({
    exception: paper,
    decision: { code: 'deactivate' },
  })
})

test('what a kind of decision needs is asked for in words', async () => {
  const world = await city.heard()
  const { id: itemId } = await itemOf(world, 'pertanian')
  const by = world.as(world.role('desk-officer'))
  const incomplete = { ...improve, reasons: [], dueOn: null }
  const refusal = by(recordDecision, { itemId, decision: incomplete })
  await expect(refusal).rejects.toMatchObject({
    code: 'refused',
    message: 'Pilih alasan untuk keputusan "Dikembangkan".',
    details: [expect.anything(), 'Isi batas waktu keputusan "Dikembangkan".'],
  })
})

test('an application that serves a national issue is decided with a caution', async () => {
  const world = await city.withCycleOpen()
  const by = world.as(world.representative('pertanian'))
  const organisationId = world.organisationId('pertanian')
  for (const row of await applicationsOfOrganisation(world.office.store.read, organisationId)) {
    const fields = { ...(row.fields as FieldValues), nationalIssue: 'stunting' }
    await by(recordApplication, { organisationId, applicationId: row.id, fields })
  }
  await submit(world, 'pertanian')
  await start(world, 'pertanian')
  await review(world, 'pertanian')
  const { cycleId } = await itemOf(world, 'pertanian')
  await world.as(world.role('desk-officer'))(closeSubmission, { cycleId })
  await scheduleAll(world)
  await openDay(world)
  await hear(world, 'pertanian')
  await read(world, { activeUsers: 0, transactions: 0 })
  await deactivate(world)
  const report = (await lastDecision(world))?.ruleReport as { cautions: string[] }
  expect(report.cautions).toEqual([expect.stringMatching(/mendukung isu nasional [A-Z]/)])
})

test('decisions are recorded in the turn only', async () => {
  for (const stage of ['scheduled', 'replyClosed'] as const) {
    const world = await city.at(stage)
    const { id: itemId } = await itemOf(world, 'pertanian')
    const before = world.contents()
    const early = world.as(world.role('desk-officer'))(recordDecision, { itemId, decision: keep })
    await expect(early).rejects.toThrow('Keputusan dicatat dalam giliran desk.')
    expect(world.contents()).toBe(before)
  }
})

test('a parked application is taken up again and decided', async () => {
  const world = await city.heard()
  const { id: itemId } = await itemOf(world, 'pertanian')
  const by = world.as(world.role('desk-officer'))
  await by(parkItem, { itemId, reason: 'Menunggu data.' })
  await expect(by(recordDecision, { itemId, decision: keep })).rejects.toMatchObject({ code: 'refused' })
  await by(resumeItem, { itemId })
  await by(recordDecision, { itemId, decision: keep })
  expect(await stageOfCase(world, itemId)).toBe('provisional')
})

test('a decision opened again gets a new version, and the dossier is decided anew', async () => {
  const world = await city.decided()
  const { id: itemId, submissionId } = await itemOf(world, 'pertanian')
  const chief = world.as(world.role('ict-head'))
  await chief(reopenDecision, { itemId, reason: 'Ada data baru.' })
  expect(await stageOfCase(world, submissionId)).toBe('heard')
  await world.as(world.role('desk-officer'))(recordDecision, { itemId, decision: improve })
  await chief(confirmDecision, { itemId })
  expect(await stageOfCase(world, submissionId)).toBe('decided')
  const { read: db } = world.office.store
  expect((await decisionsOfItem(db, itemId)).map((decision) => decision.code)).toEqual(['keep', 'improve'])
  const row = await reviewItemById(db, itemId)
  expect(row).toMatchObject({ decisionCode: 'improve', decisionVersion: 2, dueOn: improve.dueOn })
})
