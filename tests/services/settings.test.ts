import { expect, test } from 'vitest'
import { AppError } from '#app/services/app-error.ts'
import { endSessions } from '#app/services/end-sessions.server.ts'
import { registerAccounts } from '#app/services/register-account.server.ts'
import { beginSession } from '#app/services/session.server.ts'
import { signIn } from '#app/services/sign-in.server.ts'
import { unlockAccount } from '#app/services/unlock-account.server.ts'
import { writeHolidays } from '#app/services/write-holidays.server.ts'
import { writeSetting } from '#app/services/write-setting.server.ts'
import { readHolidays, readSetting } from '#db/settings.ts'
import { aCity } from '../factories/city.ts'
import type { World } from '../factories/world.ts'

const nowhere = { address: null, agent: null }

async function refusal(attempt: Promise<unknown>): Promise<AppError> {
  const error = await attempt.catch((reason: unknown) => reason)
  if (error instanceof AppError) return error
  throw new Error(`not refused: ${String(error)}`)
}

test('of two administrators who change a setting at once one is told who was faster', async () => {
  const world = await aCity().at('registered')
  const administrator = world.role('administrator')
  const write = world.as(administrator, { expectedVersion: 0 })
  await write(writeSetting, { key: 'disuse-threshold', value: { users: 2, transactions: 1 } })
  const late = await refusal(write(writeSetting, { key: 'disuse-threshold', value: { users: 9 } }))
  expect([late.code, late.message]).toEqual(['stale', expect.stringContaining(administrator.name)])
  expect(await readSetting(world.office.store.read, 'disuse-threshold')).toEqual({
    users: 2,
    transactions: 1,
  })
})

test('a value its declaration does not allow is refused at its field', async () => {
  const world = await aCity().at('registered')
  const by = world.as(world.role('administrator'))
  const wrong = await refusal(by(writeSetting, { key: 'sign-in', value: { idleMinutes: 1 } }))
  expect(wrong.details).toEqual(['idleMinutes: Tulis bilangan bulat dari 5 sampai 480.'])
})

test('a real city cannot be made a practice one by hand: it could not be started again', async () => {
  const world = await aCity().at('registered')
  world.raw.prepare("DELETE FROM settings WHERE key = 'practice'").run()
  const by = world.as(world.role('administrator'))
  const { code } = await refusal(by(writeSetting, { key: 'practice', value: 'Ini latihan.' }))
  expect(code).toBe('refused')
})

test('holidays are added, corrected and taken away in one act', async () => {
  const world = await aCity().at('registered')
  const by = world.as(world.role('administrator'))
  const day = { date: '2026-07-01', name: 'Hari Jadi Kota', source: 'Keputusan Wali Kota' }
  await by(writeHolidays, { holidays: [day] })
  await by(writeHolidays, { holidays: [{ ...day, date: '2026-07-02' }], removed: ['2026-07-01'] })
  const july = await readHolidays(world.office.store.read, { from: '2026-07-01', to: '2026-07-02' })
  expect(july.map(({ date }) => date)).toEqual(['2026-07-02'])
  const { message } = await refusal(by(writeHolidays, { holidays: [day], removed: [day.date] }))
  expect(message).toContain('sekaligus')
})

async function account(world: World) {
  const { personId } = world.head('perpustakaan')
  const row = { personId, login: 'kepala', email: null, passwordHash: null }
  await world.as(world.role('administrator'))(registerAccounts, { accounts: [row] })
  return personId
}

test('ending the sessions of a person leaves none, and asks for a ground', async () => {
  const world = await aCity().at('registered')
  const personId = await account(world)
  const by = world.as(world.role('administrator'))
  const at = world.clock.now()
  for (let device = 0; device < 2; device += 1)
    await world.office.store.tx((db) => beginSession(db, { personId, at, replacesTokenHash: null }))
  expect((await refusal(by(endSessions, { personId, ground: ' ', ...nowhere }))).code).toBe('invalid')
  await by(endSessions, { personId, ground: 'Laptop hilang.', ...nowhere })
  expect(world.raw.prepare('SELECT end_reason FROM sessions').pluck().all()).toEqual([
    'ended-by-administrator',
    'ended-by-administrator',
  ])
  expect(world.raw.prepare('SELECT kind FROM security_events').pluck().all()).toEqual(['sessions-ended'])
})

test('a waiting login is let in again with a ground; one that does not wait is not unlocked', async () => {
  const world = await aCity().at('registered')
  const personId = await account(world)
  const by = world.as(world.role('administrator'))
  const attempt = { login: 'kepala', password: 'salah sekali', replacesTokenHash: null, ...nowhere }
  const unlock = () => by(unlockAccount, { personId, ground: 'Datang sendiri.', ...nowhere })
  expect((await refusal(unlock())).code).toBe('refused')
  for (let failure = 1; failure <= 5; failure += 1) await refusal(signIn(world.office, attempt))
  expect((await refusal(signIn(world.office, attempt))).message).toContain('Coba lagi pukul')
  await unlock()
  expect((await refusal(signIn(world.office, attempt))).message).toContain('tidak cocok')
})
