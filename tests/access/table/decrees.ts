import { signingDay } from '../../factories/stages-decree.ts'
import { onePagePdf } from '../../factories/stand-ins.ts'
import { type Area, noForm } from '../row.ts'
import { cycle, decree, initialledUpTo, numberedForSigning } from '../scenes.ts'

const returned = { note: 'Perbaiki diktum kedua.', tindakan: 'kembalikan' }
const initialled = { tindakan: 'paraf' }

/**
 * A decree is read by the hands it goes through and by the auditor until it is published as a document.
 * Diskominfo drafts and sends it, Bagian Hukum words, checks, numbers, files and publishes it.
 */
export const decreeArea = [
  {
    path: '/keputusan',
    stage: 'decreeDrafted',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/keputusan/baru',
    stage: 'replyClosed',
    ids: cycle,
    query: '?siklus=:id',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/baru',
    does: 'drafts a decree',
    whenLate: 'once',
    stage: 'replyClosed',
    ids: cycle,
    query: '?siklus=:id',
    fields: () => ({ mode: 'new' }),
    goesTo: '/keputusan/*?kabar=disusun',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/:id',
    stage: 'decreeDrafted',
    ids: decree,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 200, 200, 200, 200, 200, 403],
  },
  {
    path: '/keputusan/:id',
    does: 'sends the draft to Bagian Hukum',
    stage: 'decreeDrafted',
    ids: decree,
    fields: () => ({ tindakan: 'kirim' }),
    goesTo: '/keputusan/:id?kabar=dikirim',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/:id',
    does: 'ends the legal check',
    mayBeEmpty: true,
    stage: 'decreeSent',
    ids: decree,
    fields: () => ({ tindakan: 'periksa' }),
    goesTo: '/keputusan/:id/paraf?kabar=diperiksa',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/:id',
    does: 'returns the decree',
    stage: 'decreeSent',
    ids: decree,
    fields: () => returned,
    goesTo: '/keputusan/:id?kabar=dikembalikan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 303, 303, 303, 303, 303, 403, 403],
  },
  {
    path: '/keputusan/:id/ubah',
    stage: 'decreeDrafted',
    ids: decree,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/ubah',
    does: 'changes the words',
    stage: 'decreeSent',
    ids: decree,
    fields: () => ({ title: 'Keputusan tentang hasil reviu' }),
    goesTo: '/keputusan/:id?kabar=diubah',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/paraf',
    stage: 'decreeChecked',
    ids: decree,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 200, 200, 200, 200, 200, 403],
  },
  {
    path: '/keputusan/:id/paraf',
    does: 'initials first, as the desk officer',
    stage: 'decreeChecked',
    ids: decree,
    fields: () => initialled,
    goesTo: '/keputusan/:id/paraf?kabar=diparaf',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 409, 409, 409, 409, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/paraf',
    does: 'initials second, as the ICT head',
    isRepeated: true,
    stage: 'decreeChecked',
    before: initialledUpTo('ict-head'),
    ids: decree,
    fields: () => initialled,
    goesTo: '/keputusan/:id/paraf?kabar=diparaf',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 409, 303, 409, 409, 409, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/paraf',
    does: 'initials third, as the legal officer',
    isRepeated: true,
    stage: 'decreeChecked',
    before: initialledUpTo('legal-officer'),
    ids: decree,
    fields: () => initialled,
    goesTo: '/keputusan/:id/paraf?kabar=diparaf',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 409, 409, 303, 409, 409, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/paraf',
    does: 'initials fourth, as the assistant',
    isRepeated: true,
    stage: 'decreeChecked',
    before: initialledUpTo('assistant'),
    ids: decree,
    fields: () => initialled,
    goesTo: '/keputusan/:id/paraf?kabar=diparaf',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 409, 409, 409, 303, 409, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/paraf',
    does: 'initials last, as the Sekda',
    isRepeated: true,
    stage: 'decreeChecked',
    before: initialledUpTo('regional-secretary'),
    ids: decree,
    fields: () => initialled,
    goesTo: '/keputusan/:id/paraf?kabar=lengkap',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 409, 409, 409, 409, 303, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/paraf',
    does: 'returns the decree instead of initialling',
    stage: 'decreeChecked',
    ids: decree,
    fields: () => returned,
    goesTo: '/keputusan/:id/paraf?kabar=dikembalikan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 303, 303, 303, 303, 303, 403, 403],
  },
  {
    path: '/keputusan/:id/pengesahan',
    stage: 'decreeInitialled',
    ids: decree,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 200, 200, 200, 200, 200, 403],
  },
  {
    // The Mayor's signature is entered by the Mayor, or by Bagian Hukum, which keeps the original.
    path: '/keputusan/:id/pengesahan',
    does: 'enters the signature by pen',
    stage: 'decreeInitialled',
    ids: decree,
    fields: ({ world }) => ({ signedOn: world.clock.now().slice(0, 10), tindakan: 'tanda-tangan' }),
    goesTo: '/keputusan/:id/pengesahan?kabar=ditandatangani',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 303, 403, 403],
  },
  {
    path: '/keputusan/:id/pengesahan',
    does: 'signs electronically',
    stage: 'decreeInitialled',
    before: numberedForSigning,
    ids: decree,
    fields: () => ({ passphrase: 'benar', tindakan: 'tanda-tangan-elektronik' }),
    goesTo: '/keputusan/:id/pengesahan?kabar=ditandatanganiElektronik',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403],
  },
  {
    path: '/keputusan/:id/pengesahan',
    does: 'numbers the decree',
    stage: 'decreeSigned',
    ids: decree,
    fields: () => ({ number: '100.3.3.3/1/35.73.112/2026', dated: signingDay, tindakan: 'nomor' }),
    goesTo: '/keputusan/:id/pengesahan?kabar=bernomor',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/pengesahan',
    does: 'returns the decree instead of signing',
    stage: 'decreeInitialled',
    ids: decree,
    fields: () => returned,
    goesTo: '/keputusan/:id?kabar=dikembalikan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 303, 303, 303, 303, 303, 403, 403],
  },
  {
    path: '/keputusan/:id/pindaian',
    stage: 'decreeNumbered',
    ids: decree,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/pindaian',
    does: 'files the scan',
    stage: 'decreeNumbered',
    ids: decree,
    fields: () => ({
      pindaian: new File([new Uint8Array(onePagePdf())], 'pindaian.pdf', { type: 'application/pdf' }),
    }),
    goesTo: '/keputusan/:id/pengesahan?kabar=dipindai',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403],
  },
  {
    path: '/keputusan/:id/pengumuman',
    stage: 'decreeExecuted',
    ids: decree,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 200, 200, 200, 200, 200, 200, 403],
  },
  {
    path: '/keputusan/:id/pengumuman',
    does: 'publishes the decree',
    stage: 'decreeExecuted',
    ids: decree,
    fields: () => ({}),
    goesTo: '/keputusan/:id/pengumuman',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403],
  },
] satisfies Area
