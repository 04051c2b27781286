import { applyImport } from '#app/services/apply-import.server.ts'
import type { Agency } from '../../factories/agencies.ts'
import { smallArchitecture } from '../../factories/architecture.ts'
import { downloaded, uploaded } from '../../factories/city-workbook.ts'
import type { World } from '../../factories/world.ts'
import { header, type Line, receive } from '../../services/import-file.ts'
import { timeToUndo } from '../lapses.ts'
import { type Area, type Ids, noForm } from '../row.ts'

const fresh: Line = ['E-Panen', 'Mencatat panen.', 'website', 'https://panen.example.go.id', '']
const like: Line = ['Layanan pertannian 1', 'Mencatat.', 'website', '', '']
const unknown: Line = ['E-Pasar', 'Mencatat pasar.', 'website', '', 'Dinas Pasar Malam']

const csv = () =>
  new File(['Nama Aplikasi;Fungsi\r\nE-Panen;Mencatat panen.'], 'inventaris.csv', { type: 'text/csv' })

/** Diskominfo brings a file of the agency in. */
function given(...lines: Line[]) {
  return async (world: World, agency: Agency) => {
    await receive(world, world.role('desk-officer'), { agency, lines: [header, ...lines] })
  }
}

const waiting = given(fresh)
const asking = given(like)

async function forTheCity(world: World): Promise<void> {
  await receive(world, world.role('desk-officer'), { agency: null, lines: [header, unknown] })
}

/** Diskominfo brings the workbook of the agency's architecture in. */
async function theWorkbook(world: World, agency: Agency): Promise<void> {
  await smallArchitecture(world, agency)
  const by = world.role('desk-officer')
  await uploaded(world, by, { agency, sheets: await downloaded(world, by, agency) })
}

async function applied(world: World, agency: Agency): Promise<void> {
  await waiting(world, agency)
  const { id: importId = '' } = await newest(world)
  await world.as(world.role('desk-officer'))(applyImport, { importId })
}

async function newest(world: World): Promise<Ids> {
  const query = 'SELECT id FROM imports WHERE reading IS NOT NULL ORDER BY created_at DESC LIMIT 1'
  return { id: world.raw.prepare<[], { id: string }>(query).get()?.id ?? '' }
}

const common = { path: '/impor/:id', stage: 'cycleOpen', ids: newest } as const

/** Inventory files: an agency brings in its own, Diskominfo anybody's; who answers for the desk may look on. */
export const importArea = [
  {
    path: '/impor',
    stage: 'cycleOpen',
    before: waiting,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 403, 403, 200, 200, 403, 403, 403, 403, 200, 403],
    POST: noForm,
  },
  {
    path: '/impor/baru',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/impor/baru',
    does: 'uploads an inventory file',
    whenLate: 'both stand',
    stage: 'cycleOpen',
    fields: ({ world, actor }) => ({
      berkas: csv(),
      ...(actor?.role === 'desk-officer' ? { untuk: world.organisationId('pertanian') } : {}),
    }),
    goesTo: '/impor/*?kabar=dibaca',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 303, 303, 303, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    path: '/impor/kemajuan',
    stage: 'cycleOpen',
    query: '?unggahan=satu',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
    POST: noForm,
  },
  {
    path: '/impor/buku-kerja.xlsx',
    stage: 'cycleOpen',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 200, 200, 200, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
    POST: noForm,
  },
  {
    // Another agency's workbook is not there for an agency.
    path: '/impor/buku-kerja.xlsx',
    of: '(one agency)',
    stage: 'cycleOpen',
    ids: async (world, about) => ({ agency: world.organisationId(about) }),
    query: '?untuk=:agency',
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403],
    POST: noForm,
  },
  {
    ...common,
    before: waiting,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 200, 403, 403, 403, 403, 200, 403],
  },
  {
    ...common,
    of: '(of the whole city)',
    before: forTheCity,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 404, 404, 404, 404, 403, 403, 200, 200, 403, 403, 403, 403, 200, 403],
  },
  {
    ...common,
    path: '/impor/:id/berkas',
    before: waiting,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 200, 403, 403, 403, 403, 200, 403],
    POST: noForm,
  },
  {
    ...common,
    path: '/impor/:id/perbaikan',
    before: asking,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 200, 403, 403, 403, 403, 200, 403],
    POST: noForm,
  },
  {
    ...common,
    does: 'chooses the columns',
    before: waiting,
    fields: () => ({ _formulir: 'kolom', 'kolom-0': 'name', 'kolom-1': 'purpose', 'kolom-2': 'medium' }),
    goesTo: '/impor/:id?kabar=kolom#baris',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    ...common,
    does: 'reads another line as the header',
    before: waiting,
    fields: () => ({ _formulir: 'lembar', judul: '1' }),
    goesTo: '/impor/:id?kabar=kolom#kolom',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    ...common,
    of: '(a workbook of the architecture)',
    before: theWorkbook,
    //    none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    GET: [303, 403, 200, 404, 200, 404, 403, 403, 200, 200, 403, 403, 403, 403, 200, 403],
  },
  {
    ...common,
    does: 'says what a blank cell of the workbook means',
    before: theWorkbook,
    mayBeEmpty: true,
    fields: () => ({ _formulir: 'kosong', kosongkan: 'ya' }),
    goesTo: '/impor/:id?kabar=kolom#baris',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    ...common,
    does: 'leaves the rows of an owner out',
    before: forTheCity,
    fields: () => ({ _formulir: 'pemilik', 'pemilik-0': 'lewati' }),
    goesTo: '/impor/:id?kabar=pemilik#pemilik',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 404, 404, 404, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    ...common,
    does: 'answers what a row is about',
    before: asking,
    query: '?keadaan=pertanyaan',
    fields: () => ({ _formulir: 'jawaban', 'baris-2': 'new' }),
    goesTo: '/impor/:id?kabar=jawaban&keadaan=pertanyaan#baris',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    ...common,
    does: 'applies an import',
    before: waiting,
    fields: () => ({ _formulir: 'terapkan' }),
    goesTo: '/impor/:id?kabar=diterapkan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    ...common,
    does: 'takes an import back',
    lapses: timeToUndo,
    before: applied,
    fields: () => ({ _formulir: 'batalkan' }),
    goesTo: '/impor/:id?kabar=dibatalkan',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
  {
    ...common,
    does: 'drops an import',
    before: waiting,
    fields: () => ({ _formulir: 'buang' }),
    goesTo: '/impor/:id?kabar=dibuang',
    //     none past rep  rep* head hed* plan budg desk ict  law  asst sekd mayr audt admn
    POST: [401, 409, 303, 404, 303, 404, 403, 403, 303, 403, 403, 403, 403, 403, 403, 403],
  },
] satisfies Area
