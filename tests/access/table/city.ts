import { registerAccounts } from '#app/services/register-account.server.ts'
import { beginSession } from '#app/services/session.server.ts'
import { signIn } from '#app/services/sign-in.server.ts'
import type { World } from '../../factories/world.ts'
import { timeOfLock } from '../lapses.ts'
import { type Area, noForm } from '../row.ts'

const threshold = async () => ({ key: 'ambang-tidak-dipakai' })
const person = async (world: World) => ({ id: world.head('perpustakaan').personId })

async function withAccount(world: World): Promise<void> {
  const { personId } = world.head('perpustakaan')
  const account = { personId, login: 'kepala.perpustakaan', email: null, passwordHash: null }
  await world.as(world.role('administrator'))(registerAccounts, { accounts: [account] })
}

async function withSession(world: World): Promise<void> {
  await withAccount(world)
  const { personId } = world.head('perpustakaan')
  const beginning = { personId, at: world.clock.now(), replacesTokenHash: null }
  await world.office.store.tx((db) => beginSession(db, beginning))
}

async function locked(world: World): Promise<void> {
  await withAccount(world)
  const attempt = { login: 'kepala.perpustakaan', password: 'salah', replacesTokenHash: null }
  const nowhere = { address: null, agent: null }
  for (let failure = 1; failure <= 5; failure += 1)
    await signIn(world.office, { ...attempt, ...nowhere }).catch(() => {})
}

/** What a city sets is the administrator's; who signed in and failed is read by the auditor too. */
export const cityArea = [
  {
    path: '/pengaturan',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
    POST: noForm,
  },
  {
    path: '/pengaturan/:key',
    stage: 'registered',
    ids: threshold,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
  },
  {
    path: '/pengaturan/:key',
    does: 'asks what a changed setting would do',
    stage: 'registered',
    ids: threshold,
    fields: () => ({ users: '3', transactions: '1' }),
    goesTo: '/pengaturan/:key/periksa?*',
    isFutile: 'wholly',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
  {
    path: '/pengaturan/:key/periksa',
    stage: 'registered',
    ids: threshold,
    query: '?users=3&transactions=1',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
  },
  {
    path: '/pengaturan/:key/periksa',
    does: 'saves a setting',
    stage: 'registered',
    ids: threshold,
    query: '?users=3&transactions=1',
    fields: () => ({}),
    goesTo: '/pengaturan/:key?tersimpan=*',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
  {
    path: '/pengaturan/hari-libur',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
  },
  {
    path: '/pengaturan/hari-libur',
    does: 'asks what a new holiday would do',
    stage: 'registered',
    fields: () => ({ tanggal: '2026-07-01', nama: 'Hari Jadi Kota', tindakan: 'tambah' }),
    goesTo: '/pengaturan/hari-libur/periksa?*',
    isFutile: 'wholly',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
  {
    path: '/pengaturan/hari-libur/periksa',
    stage: 'registered',
    query: '?hari=2026-07-01%7CHari+Jadi+Kota%7CPerwal',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200],
  },
  {
    path: '/pengaturan/hari-libur/periksa',
    does: 'saves holidays',
    stage: 'registered',
    query: '?hari=2026-07-01%7CHari+Jadi+Kota%7CPerwal',
    fields: () => ({}),
    goesTo: '/pengaturan/hari-libur?*',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
  {
    path: '/pengaturan/keamanan',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200],
    POST: noForm,
  },
  {
    path: '/pengaturan/keamanan/unduh.csv',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200],
    POST: noForm,
  },
  {
    path: '/pengaturan/keamanan/unduh.json',
    stage: 'registered',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200],
    POST: noForm,
  },
  {
    path: '/pengaturan/orang/:id/keamanan',
    stage: 'registered',
    ids: person,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200],
  },
  {
    path: '/pengaturan/orang/:id/keamanan',
    does: 'ends the sessions of a person',
    stage: 'registered',
    before: withSession,
    ids: person,
    fields: () => ({ alasan: 'Laptop hilang.', tindakan: 'sesi' }),
    goesTo: '/pengaturan/orang/:id/keamanan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
  {
    path: '/pengaturan/orang/:id/keamanan',
    does: 'unlocks an account',
    stage: 'registered',
    before: locked,
    ids: person,
    fields: () => ({ alasan: 'Datang sendiri.', tindakan: 'kunci' }),
    lapses: timeOfLock,
    goesTo: '/pengaturan/orang/:id/keamanan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303],
  },
] satisfies Area
