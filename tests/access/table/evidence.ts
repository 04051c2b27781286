import type { Agency } from '../../factories/agencies.ts'
import {
  bring,
  contractWords,
  firstSubject,
  lastEvidence,
  secretWords,
  uploaded,
} from '../../factories/evidence.ts'
import type { World } from '../../factories/world.ts'
import { pdf } from '../../hostile-evidence/files.ts'
import { type Area, type Ids, noForm } from '../row.ts'
import { dossier } from '../scenes.ts'

const brought = (world: World, about: Agency) => bring(world, about)
const kept = (world: World, about: Agency) => bring(world, about, { fields: secretWords })
const evidence = async (world: World): Promise<Ids> => ({ id: lastEvidence(world), number: '1' })
const subject = async (world: World, about: Agency): Promise<Ids> => ({
  subject: (await firstSubject(world, about)).id,
})
const upload = async (world: World, about: Agency): Promise<Ids> => ({
  id: await uploaded(world, world.representative(about)),
})
const file = () => new File([new Uint8Array(pdf())], 'kontrak.pdf', { type: 'application/pdf' })

/**
 * Evidence is its agency's and the desk officer's to keep; reviewers and signers read what is not restricted, and
 * restricted evidence is opened by those who may see prices. The administrator has no part in it.
 */
export const evidenceArea = [
  {
    path: '/bukti',
    stage: 'cycleOpen',
    before: brought,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/bukti/unduh.csv',
    stage: 'cycleOpen',
    before: brought,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/bukti/unduh.json',
    stage: 'cycleOpen',
    before: brought,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/bukti/belum',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/bukti/baru',
    query: '?untuk=application.:subject',
    stage: 'cycleOpen',
    ids: subject,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/bukti/baru',
    query: '?untuk=application.:subject',
    does: 'brings evidence',
    whenLate: 'both stand',
    stage: 'cycleOpen',
    ids: subject,
    fields: () => ({ ...contractWords, berkas: file() }),
    goesTo: '/bukti/*?kabar=tersimpan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/bukti/:id',
    stage: 'cycleOpen',
    before: brought,
    ids: evidence,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/bukti/:id',
    of: 'a restricted one',
    stage: 'cycleOpen',
    before: kept,
    ids: evidence,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 404, 200, 200, 200, 404, 404, 200, 404, 200, 403],
    POST: noForm,
  },
  {
    path: '/bukti/:id/berkas/:number',
    stage: 'cycleOpen',
    before: brought,
    ids: evidence,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/bukti/:id/berkas/:number',
    of: 'a restricted one',
    isLogged: true,
    stage: 'cycleOpen',
    before: kept,
    ids: evidence,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 404, 200, 200, 200, 404, 404, 200, 404, 200, 403],
    POST: noForm,
  },
  {
    path: '/bukti/:id/ganti',
    stage: 'cycleOpen',
    before: brought,
    ids: evidence,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/bukti/:id/ganti',
    does: 'replaces the file of evidence',
    stage: 'cycleOpen',
    before: brought,
    ids: evidence,
    fields: () => ({ alasan: 'Halaman kedua kurang jelas.', berkas: file() }),
    goesTo: '/bukti/:id?kabar=diganti',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/bukti/:id/ubah',
    stage: 'cycleOpen',
    before: brought,
    ids: evidence,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/bukti/:id/ubah',
    does: 'changes what evidence says of itself',
    stage: 'cycleOpen',
    before: brought,
    ids: evidence,
    fields: () => ({ ...secretWords, proves: 'Kontrak dengan harga satuan' }),
    goesTo: '/bukti/:id?kabar=diubah',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/bukti/:id/tarik',
    stage: 'cycleOpen',
    before: brought,
    ids: evidence,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/bukti/:id/tarik',
    does: 'takes evidence back',
    stage: 'cycleOpen',
    before: brought,
    ids: evidence,
    fields: () => ({ alasan: 'Salah unggah.' }),
    goesTo: '/bukti/:id?kabar=ditarik',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/pengajuan/:id/bukti.zip',
    stage: 'cycleOpen',
    before: brought,
    ids: dossier,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/unggahan',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404],
  },
  {
    // What is on its way is no part of the record: nothing is logged.
    path: '/unggahan',
    does: 'begins a file in pieces',
    isRepeatable: true,
    stage: 'cycleOpen',
    on: null,
    fields: () => ({ nama: 'kontrak.pdf', ukuran: '900' }),
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 200, 200, 200, 200, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    // An upload is its sender's alone, not even the head's of the same agency.
    path: '/unggahan/:id',
    stage: 'cycleOpen',
    ids: upload,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 404, 404, 403, 403, 404, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    // A whole file takes no more: whose it is is told that much is there, nobody else that it is there at all.
    path: '/unggahan/:id',
    does: 'sends a piece',
    isRepeatable: true,
    stage: 'cycleOpen',
    ids: upload,
    on: null,
    fields: () => ({ dari: '0' }),
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 409, 404, 404, 404, 403, 403, 404, 403, 403, 403, 403, 403, 403, 403],
  },
] satisfies Area
