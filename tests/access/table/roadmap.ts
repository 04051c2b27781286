import { gapFields, initiativeFields } from '../../factories/roadmap.ts'
import { type Area, noForm } from '../row.ts'
import { item } from '../scenes.ts'
import {
  decidedToImprove,
  gap,
  gapKept,
  initiative,
  initiativeCalledOff,
  initiativeKept,
  initiativeLinked,
  roadmapKept,
} from '../scenes-roadmap.ts'

/** The answers of an initiative as its form sends them. */
const typed = Object.fromEntries(
  Object.entries(initiativeFields('pertanian')).map(([key, value]) => [key, String(value)]),
)

/** The roadmap: read by everybody with a part in the review, kept by the agency itself and by Diskominfo. */
export const roadmapArea = [
  {
    path: '/peta-rencana',
    stage: 'cycleOpen',
    before: initiativeKept,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/peta-rencana/unduh.csv',
    stage: 'cycleOpen',
    before: initiativeKept,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/peta-rencana/unduh.json',
    stage: 'cycleOpen',
    before: initiativeKept,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/peta-rencana/baru',
    stage: 'cycleOpen',
    before: roadmapKept,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/baru',
    does: 'records an initiative of the own agency, or of any as Diskominfo',
    whenLate: 'both stand',
    stage: 'cycleOpen',
    before: roadmapKept,
    fields: ({ world, actor }) => ({
      ...typed,
      ...(actor?.role === 'desk-officer' ? { pemilik: world.organisationId('pertanian') } : {}),
      name: `Menata layanan ${actor?.role}`,
    }),
    goesTo: '/peta-rencana/*?kabar=dicatat',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 303, 303, 303, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/masa',
    stage: 'cycleOpen',
    before: roadmapKept,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/masa',
    does: 'sets the years and ceilings of the roadmap',
    stage: 'cycleOpen',
    before: roadmapKept,
    fields: () => ({
      nama: 'Peta Rencana SPBE',
      awal: '2025',
      akhir: '2029',
      'pagu.2026': '3.500.000.000',
    }),
    goesTo: '/peta-rencana/masa?kabar=tersimpan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/:id',
    stage: 'cycleOpen',
    before: initiativeKept,
    ids: initiative,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/peta-rencana/:id/ubah',
    stage: 'cycleOpen',
    before: initiativeKept,
    ids: initiative,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/:id/ubah',
    does: 'changes an initiative',
    stage: 'cycleOpen',
    before: initiativeKept,
    ids: initiative,
    fields: () => ({ ...typed, status: 'continuing', 'ceiling.2027': '1.000.000' }),
    goesTo: '/peta-rencana/:id?kabar=diubah',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/:id/status',
    stage: 'cycleOpen',
    before: initiativeKept,
    ids: initiative,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/:id/status',
    does: 'puts an initiative off',
    stage: 'cycleOpen',
    before: initiativeKept,
    ids: initiative,
    fields: () => ({ _formulir: 'tunda', alasan: 'Menunggu pusat.' }),
    goesTo: '/peta-rencana/:id?kabar=ditunda',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    // Called off by who answers for it: the head, or Diskominfo. The admin is given no such form.
    path: '/peta-rencana/:id/status',
    does: 'calls an initiative off',
    stage: 'cycleOpen',
    before: initiativeKept,
    ids: initiative,
    fields: () => ({ _formulir: 'batal', alasan: 'Tidak perlu lagi.' }),
    goesTo: '/peta-rencana/:id?kabar=dibatalkan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/:id/status',
    does: 'takes an initiative back in',
    stage: 'cycleOpen',
    before: initiativeCalledOff,
    ids: initiative,
    fields: () => ({ _formulir: 'pulih' }),
    goesTo: '/peta-rencana/:id?kabar=dipulihkan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/:id/hubungan',
    stage: 'cycleOpen',
    before: initiativeKept,
    ids: initiative,
    query: '?jenis=changes',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/:id/hubungan',
    does: 'links an initiative with an application',
    stage: 'cycleOpen',
    before: initiativeKept,
    ids: initiative,
    query: '?jenis=changes',
    fields: ({ ids }) => ({ hubungkan: `changes application ${ids.application}` }),
    goesTo: '/peta-rencana/:id?kabar=dihubungkan#hubungan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/:id/hubungan',
    does: 'lets a link of an initiative go',
    stage: 'cycleOpen',
    before: initiativeLinked,
    ids: initiative,
    fields: ({ ids }) => ({ lepas: `changes application ${ids.application}` }),
    goesTo: '/peta-rencana/:id?kabar=dilepas#hubungan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/bagan',
    stage: 'cycleOpen',
    before: initiativeKept,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
  },
  {
    path: '/peta-rencana/bagan',
    does: 'moves an initiative',
    stage: 'cycleOpen',
    before: initiativeKept,
    ids: initiative,
    on: null,
    fields: ({ ids }) => ({
      _perintah: crypto.randomUUID(),
      _versi: '1',
      kegiatan: ids.id ?? '',
      mulai: '2026-07-01',
      selesai: '2027-09-30',
    }),
    goesTo: '/peta-rencana/bagan?kabar=digeser',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/konflik',
    stage: 'cycleOpen',
    before: initiativeKept,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/peta-rencana/kesenjangan',
    stage: 'cycleOpen',
    before: gapKept,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/peta-rencana/kesenjangan/baru',
    stage: 'cycleOpen',
    before: roadmapKept,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/kesenjangan/baru',
    does: 'records a gap of the own agency, or of any as Diskominfo',
    whenLate: 'both stand',
    stage: 'cycleOpen',
    before: roadmapKept,
    fields: ({ world, actor }) => ({
      ...gapFields,
      ...(actor?.role === 'desk-officer' ? { pemilik: world.organisationId('pertanian') } : {}),
    }),
    goesTo: '/peta-rencana/kesenjangan/*?kabar=tersimpan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 303, 303, 303, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/kesenjangan/:id',
    stage: 'cycleOpen',
    before: gapKept,
    ids: gap,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/peta-rencana/kesenjangan/:id/ubah',
    stage: 'cycleOpen',
    before: gapKept,
    ids: gap,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/kesenjangan/:id/ubah',
    does: 'changes a gap',
    stage: 'cycleOpen',
    before: gapKept,
    ids: gap,
    fields: () => ({ ...gapFields, status: 'closed' }),
    goesTo: '/peta-rencana/kesenjangan/:id?kabar=tersimpan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/telaah',
    stage: 'inReview',
    before: initiativeKept,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 403, 403, 403, 403, 200, 200, 200, 200, 403, 403, 403, 403, 200, 403],
  },
  {
    path: '/peta-rencana/telaah',
    does: 'gives an opinion on initiatives',
    whenLate: 'both stand',
    stage: 'inReview',
    before: initiativeKept,
    ids: initiative,
    fields: ({ ids }) => ({ kegiatan: [`${ids.id}:1`], isi: 'aligned' }),
    goesTo: '/peta-rencana/telaah?kabar=tersimpan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 403, 403, 403, 403, 303, 303, 403, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/usulan',
    stage: 'heard',
    before: decidedToImprove,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/usulan',
    does: 'takes a decision into the roadmap',
    whenLate: 'once',
    stage: 'heard',
    before: decidedToImprove,
    ids: item,
    fields: ({ ids }) => ({ butir: ids.id ?? '' }),
    goesTo: '/peta-rencana/*?kabar=diambil',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/usulan/:id',
    stage: 'heard',
    before: decidedToImprove,
    ids: item,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/usulan/:id',
    does: 'leaves a decision out of the roadmap',
    whenLate: 'once',
    stage: 'heard',
    before: decidedToImprove,
    ids: item,
    fields: () => ({ alasan: 'Cukup pemeliharaan.' }),
    goesTo: '/peta-rencana/usulan?kabar=dilewati',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/peta-rencana/perbandingan',
    stage: 'cycleOpen',
    before: initiativeKept,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
  {
    path: '/peta-rencana/nomenklatur',
    stage: 'cycleOpen',
    before: initiativeKept,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403],
    POST: noForm,
  },
] satisfies Area
