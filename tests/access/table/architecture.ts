import type { Agency } from '../../factories/agencies.ts'
import {
  confirmedObject,
  objectNamed,
  plainState,
  recordedObject,
  relationTo,
  smallArchitecture,
  unconfirmedObject,
} from '../../factories/architecture.ts'
import { applicationsOf, lastCommandOn } from '../../factories/lookups.ts'
import type { World } from '../../factories/world.ts'
import { type Area, type Cells, noForm } from '../row.ts'

const object = (name: string) => async (world: World, about: Agency) => ({
  id: objectNamed(world, about, name),
})
const service = object('Layanan loket')
const firstApplication = async (world: World, about: Agency) => ({
  id: (await applicationsOf(world, about))[0]?.id ?? '',
})

//                      none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
const readers: Cells = [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403]
const keepers: Cells = [303, 403, 200, 200, 200, 200, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403]
const keepersOfIt: Cells = [303, 403, 200, 404, 200, 404, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403]
const sentByKeepers: Cells = [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403]

const small = { stage: 'cycleOpen', before: smallArchitecture } as const

/** The architecture: read by everybody with a part in the review, kept by its agency and by Diskominfo. */
export const architectureArea = [
  { path: '/arsitektur', stage: 'cycleOpen', GET: readers, POST: noForm },
  { path: '/arsitektur/objek', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/objek/unduh.csv', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/objek/unduh.json', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/archimate.xml', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/hubungan/unduh.csv', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/hubungan/unduh.json', ...small, GET: readers, POST: noForm },
  {
    path: '/arsitektur/kode',
    stage: 'cycleOpen',
    query: '?acuan=RAL&cari=adminduk',
    GET: readers,
    POST: noForm,
  },
  { path: '/arsitektur/baru', stage: 'cycleOpen', GET: keepers, POST: noForm },
  { path: '/arsitektur/belum-berkode', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/belum-terhubung', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/celah-proses', ...small, GET: readers, POST: noForm },
  {
    path: '/arsitektur/baru/:jenis',
    stage: 'cycleOpen',
    ids: async () => ({ jenis: 'layanan' }),
    GET: keepers,
  },
  {
    path: '/arsitektur/baru/:jenis',
    does: 'records an object of the own agency, or of any as Diskominfo',
    whenLate: 'both stand',
    stage: 'cycleOpen',
    ids: async () => ({ jenis: 'layanan' }),
    fields: ({ world, actor }) => ({
      name: 'Layanan baru',
      ...plainState,
      ...(actor?.role === 'desk-officer' ? { pemilik: world.organisationId('pertanian') } : {}),
    }),
    goesTo: '/arsitektur/objek/*?kabar=dicatat',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 303, 303, 303, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    // What is not restricted is shared by the whole city.
    path: '/arsitektur/objek/:id',
    ...small,
    ids: service,
    GET: readers,
    POST: noForm,
  },
  {
    path: '/arsitektur/objek/:id',
    of: 'a restricted object',
    stage: 'cycleOpen',
    before: (world, about) =>
      recordedObject(world, about, {
        kind: 'security-audit',
        name: 'Audit rahasia',
        objectClass: 'restricted',
      }),
    ids: object('Audit rahasia'),
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 404, 200, 200, 200, 404, 404, 200, 404, 200, 403],
    POST: noForm,
  },
  { path: '/arsitektur/objek/:id/ubah', ...small, ids: service, GET: keepersOfIt },
  {
    path: '/arsitektur/objek/:id/ubah',
    does: 'changes an object',
    ...small,
    ids: service,
    fields: () => ({ description: 'Melayani warga di loket.' }),
    goesTo: '/arsitektur/objek/:id?kabar=diubah',
    POST: sentByKeepers,
  },
  { path: '/arsitektur/objek/:id/akhiri', ...small, ids: service, GET: keepersOfIt },
  {
    path: '/arsitektur/objek/:id/akhiri',
    does: 'takes an object out of the architecture',
    ...small,
    ids: service,
    fields: () => ({ reason: 'Digabung dengan layanan lain.' }),
    goesTo: '/arsitektur/objek/:id?kabar=berakhir',
    POST: sentByKeepers,
  },
  {
    path: '/arsitektur/masih-sama',
    ...small,
    ids: service,
    query: '?objek=:id',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/arsitektur/masih-sama',
    does: 'says that an object is still the same',
    whenLate: 'both stand',
    stage: 'cycleOpen',
    before: unconfirmedObject,
    ids: service,
    query: '?objek=:id',
    fields: ({ ids }) => ({ objek: [`${ids.id}:1`] }),
    goesTo: '/arsitektur/objek*kabar=dipastikan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/arsitektur/masih-sama',
    does: 'takes back that an object is still the same',
    on: '/arsitektur/objek?tindakan=:id&kabar=dipastikan',
    whenLate: 'once',
    stage: 'cycleOpen',
    before: confirmedObject,
    ids: async (world, about) => ({ id: lastCommandOn(world, objectNamed(world, about, 'Layanan loket')) }),
    fields: ({ ids }) => ({ urungkan: ids.id ?? '' }),
    goesTo: '/arsitektur/objek?kabar=diurungkan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  { path: '/arsitektur/hubungan/:id', ...small, ids: service, GET: readers },
  {
    path: '/arsitektur/hubungan/:id',
    of: 'an application',
    ...small,
    ids: firstApplication,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
  },
  { path: '/arsitektur/peta-layanan', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/peta-layanan/unduh.csv', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/perbandingan', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/perbandingan/unduh.csv', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/perbandingan/unduh.json', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/peta-layanan/unduh.json', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/matriks', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/matriks/unduh.csv', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/matriks/unduh.json', ...small, GET: readers, POST: noForm },
  { path: '/arsitektur/graf/:id', ...small, ids: service, GET: readers, POST: noForm },
  {
    path: '/arsitektur/graf/:id',
    of: 'an application',
    ...small,
    ids: firstApplication,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/arsitektur/hubungan/:id',
    does: 'lets a relation go',
    whenLate: 'once',
    ...small,
    ids: object('Data pemohon'),
    fields: ({ world, ids }) => ({ hubungan: relationTo(world, ids.id ?? '') }),
    goesTo: '/arsitektur/hubungan/:id?kabar=dilepas',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 403, 303, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/arsitektur/hubungan/:id/tambah',
    ...small,
    ids: service,
    query: '?sebagai=service-process.from',
    GET: keepers,
  },
  {
    path: '/arsitektur/hubungan/:id/tambah',
    does: 'relates a service with a process',
    whenLate: 'once',
    ...small,
    ids: service,
    query: '?sebagai=service-process.from',
    fields: ({ world, about }) => ({ objek: objectNamed(world, about, 'Melayani warga') }),
    goesTo: '/arsitektur/hubungan/:id?kabar=terhubung',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 403, 303, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  { path: '/arsitektur/kode/:id', ...small, ids: service, GET: keepersOfIt },
  {
    path: '/arsitektur/kode/:id',
    does: 'gives an object its code',
    ...small,
    ids: service,
    query: '?cari=pertanian',
    fields: () => ({ kode: 'RAL.01.07' }),
    goesTo: '/arsitektur/objek/:id?kabar=berkode',
    POST: sentByKeepers,
  },
  {
    path: '/arsitektur/kode/:id',
    does: 'gives an application its code',
    ...small,
    ids: firstApplication,
    fields: () => ({ kode: 'RAA.02.02' }),
    goesTo: '/aplikasi/:id?kabar=berkode',
    POST: sentByKeepers,
  },
] satisfies Area
