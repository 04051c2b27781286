import { expect, test } from 'vitest'
import { sweepDeadlines } from '#app/jobs/sweep-deadlines.ts'
import { objectToDecision } from '#app/services/object-to-decision.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { dossierPage } from '#app/views/dossier.ts'
import { type MyTasks, myTasks } from '#app/views/my-tasks.ts'
import { reminders } from '#app/views/reminders.ts'
import { submissionCheck } from '#app/views/submission-check.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { aCity, type Stage } from '../factories/city.ts'
import { dossierOf, itemOf } from '../factories/lookups.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian', 'diskominfo'] })

function tasksOf(world: World, actor: Actor): Promise<MyTasks> {
  return myTasks(world.office.store, { actor, now: world.clock.now() })
}

async function buttonsOf(world: World, actor: Actor): Promise<string[]> {
  return (await tasksOf(world, actor)).toDo.map(({ title, button }) => `${title}: ${button}`)
}

test('the decisions of a turn are the desk officer’s, those of Diskominfo itself the Sekda’s', async () => {
  const world = await city.at('heard')
  expect(await buttonsOf(world, world.role('desk-officer'))).toEqual(['Dinas Pertanian: Catat keputusan'])
  expect(await buttonsOf(world, world.role('regional-secretary'))).toEqual([
    'Dinas Komunikasi dan Informatika: Catat keputusan',
  ])
})

test('recorded decisions wait for the head of Diskominfo, those of Diskominfo itself for the Sekda', async () => {
  const world = await city.at('decisionsRecorded')
  expect(await buttonsOf(world, world.role('ict-head'))).toEqual(['Dinas Pertanian: Periksa dan sahkan'])
  expect(await buttonsOf(world, world.role('regional-secretary'))).toEqual([
    'Dinas Komunikasi dan Informatika: Periksa dan sahkan',
  ])
})

test('a head may object while the window runs, and the answer is then the head of Diskominfo’s', async () => {
  const world = await city.at('deskClosed')
  const head = world.head('pertanian')
  expect(await buttonsOf(world, head)).toEqual(['Baca keputusan desk: Buka keputusan'])
  const { id: itemId } = await itemOf(world, 'pertanian')
  await world.as(head)(objectToDecision, { itemId, ground: 'Masih dipakai petani.' })
  expect(await buttonsOf(world, world.role('ict-head'))).toEqual(['Dinas Pertanian: Jawab keberatan'])
  expect((await tasksOf(world, head)).waiting.map(({ hint }) => hint)).toEqual([
    'Kepala Diskominfo belum menjawab keberatan Anda',
  ])
})

const decreeSteps = [
  ['replyClosed', 'desk-officer', 'Susun naskah'],
  ['decreeDrafted', 'desk-officer', 'Buka naskah'],
  ['decreeSent', 'legal-officer', 'Periksa naskah'],
  ['decreeChecked', 'desk-officer', 'Periksa dan paraf'],
  ['decreeInitialled', 'mayor', 'Buka naskah'],
  ['decreeSigned', 'legal-officer', 'Beri nomor'],
  ['decreeNumbered', 'legal-officer', 'Simpan pindaian'],
  ['decreeExecuted', 'legal-officer', 'Umumkan'],
] as const satisfies readonly (readonly [Stage, Actor['role'], string])[]

test.each(decreeSteps)(
  'with the decree at %s it is the turn of the %s, and the assistant sees whose',
  async (stage, role, button) => {
    const world = await city.at(stage)
    expect((await tasksOf(world, world.role(role))).toDo.map((task) => task.button)).toEqual([button])
    const { toDo, waiting } = await tasksOf(world, world.role('assistant'))
    expect([toDo.length, waiting.length]).toEqual([0, 1])
  },
)

test('what runs out comes before what can be done at any time', async () => {
  const world = await aCity().inReview()
  const { toDo, toDoLeft } = await tasksOf(world, world.role('desk-officer'))
  expect([toDo.length, toDoLeft]).toEqual([7, 1])
  expect(toDo.map(({ dueAt }) => dueAt === null)).not.toContain(true)
})

test('the rest of a long list is one link away', async () => {
  const world = await aCity().inReview()
  const asked = { actor: world.role('desk-officer'), now: world.clock.now() }
  const { toDo, toDoLeft } = await myTasks(world.office.store, { ...asked, isWhole: true })
  expect([toDo.length, toDoLeft]).toEqual([8, 0])
})

test('an administrator is told of positions that nobody holds', async () => {
  const world = await city.at('registered')
  world.raw.prepare("UPDATE positions SET valid_to = '2026-06-01' WHERE role = 'legal-officer'").run()
  const { toDo } = await tasksOf(world, world.role('administrator'))
  expect(toDo.map(({ title }) => title)).toContain('Belum ada pejabat: Bagian Hukum')
})

test('what the head submitted stands among what is done for who prepared it, until it comes back', async () => {
  const world = await city.at('submitted')
  const finished = async () =>
    (await tasksOf(world, world.representative('pertanian'))).finished.map(({ hint }) => hint)
  expect(await finished()).toEqual(['Berkas diajukan oleh kepala perangkat daerah'])
  const submissionId = await dossierOf(world, 'pertanian')
  await world.as(world.head('pertanian'))(withdrawDossier, { submissionId, reason: 'Keliru.' })
  expect(await finished()).toEqual([])
})

test('both ends of the time to hand in are said alike on first screen, dossier, check and in the reminder', async () => {
  const world = await city.withCycleOpen()
  const head = world.head('pertanian')
  const given = { id: await dossierOf(world, 'pertanian'), actor: head }
  const said = async () => {
    const reading = { ...given, now: world.clock.now() }
    const { toDo, lead, waiting, figures } = await tasksOf(world, head)
    const page = await dossierPage(world.office.store, reading)
    const check = await submissionCheck(world.office.store, reading)
    const ends = [toDo[0]?.when, lead.split('berkas. ')[1], page?.due, page?.waits[0]?.due, check?.due]
    return {
      ends: new Set(ends.map((end) => end?.replace(/\.$/, ''))),
      waiting: waiting[0]?.when.split('. ')[0],
      figure: figures.at(-2)?.label.split(',')[0],
    }
  }
  const early = 'Batas Jumat, 10 Juli (18 hari lagi), masih diterima sampai Rabu, 15 Juli'
  expect(await said()).toEqual({ ends: new Set([early]), waiting: early, figure: 'batas pengajuan' })
  world.clock.moveTo('2026-07-13T02:00:00.000Z')
  await sweepDeadlines(world.office)
  const late = 'Batas Jumat, 10 Juli sudah lewat, masih diterima sampai Rabu, 15 Juli (2 hari lagi)'
  expect(await said()).toEqual({ ends: new Set([late]), waiting: late, figure: 'batas akhir pengajuan' })
  const positions = [head]
  const round = { today: '2026-07-14', now: '2026-07-14T02:00:00.000Z', utcOffsetHours: 7, positions }
  const letters = await reminders(world.office.store, round)
  expect(letters.get(head.personId)?.sections[0]?.lines.at(-1)).toBe(
    'Batas Jumat, 10 Juli sudah lewat, masih diterima sampai Rabu, 15 Juli (besok).',
  )
})

test('an agency of which nothing is known yet is asked for its first application', async () => {
  const world = await aCity({ taking: ['kecamatan'] }).withCycleOpen()
  expect(await buttonsOf(world, world.representative('kecamatan'))).toEqual([
    'Catat aplikasi perangkat daerah Anda: Catat aplikasi',
    'Atau unggah daftar aplikasi dari Excel: Unggah daftar',
  ])
})
