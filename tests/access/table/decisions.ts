import { timeToReply } from '../lapses.ts'
import type { Area } from '../row.ts'
import { item, objected, parked } from '../scenes.ts'

const reason = 'Ada data baru.'
const kept = { _formulir: 'putusan', putusan: 'keep' }
const dissent = { pendapat: 'Asetnya belum jelas.' }
const objection = { dasar: 'Masih dipakai.' }
const rejection = { diterima: 'tidak', jawaban: 'Tetap.' }

/** One application at the desk and after it. Nobody decides on their own agency; on Diskominfo the Sekda does. */
export const decisionArea = [
  {
    path: '/desk/butir/:id',
    stage: 'heard',
    ids: item,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 200, 200, 200, 200, 403, 403, 200, 403, 200, 403],
  },
  {
    path: '/desk/butir/:id',
    does: 'records a decision',
    mayBeEmpty: true,
    stage: 'heard',
    ids: item,
    query: '?putusan=keep',
    fields: () => kept,
    goesTo: '/desk/butir/*',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/butir/:id',
    does: 'records a decision on Diskominfo',
    isRepeated: true,
    about: 'diskominfo',
    stage: 'heard',
    ids: item,
    query: '?putusan=keep',
    fields: () => kept,
    goesTo: '/desk/butir/*',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 404, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403],
  },
  {
    path: '/desk/butir/:id',
    does: 'puts the decision aside',
    stage: 'heard',
    ids: item,
    fields: () => ({ _formulir: 'tunda', alasan: reason }),
    goesTo: '/desk/butir/:id?baru=tunda',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/butir/:id',
    does: 'puts the decision on Diskominfo aside',
    isRepeated: true,
    about: 'diskominfo',
    stage: 'heard',
    ids: item,
    fields: () => ({ _formulir: 'tunda', alasan: reason }),
    goesTo: '/desk/butir/:id?baru=tunda',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 404, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403],
  },
  {
    path: '/desk/butir/:id',
    does: 'takes up again what was put aside',
    stage: 'heard',
    before: parked,
    ids: item,
    fields: () => ({ aksi: 'lanjut' }),
    goesTo: '/desk/butir/:id?baru=lanjut',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/butir/:id',
    does: 'confirms a decision',
    stage: 'decisionsRecorded',
    ids: item,
    fields: () => ({ aksi: 'sahkan' }),
    goesTo: '/desk/butir/:id?baru=sahkan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 404, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/butir/:id',
    does: 'confirms a decision on Diskominfo',
    isRepeated: true,
    about: 'diskominfo',
    stage: 'decisionsRecorded',
    ids: item,
    fields: () => ({ aksi: 'sahkan' }),
    goesTo: '/desk/butir/:id?baru=sahkan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 404, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403],
  },
  {
    path: '/desk/butir/:id',
    does: 'opens a confirmed decision again',
    stage: 'decided',
    ids: item,
    fields: () => ({ _formulir: 'buka', alasan: reason }),
    goesTo: '/desk/butir/:id?baru=buka',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 404, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/butir/:id',
    does: 'puts a different opinion on record',
    stage: 'decisionsRecorded',
    ids: item,
    fields: () => dissent,
    goesTo: '/desk/butir/:id?baru=berbeda',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 303, 404, 303, 303, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/butir/:id',
    does: 'puts a different opinion on Bappeda on record',
    isRepeated: true,
    about: 'bappeda',
    stage: 'decisionsRecorded',
    ids: item,
    fields: () => dissent,
    goesTo: '/desk/butir/:id?baru=berbeda',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 303, 404, 403, 303, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/desk/butir/:id',
    does: 'grants an exception from the two quarters',
    stage: 'heard',
    ids: item,
    query: '?putusan=deactivate',
    fields: () => ({ dasar: 'Aplikasi rusak sejak lama.', surat: 'Nomor 1 tahun 2026' }),
    goesTo: '/desk/butir/:id?baru=kecuali',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 404, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403],
  },
  {
    path: '/tanggapan',
    stage: 'deskClosed',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 403, 403, 200, 200, 403, 403, 200, 403, 200, 403],
    POST: [405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405],
  },
  {
    path: '/tanggapan/:id',
    stage: 'deskClosed',
    ids: item,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 200, 403, 403, 200, 403, 200, 403],
  },
  {
    path: '/tanggapan/:id',
    does: 'objects to a decision',
    stage: 'deskClosed',
    ids: item,
    fields: () => objection,
    goesTo: '/tanggapan/:id?baru=keberatan',
    lapses: timeToReply,
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 303, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/tanggapan/:id',
    does: 'answers an objection',
    stage: 'deskClosed',
    before: objected,
    ids: item,
    fields: () => rejection,
    goesTo: '/tanggapan/:id?baru=ditolak',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 404, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/tanggapan/:id',
    does: 'answers an objection of Diskominfo',
    isRepeated: true,
    about: 'diskominfo',
    stage: 'deskClosed',
    before: objected,
    ids: item,
    fields: () => rejection,
    goesTo: '/tanggapan/:id?baru=ditolak',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 404, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403],
  },
] satisfies Area
