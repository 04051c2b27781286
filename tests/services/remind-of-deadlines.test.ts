import { expect, test } from 'vitest'
import { at } from '#app/commands/rehearsal/calendar.ts'
import { remindOfDeadlines } from '#app/jobs/remind-of-deadlines.ts'
import { registerAccounts } from '#app/services/register-account.server.ts'
import { registerOfficials } from '#app/services/register-official.server.ts'
import { setupActor } from '#app/services/setup-actor.ts'
import { addDays } from '#workflows/rules/calendar-date.ts'
import { aCity } from '../factories/city.ts'
import { forgetLetters, giveAddresses, lettersOf, wordsOf } from '../factories/letters.ts'
import { cycleRow } from '../factories/lookups.ts'
import { submit } from '../factories/stages.ts'

const city = aCity({ taking: ['pertanian', 'perpustakaan'] })

async function reminding() {
  const world = await city.withCycleOpen()
  await giveAddresses(world)
  forgetLetters(world)
  const due = (await cycleRow(world)).submissionDueAt
  const day = (before: number) => addDays(due.slice(0, 10), -before)
  return { world, day, morning: (before: number) => world.clock.moveTo(at(day(before), 8)) }
}

test('an agency is reminded seven, three and one days before and on the day, once each', async () => {
  const { world, morning } = await reminding()
  const head = world.head('pertanian').personId
  const told: number[] = []
  for (const days of [8, 7, 6, 5, 4, 3, 2, 1, 0]) {
    morning(days)
    forgetLetters(world)
    await remindOfDeadlines(world.office)
    expect(await remindOfDeadlines(world.office)).toBeNull()
    if ((await lettersOf(world)).has(head)) told.push(days)
  }
  expect(told).toEqual([7, 3, 1, 0])
})

test('a reminder says what, by when and where; whoever is done hears no more', async () => {
  const { world, morning } = await reminding()
  await submit(world, 'perpustakaan')
  morning(3)
  forgetLetters(world)
  await remindOfDeadlines(world.office)
  const letters = await lettersOf(world)
  expect(letters.has(world.head('perpustakaan').personId)).toBe(false)
  const [letter] = letters.get(world.head('pertanian').personId) ?? []
  expect(letter?.subject).toBe('Pengingat batas waktu: Ajukan berkas')
  expect(wordsOf(letter && [letter])).toContain(
    'Batas Jumat, 10 Juli (3 hari lagi), masih diterima sampai Rabu, 15 Juli.',
  )
  expect(letter?.sections[0]?.path).toMatch(/^\/pengajuan\/.+\/ajukan$/)
})

test('nobody is woken: before seven in the morning no round is made', async () => {
  const { world, day } = await reminding()
  world.clock.moveTo(at(day(3), 6))
  expect(await remindOfDeadlines(world.office)).toBeNull()
  world.clock.moveTo(at(day(3), 7))
  expect(await remindOfDeadlines(world.office)).toBeGreaterThan(0)
})

test('an acting head is reminded while they act, and not before', async () => {
  const { world, day } = await reminding()
  const acting = 'Plt. Kepala'
  await world.as(setupActor)(registerOfficials, {
    officials: [
      {
        name: acting,
        personKey: 'plt',
        role: 'agency-head',
        title: 'Kepala Dinas Pertanian',
        organisationId: world.organisationId('pertanian'),
        actingPrefix: 'Plt.',
        validFrom: day(3),
      },
    ],
  })
  const row = world.raw.prepare<[string], { id: string }>('SELECT id FROM people WHERE name = ?').get(acting)
  const personId = row?.id ?? ''
  const account = { personId, login: 'plt.pertanian', email: 'plt@kota.example', passwordHash: null }
  await world.as(setupActor)(registerAccounts, { accounts: [account] })
  const told: boolean[] = []
  for (const days of [7, 3]) {
    world.clock.moveTo(at(day(days), 8))
    await remindOfDeadlines(world.office)
    told.push((await lettersOf(world)).has(personId))
  }
  expect(told).toEqual([false, true])
})
