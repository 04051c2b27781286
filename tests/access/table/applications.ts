import { type Area, noForm } from '../row.ts'
import { application } from '../scenes.ts'

const fields = { name: 'Layanan baru', purpose: 'Melayani warga.' }

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
    path: '/aplikasi/baru',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/aplikasi/baru',
    does: 'records an application of the own agency, or of any as Diskominfo',
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
    goesTo: '/aplikasi/:id?kabar=dipantau#pemantauan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
] satisfies Area
