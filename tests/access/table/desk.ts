import { dossierOf, sessionOf } from '../../factories/lookups.ts'
import { planDay } from '../../factories/stages-desk.ts'
import type { Area } from '../row.ts'
import { absent, called, session, slot } from '../scenes.ts'

const reason = 'Ada data baru.'

/** The days and turns: seen by who decides, who reviews, the auditor, and each agency its own. */
export const deskArea = [
  {
    path: '/desk',
    stage: 'scheduled',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 403, 403, 200, 403, 200, 403],
  },
  {
    path: '/desk',
    does: 'plans a day',
    whenLate: 'both stand',
    stage: 'reviewed',
    fields: () => ({ tanggal: '2026-08-06', ruang: 'Ruang Desk' }),
    goesTo: '/desk/hari/*',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk',
    does: 'opens the desk',
    stage: 'scheduled',
    fields: () => ({ aksi: 'mulai' }),
    goesTo: '/desk',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk',
    does: 'ends the desk',
    stage: 'decided',
    fields: () => ({ aksi: 'tutup' }),
    goesTo: '/desk',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/hari/:id',
    of: 'a day with a turn of the agency',
    stage: 'scheduled',
    ids: session,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 403, 403, 200, 403, 200, 403],
  },
  {
    path: '/desk/hari/:id',
    of: 'a day without a turn of the agency',
    stage: 'reviewed',
    before: planDay,
    ids: session,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 404, 404, 404, 404, 200, 200, 200, 200, 403, 403, 200, 403, 200, 403],
  },
  {
    path: '/desk/hari/:id',
    does: 'gives an agency its turn',
    whenLate: 'once',
    stage: 'reviewed',
    before: planDay,
    ids: session,
    fields: async ({ world, about }) => ({ berkas: [await dossierOf(world, about)], mulai: '09:00' }),
    goesTo: '/desk/hari/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/hari/:id',
    does: 'cancels the day',
    stage: 'reviewed',
    before: planDay,
    ids: session,
    fields: () => ({ alasan: 'Ruang dipakai.' }),
    goesTo: '/desk',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/hari/:id',
    does: 'begins the day',
    stage: 'scheduled',
    ids: session,
    fields: () => ({ aksi: 'mulai' }),
    goesTo: '/desk/hari/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/hari/:id',
    does: 'ends the day',
    stage: 'dayOpen',
    ids: session,
    fields: () => ({ aksi: 'tutup' }),
    goesTo: '/desk/hari/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/giliran/:id',
    stage: 'dayOpen',
    ids: slot,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 200, 200, 200, 200, 403, 403, 200, 403, 200, 403],
  },
  {
    path: '/desk/giliran/:id',
    does: 'calls the agency',
    stage: 'dayOpen',
    ids: slot,
    fields: () => ({ aksi: 'panggil' }),
    goesTo: '/desk/giliran/:id?baru=panggil',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/giliran/:id',
    does: 'begins the turn',
    stage: 'dayOpen',
    before: called,
    ids: slot,
    fields: () => ({ aksi: 'mulai' }),
    goesTo: '/desk/giliran/:id?baru=mulai',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/giliran/:id',
    does: 'moves the turn',
    stage: 'dayOpen',
    ids: slot,
    fields: async ({ world }) => ({ hari: await sessionOf(world), mulai: '13.00', menit: '30' }),
    goesTo: '/desk/giliran/:id?baru=pindah',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/giliran/:id',
    does: 'notes that the agency is absent',
    stage: 'dayOpen',
    ids: slot,
    fields: () => ({ _formulir: 'absen', alasan: 'Tidak datang.' }),
    goesTo: '/desk/giliran/:id?baru=absen',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/giliran/:id',
    does: 'goes on without the agency',
    stage: 'dayOpen',
    before: absent,
    ids: slot,
    fields: () => ({ aksi: 'tanpa-hadir' }),
    goesTo: '/desk/giliran/:id?baru=tanpa-hadir',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/giliran/:id',
    does: 'goes on without Diskominfo',
    isRepeated: true,
    about: 'diskominfo',
    stage: 'dayOpen',
    before: absent,
    ids: slot,
    fields: () => ({ aksi: 'tanpa-hadir' }),
    goesTo: '/desk/giliran/:id?baru=tanpa-hadir',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403],
  },
  {
    path: '/desk/giliran/:id',
    does: 'confirms every decision of the turn',
    stage: 'decisionsRecorded',
    ids: slot,
    fields: () => ({ aksi: 'sahkan' }),
    goesTo: '/desk/giliran/:id?baru=sahkan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/giliran/:id',
    does: 'confirms every decision on Diskominfo',
    isRepeated: true,
    about: 'diskominfo',
    stage: 'decisionsRecorded',
    ids: slot,
    fields: () => ({ aksi: 'sahkan' }),
    goesTo: '/desk/giliran/:id?baru=sahkan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403],
  },
  {
    path: '/desk/giliran/:id',
    does: 'opens a confirmed turn again',
    stage: 'decided',
    ids: slot,
    fields: () => ({ _formulir: 'buka', alasan: reason }),
    goesTo: '/desk/giliran/:id?baru=buka',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/giliran/:id',
    does: 'opens the confirmed turn of Diskominfo again',
    isRepeated: true,
    about: 'diskominfo',
    stage: 'decided',
    ids: slot,
    fields: () => ({ _formulir: 'buka', alasan: reason }),
    goesTo: '/desk/giliran/:id?baru=buka',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403],
  },
  {
    path: '/desk/giliran/:id',
    does: 'closes the turn',
    stage: 'decided',
    ids: slot,
    fields: () => ({ aksi: 'tutup' }),
    goesTo: '/desk/giliran/:id?baru=tutup',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
] satisfies Area
