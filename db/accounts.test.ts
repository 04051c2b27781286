import { expect } from 'vitest'
import {
  accountByLogin,
  clearCounter,
  closeInvitationsOf,
  counterOf,
  insertAccount,
  insertInvitation,
  openInvitation,
  setInvitationToken,
  writeCounter,
} from './accounts.ts'
import type { Db } from './open.ts'
import { insertOrganisation, insertPerson, insertPosition, positionsOfPerson } from './organisations.ts'
import { endSessionsOf, insertSession, sessionByToken, setSessionPosition, touchSession } from './sessions.ts'
import { testOnEngines } from './testing/engines.ts'

const at = '2026-08-08T01:00:00.000Z'
const later = '2026-08-08T02:00:00.000Z'

async function aPerson(db: Db, id: string): Promise<void> {
  await insertPerson(db, { id, name: `Orang ${id}`, employeeNumber: null })
}

const account = (personId: string, login: string) => ({
  personId,
  login,
  email: null,
  passwordHash: null,
  passwordChangedAt: null,
  totpSecret: null,
  totpConfirmedAt: null,
  closedAt: null,
  createdAt: at,
})

const session = (id: string, personId: string) => ({
  id,
  tokenHash: `hash-${id}`,
  personId,
  positionId: null,
  createdAt: at,
  seenAt: at,
  expiresAt: '2026-08-08T13:00:00.000Z',
  endedAt: null,
  endReason: null,
})

testOnEngines('a login is somebody’s once, and a person has one account', async ({ store }) => {
  const added = await store.tx(async (db) => {
    for (const id of ['a', 'b']) await aPerson(db, id)
    const tries = [account('a', 'sari'), account('b', 'sari'), account('a', 'lain'), account('b', 'budi')]
    const results = []
    for (const row of tries) results.push(await insertAccount(db, row))
    return results
  })
  expect(added).toEqual([true, false, false, true])
  expect((await accountByLogin(store.read, 'sari'))?.personName).toBe('Orang a')
})

testOnEngines('sessions of one person end together, but the one that is kept', async ({ store }) => {
  const ended = await store.tx(async (db) => {
    for (const id of ['a', 'b']) await aPerson(db, id)
    for (const id of ['1', '2', '3']) await insertSession(db, session(id, 'a'))
    await insertSession(db, session('4', 'b'))
    return endSessionsOf(db, { personId: 'a', at: later, reason: 'password-changed', exceptId: '2' })
  })
  expect(ended).toBe(2)
  const ends = ['1', '2', '3', '4'].map(async (id) => {
    const row = await sessionByToken(store.read, `hash-${id}`)
    return row?.session.endedAt
  })
  expect(await Promise.all(ends)).toEqual([later, null, later, null])
})

testOnEngines('a session that ended is not kept alive', async ({ store }) => {
  await store.tx(async (db) => {
    await aPerson(db, 'a')
    await insertSession(db, session('1', 'a'))
    await touchSession(db, { id: '1', at: later })
    await touchSession(db, { id: '1', at })
    await endSessionsOf(db, { personId: 'a', at: later, reason: 'signed-out' })
    await touchSession(db, { id: '1', at: '2026-08-08T03:00:00.000Z' })
  })
  expect((await sessionByToken(store.read, 'hash-1'))?.session.seenAt).toBe(later)
})

testOnEngines('an invitation opens by its latest link, until it is closed or too old', async ({ store }) => {
  const open = (tokenHash: string, now: string) => openInvitation(store.read, { tokenHash, now })
  await store.tx(async (db) => {
    await aPerson(db, 'a')
    const row = { id: 'i', personId: 'a', tokenHash: null, createdAt: at, expiresAt: later, closedAt: null }
    await insertInvitation(db, row)
    await setInvitationToken(db, { id: 'i', tokenHash: 'one' })
    await setInvitationToken(db, { id: 'i', tokenHash: 'two' })
  })
  expect([await open('one', at), (await open('two', at))?.id, await open('two', later)]).toEqual([
    undefined,
    'i',
    undefined,
  ])
  await store.tx((db) => closeInvitationsOf(db, { personId: 'a', at }))
  expect(await open('two', at)).toBeUndefined()
  expect(await store.tx((db) => setInvitationToken(db, { id: 'i', tokenHash: 'three' }))).toBe(false)
})

testOnEngines('a counter is written over and cleared', async ({ store }) => {
  const row = { key: 'login:x', failures: 1, firstAt: at, lastAt: at }
  await store.tx((db) => writeCounter(db, row))
  await store.tx((db) => writeCounter(db, { ...row, failures: 2, lastAt: later }))
  expect(await counterOf(store.read, 'login:x')).toEqual({ ...row, failures: 2, lastAt: later })
  await store.tx((db) => clearCounter(db, 'login:x'))
  expect(await counterOf(store.read, 'login:x')).toBeUndefined()
})

testOnEngines('a position counts from its first day until the day it is over', async ({ store }) => {
  await store.tx(async (db) => {
    await aPerson(db, 'a')
    const organisation = { name: 'Dinas', nameKey: 'dinas', abbreviation: 'D', kind: 'dinas', parentId: null }
    await insertOrganisation(db, {
      ...organisation,
      id: 'o',
      duty: null,
      validFrom: '2020-01-01',
      validTo: null,
    })
    const held = {
      personId: 'a',
      organisationId: 'o',
      role: 'agency-head',
      title: 'Kepala',
      actingPrefix: null,
    }
    const days = { letterNumber: null, validFrom: '2026-08-01', validTo: '2026-08-10' }
    await insertPosition(db, { ...held, ...days, id: 'p' })
    await insertSession(db, session('1', 'a'))
    await setSessionPosition(db, { id: '1', positionId: 'p' })
  })
  const on = async (today: string) => (await positionsOfPerson(store.read, { personId: 'a', today })).length
  const days = ['2026-07-31', '2026-08-01', '2026-08-09', '2026-08-10']
  expect(await Promise.all(days.map(on))).toEqual([0, 1, 1, 0])
  expect((await sessionByToken(store.read, 'hash-1'))?.session.positionId).toBe('p')
})
