import { expect, test } from 'vitest'
import { at } from '#app/commands/rehearsal/calendar.ts'
import { sweepDeadlines } from '#app/jobs/sweep-deadlines.ts'
import { changeTimetable } from '#app/services/change-timetable.server.ts'
import { extendDeadline } from '#app/services/extend-deadline.server.ts'
import { objectToDecision } from '#app/services/object-to-decision.server.ts'
import { foldsToItsRow } from '#app/views/record-check.ts'
import { submissionContext } from '#workflows/submission/context.ts'
import type { Agency } from '../factories/agencies.ts'
import { aCity } from '../factories/city.ts'
import { forgetLetters, giveAddresses, lettersOf, wordsOf } from '../factories/letters.ts'
import { caseOf, cycleRow, dossierOf, itemOf } from '../factories/lookups.ts'
import { submit } from '../factories/stages.ts'
import type { World } from '../factories/world.ts'

const taking: Agency[] = ['pertanian', 'perpustakaan', 'diskominfo']
const city = aCity({ taking })
const soft = at('2026-07-17', 16)
const hard = at('2026-07-21', 16)

async function move(world: World, dates: Partial<Record<'soft' | 'hard' | 'reply', string>>) {
  const cycle = await cycleRow(world)
  return world.as(world.role('ict-head'))(changeTimetable, {
    cycleId: cycle.id,
    ground: 'Jaringan kota terganggu.',
    submissionDueAt: dates.soft ?? cycle.submissionDueAt,
    submissionHardDueAt: dates.hard ?? cycle.submissionHardDueAt,
    replyDueAt: dates.reply ?? cycle.replyDueAt,
  })
}

async function standing(world: World, agency: Agency) {
  const row = await caseOf(world, await dossierOf(world, agency))
  const { dueAt, hardDueAt, replyDueAt } = submissionContext.parse(row.context)
  return { stage: row.stage, dueAt, hardDueAt, replyDueAt, looksAt: row.dueAt }
}

test('every open dossier goes with the timetable, with its grace, that of the organiser too', async () => {
  const world = await city.withCycleOpen()
  const outcome = await move(world, { soft, hard })
  for (const agency of taking)
    expect(await standing(world, agency)).toMatchObject({
      stage: 'draft',
      dueAt: soft,
      hardDueAt: hard,
      looksAt: soft,
    })
  const moves = outcome.events.filter(({ type }) => type === 'timetableMoved')
  expect(moves.map(({ actor }) => (actor as { role: string }).role)).toEqual(['system', 'system', 'system'])
  expect(await foldsToItsRow(world.office.store, await dossierOf(world, 'diskominfo'))).toBe(true)
})

test('an extension of its own stays with an agency until the timetable is later still', async () => {
  const world = await city.withCycleOpen()
  const until = at('2026-07-20', 16)
  const submissionId = await dossierOf(world, 'pertanian')
  const extend = world.as(world.role('desk-officer'))
  await extend(extendDeadline, { submissionId, until, ground: 'Surat kepala dinas.' })
  await move(world, { soft, hard: soft })
  expect(await standing(world, 'pertanian')).toMatchObject({ dueAt: until, hardDueAt: until })
  expect(await standing(world, 'perpustakaan')).toMatchObject({ dueAt: soft, hardDueAt: soft })
  await move(world, { soft, hard })
  expect(await standing(world, 'pertanian')).toMatchObject({ dueAt: until, hardDueAt: hard })
})

test('an overdue dossier may be written again, a submitted one taken back', async () => {
  const world = await city.withCycleOpen()
  await submit(world, 'pertanian')
  world.clock.moveTo(at('2026-07-15', 17))
  await sweepDeadlines(world.office)
  await sweepDeadlines(world.office)
  expect(await standing(world, 'perpustakaan')).toMatchObject({ stage: 'overdue' })
  await move(world, { hard })
  expect(await standing(world, 'perpustakaan')).toMatchObject({ stage: 'draft', hardDueAt: hard })
  expect(await standing(world, 'pertanian')).toMatchObject({ stage: 'submitted', hardDueAt: hard })
})

test('a date that opens nothing any more is told to no agency', async () => {
  const world = await city.withCycleOpen()
  await giveAddresses(world)
  forgetLetters(world)
  const outcome = await move(world, {})
  expect(outcome.events.map(({ type }) => type)).toEqual(['timetableChanged'])
  const told = await lettersOf(world)
  for (const agency of taking) expect(told.has(world.representative(agency).personId)).toBe(false)
})

test('the people of the agency are told what is new, why, and where', async () => {
  const world = await city.withCycleOpen()
  await giveAddresses(world)
  forgetLetters(world)
  await move(world, { soft, hard })
  const told = await lettersOf(world)
  for (const agency of taking) {
    expect(told.get(world.head(agency).personId)).toHaveLength(1)
    expect(told.get(world.representative(agency).personId)).toHaveLength(1)
  }
  const [own] = told.get(world.head('pertanian').personId) ?? []
  expect(own).toEqual({
    personId: world.head('pertanian').personId,
    subject: 'Batas pengajuan berkas Dinas Pertanian berubah',
    sections: [
      {
        lines: [
          'Batas pengajuan berkas Dinas Pertanian berubah.',
          'Jadwal siklus berubah. Alasan: Jaringan kota terganggu.',
          'Batas akhir pengajuan berkas Anda sekarang Selasa, 21 Juli 2026 pukul 16.00 WIB.',
          'Pengajuan sesudah Jumat, 17 Juli 2026 pukul 16.00 WIB tetap diterima, tetapi dicatat terlambat.',
          'Yang perlu Anda lakukan: Lengkapi berkas, lalu ajukan.',
          'Batas Jumat, 17 Juli (25 hari lagi), masih diterima sampai Selasa, 21 Juli.',
        ],
        path: `/pengajuan/${await dossierOf(world, 'pertanian')}`,
      },
    ],
  })
})

test('a window of replies moves for every dossier that is in it', async () => {
  const world = await city.deskClosed()
  const reply = at('2026-08-25', 16)
  await giveAddresses(world)
  forgetLetters(world)
  await move(world, { reply })
  for (const agency of taking) expect((await standing(world, agency)).replyDueAt).toBe(reply)
  expect(wordsOf((await lettersOf(world)).get(world.head('pertanian').personId))).toContain(
    'Tanggapan atas keputusan desk dapat disampaikan sampai Selasa, 25 Agustus 2026 pukul 16.00 WIB.',
  )
  world.clock.moveTo(at('2026-08-24', 9))
  const { id: itemId } = await itemOf(world, 'pertanian')
  const objecting = world.as(world.head('pertanian'))(objectToDecision, { itemId, ground: 'Masih dipakai.' })
  await expect(objecting).resolves.toBeDefined()
})
