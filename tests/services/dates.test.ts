import { expect, test } from 'vitest'
import { AppError } from '#app/services/app-error.ts'
import { changeTimetable } from '#app/services/change-timetable.server.ts'
import { extendDeadline } from '#app/services/extend-deadline.server.ts'
import { planSession } from '#app/services/plan-session.server.ts'
import { registerOfficials } from '#app/services/register-official.server.ts'
import { registerOrganisations } from '#app/services/register-organisation.server.ts'
import { returnDossier } from '#app/services/return-dossier.server.ts'
import { scheduleSlot } from '#app/services/schedule-slot.server.ts'
import { aCity } from '../factories/city.ts'
import { cycleRow, dossierOf, sessionOf } from '../factories/lookups.ts'
import { planDay } from '../factories/stages-desk.ts'

const city = aCity({ taking: ['pertanian'] })
const notDates = ['2026-02-30T09:00:00.000Z', '2026-08-08', 'besok', '2026-08-08T09:00:00Z']

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.catch((reason: unknown) => reason)
  return error instanceof AppError ? error.code : 'done'
}

test('what is no instant is no deadline', async () => {
  const world = await city.withCycleOpen()
  const officer = world.as(world.role('desk-officer'))
  const submissionId = await dossierOf(world, 'pertanian')
  const { id: cycleId, submissionDueAt, submissionHardDueAt } = await cycleRow(world)
  const before = world.commits()
  for (const text of notDates) {
    const extension = { submissionId, until: text, ground: 'Banjir.' }
    expect(await codeOf(officer(extendDeadline, extension))).toBe('invalid')
    const dates = { submissionDueAt, submissionHardDueAt, replyDueAt: text }
    expect(await codeOf(officer(changeTimetable, { cycleId, ground: 'Libur.', ...dates }))).toBe('invalid')
    expect(await codeOf(officer(returnDossier, { submissionId, missing: 'Data.', dueAt: text }))).toBe(
      'invalid',
    )
  }
  expect(world.commits()).toBe(before)
})

test('a desk day and a turn stand in the calendar', async () => {
  const world = await city.reviewed()
  const officer = world.as(world.role('desk-officer'))
  const { id: cycleId, deskFrom } = await cycleRow(world)
  for (const date of [`${deskFrom}T00`, `${deskFrom}zz`, '2026-02-30'])
    expect(await codeOf(officer(planSession, { cycleId, date, room: 'Ruang Desk' }))).toBe('invalid')
  await planDay(world)
  const turn = { sessionId: await sessionOf(world), submissionId: await dossierOf(world, 'pertanian') }
  for (const startsAt of notDates)
    expect(await codeOf(officer(scheduleSlot, { ...turn, startsAt, minutes: 20 }))).toBe('invalid')
  const startsAt = `${deskFrom}T02:00:00.000Z`
  expect(await codeOf(officer(scheduleSlot, { ...turn, startsAt, minutes: 0.5 }))).toBe('invalid')
  expect(await codeOf(officer(scheduleSlot, { ...turn, startsAt, minutes: 20 }))).toBe('done')
})

test('an agency and a position begin on a day of the calendar', async () => {
  const world = await city.registered()
  const administrator = world.as(world.role('administrator'))
  const validFrom = '2026-02-30'
  const agency = { name: 'Dinas Baru', abbreviation: 'DB', kind: 'dinas', duty: null, validFrom }
  expect(await codeOf(administrator(registerOrganisations, { organisations: [agency] }))).toBe('invalid')
  const organisationId = world.organisationId('pertanian')
  const post = { name: 'Orang', role: 'representative' as const, title: 'Admin', organisationId }
  const officials = [{ ...post, actingPrefix: null, validFrom }]
  expect(await codeOf(administrator(registerOfficials, { officials }))).toBe('invalid')
})
