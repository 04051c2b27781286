import { confirmedApplication } from '../../factories/architecture.ts'
import { applicationsOf, lastCommandOn } from '../../factories/lookups.ts'
import type { World } from '../../factories/world.ts'
import { type Area, noForm } from '../row.ts'
import { application, viewOf, viewsKept } from '../scenes.ts'

const fields = { name: 'Layanan baru', purpose: 'Melayani warga.' }

const inventory = async () => ({ list: 'aplikasi' })

function someoneElses(world: World) {
  const { positionId } = world.representative('kecamatan')
  return { _perintah: crypto.randomUUID(), id: viewOf(world, positionId) }
}

/** The inventory: read by everybody with a part in the review, kept by the agency itself and by Diskominfo. */
export const applicationArea = [
  {
    path: '/aplikasi',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/pemantauan',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/aplikasi/baru',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/aplikasi/baru',
    does: 'records an application of the own agency, or of any as Diskominfo',
    whenLate: 'both stand',
    stage: 'cycleOpen',
    fields: ({ world, actor }) => ({
      ...fields,
      ...(actor?.role === 'desk-officer' ? { pemilik: world.organisationId('pertanian') } : {}),
    }),
    goesTo: '/aplikasi/*?kabar=dicatat',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 303, 303, 303, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/aplikasi/:id',
    stage: 'cycleOpen',
    ids: application,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    // All that is missing of one application of the own agency.
    path: '/aplikasi/:id/lengkapi',
    stage: 'cycleOpen',
    ids: application,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/aplikasi/:id/lengkapi',
    does: 'answers what is missing of an application, with its readings',
    stage: 'cycleOpen',
    ids: application,
    fields: () => ({
      userUnits: 'Bidang pelayanan',
      'p2026-1.activeUsers': '10',
      'p2026-1.transactions': '20',
      readingSource: 'other',
    }),
    goesTo: '/aplikasi/*/lengkapi?kabar=tersimpan*',
    commands: 2,
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/aplikasi/:id/ubah',
    stage: 'cycleOpen',
    ids: application,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/aplikasi/:id/ubah',
    does: 'changes an application',
    stage: 'cycleOpen',
    ids: application,
    fields: () => ({ purpose: 'Melayani warga dan usaha.' }),
    goesTo: '/aplikasi/:id?kabar=diubah',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/aplikasi/:id/pemantauan/:year/:quarter',
    stage: 'cycleOpen',
    ids: async (world, about) => ({ ...(await application(world, about)), year: '2026', quarter: '1' }),
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 403, 403, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/aplikasi/:id/pemantauan/:year/:quarter',
    does: 'records the use in a quarter',
    stage: 'cycleOpen',
    ids: async (world, about) => ({ ...(await application(world, about)), year: '2026', quarter: '1' }),
    fields: () => ({ activeUsers: '10', transactions: '20', readingSource: 'other' }),
    goesTo: '/aplikasi/:id?kabar=dipantau',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/aplikasi/unduh.csv',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/aplikasi/unduh.json',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    // The agency's own word, which nobody else gives for it.
    path: '/aplikasi/masih-sama',
    stage: 'cycleOpen',
    ids: application,
    query: '?aplikasi=:id',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/aplikasi/masih-sama',
    does: 'says that an application is still the same',
    whenLate: 'both stand',
    stage: 'cycleOpen',
    ids: application,
    query: '?aplikasi=:id',
    fields: ({ ids }) => ({ aplikasi: [`${ids.id}:1`] }),
    goesTo: '/aplikasi*kabar=dipastikan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/aplikasi/masih-sama',
    does: 'takes back that an application is still the same',
    on: '/aplikasi?tindakan=:id&kabar=dipastikan',
    whenLate: 'once',
    stage: 'cycleOpen',
    before: confirmedApplication,
    ids: async (world, about) => ({
      id: lastCommandOn(world, (await applicationsOf(world, about))[0]?.id ?? ''),
    }),
    fields: ({ ids }) => ({ urungkan: ids.id ?? '' }),
    goesTo: '/aplikasi?kabar=diurungkan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    // Every position keeps views of its own, and sees no others.
    path: '/tampilan/:list',
    stage: 'cycleOpen',
    before: viewsKept,
    ids: inventory,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  },
  {
    path: '/tampilan/:list',
    does: 'keeps a view of a list',
    isRepeatable: true,
    stage: 'cycleOpen',
    ids: inventory,
    on: null,
    fields: () => ({ _perintah: crypto.randomUUID(), nama: 'Tampilan saya', saringan: '?status=active' }),
    goesTo: '/aplikasi?status=active',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
  },
  {
    path: '/tampilan/:list',
    does: 'renames an own view',
    whenLate: 'own',
    isRepeatable: true,
    stage: 'cycleOpen',
    before: viewsKept,
    ids: inventory,
    fields: ({ world, actor }) => ({ id: viewOf(world, actor?.positionId ?? ''), nama: 'Nama lain' }),
    goesTo: '/tampilan/:list?kabar=renamed',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
  },
  {
    path: '/tampilan/:list',
    does: 'removes an own view',
    mayBeEmpty: true,
    whenLate: 'own',
    isRepeatable: true,
    stage: 'cycleOpen',
    before: viewsKept,
    ids: inventory,
    fields: ({ world, actor }) => ({ id: viewOf(world, actor?.positionId ?? ''), hapus: 'ya' }),
    goesTo: '/tampilan/:list?kabar=removed',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
  },
  {
    path: '/tampilan/:list',
    does: 'renames the view of somebody else',
    stage: 'cycleOpen',
    before: viewsKept,
    ids: inventory,
    on: null,
    fields: ({ world }) => ({ ...someoneElses(world), nama: 'Nama lain' }),
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404],
  },
  {
    // Removing what is not there, or not one's own, is as having removed it: nothing happens.
    path: '/tampilan/:list',
    does: 'removes the view of somebody else',
    stage: 'cycleOpen',
    isFutile: 'wholly',
    before: viewsKept,
    ids: inventory,
    on: null,
    fields: ({ world }) => ({ ...someoneElses(world), hapus: 'ya' }),
    goesTo: '/tampilan/:list?kabar=removed',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303],
  },
] satisfies Area
