import { letRunOut } from '../../factories/stages.ts'
import { chosenDay, timeToSubmit, timeToWithdraw } from '../lapses.ts'
import { type Area, noForm } from '../row.ts'
import { asked, dossier, question } from '../scenes.ts'

const later = '2026-08-03'
const declared = { pernyataan: 'ya' }

/** An agency fills and submits its own; Diskominfo takes it in, returns it, gives it time, the Sekda Diskominfo's. */
export const dossierArea = [
  {
    // An agency has one dossier in a cycle and is led to it.
    path: '/pengajuan',
    stage: 'cycleOpen',
    goesTo: '/pengajuan/*',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 303, 303, 303, 303, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/pengajuan/unduh.csv',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/pengajuan/unduh.json',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/pengajuan/:id',
    stage: 'submitted',
    ids: dossier,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 404],
  },
  {
    path: '/pengajuan/:id',
    does: 'takes the dossier into review',
    stage: 'submitted',
    ids: dossier,
    fields: () => ({}),
    goesTo: '/pengajuan/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 404, 403, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 404],
  },
  {
    path: '/pengajuan/:id/ajukan',
    stage: 'cycleOpen',
    ids: dossier,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 200, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/ajukan',
    does: 'submits the dossier',
    stage: 'cycleOpen',
    ids: dossier,
    fields: () => declared,
    goesTo: '/pengajuan/:id/diajukan',
    lapses: timeToSubmit,
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 303, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/diajukan',
    stage: 'submitted',
    ids: dossier,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 404],
    POST: noForm,
  },
  {
    path: '/pengajuan/:id/tarik',
    stage: 'submitted',
    ids: dossier,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 200, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/tarik',
    does: 'takes the dossier back',
    stage: 'submitted',
    ids: dossier,
    fields: () => ({ alasan: 'Ada yang terlupa.' }),
    goesTo: '/pengajuan/:id',
    lapses: timeToWithdraw,
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 303, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/kembalikan',
    stage: 'inReview',
    ids: dossier,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 403, 403, 403, 200, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/kembalikan',
    does: 'returns a dossier for repair',
    stage: 'inReview',
    ids: dossier,
    fields: () => ({ kurang: 'Alamat aplikasi.', batas: later }),
    goesTo: '/pengajuan/:id',
    lapses: chosenDay(later),
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/kembalikan',
    does: 'returns the dossier of Diskominfo for repair',
    isRepeated: true,
    stage: 'inReview',
    about: 'diskominfo',
    ids: dossier,
    fields: () => ({ kurang: 'Alamat aplikasi.', batas: later }),
    goesTo: '/pengajuan/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/batas',
    stage: 'cycleOpen',
    ids: dossier,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 403, 403, 403, 200, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/batas',
    does: 'gives an agency more time',
    stage: 'cycleOpen',
    ids: dossier,
    fields: () => ({ batas: later, alasan: 'Banjir.' }),
    goesTo: '/pengajuan/:id',
    lapses: chosenDay(later),
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/batas',
    does: 'gives Diskominfo more time',
    isRepeated: true,
    stage: 'cycleOpen',
    about: 'diskominfo',
    ids: dossier,
    fields: () => ({ batas: later, alasan: 'Banjir.' }),
    goesTo: '/pengajuan/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/batas',
    does: 'takes an overdue dossier as it is',
    stage: 'cycleOpen',
    before: letRunOut,
    ids: dossier,
    fields: () => ({ langkah: 'apa-adanya', alasan: 'Tidak menjawab.' }),
    goesTo: '/pengajuan/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/batas',
    does: 'takes the overdue dossier of Diskominfo as it is',
    isRepeated: true,
    stage: 'cycleOpen',
    about: 'diskominfo',
    before: letRunOut,
    ids: dossier,
    fields: () => ({ langkah: 'apa-adanya', alasan: 'Tidak menjawab.' }),
    goesTo: '/pengajuan/:id',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/klarifikasi/:question',
    stage: 'inReview',
    before: asked,
    ids: question,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/klarifikasi/:question',
    does: 'answers a question',
    stage: 'inReview',
    before: asked,
    ids: question,
    fields: () => ({ jawaban: 'Di pusat data kota.' }),
    goesTo: '/pengajuan/:id#klarifikasi',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403],
  },
] satisfies Area
