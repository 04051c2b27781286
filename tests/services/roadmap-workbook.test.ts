import { expect, test } from 'vitest'
import type { RowPlan } from '#app/exchange/import/row-plan.ts'
import { applyImport } from '#app/services/apply-import.server.ts'
import { cancelInitiative } from '#app/services/cancel-initiative.server.ts'
import { opineOnInitiatives } from '#app/services/opine-on-initiatives.server.ts'
import { recordRoadmap } from '#app/services/record-roadmap.server.ts'
import { relateInitiative } from '#app/services/relate-initiative.server.ts'
import { undoImport } from '#app/services/undo-import.server.ts'
import { checkRecord } from '#app/views/record-check.ts'
import { linksOfRoadmap } from '#db/initiative-links.ts'
import { initiativesOfRoadmap } from '#db/initiatives.ts'
import { verifyLog } from '#db/verify-log.ts'
import { sheetName } from '#workflows/catalogue/sheets.ts'
import { recordedObject } from '../factories/architecture.ts'
import { aCity } from '../factories/city.ts'
import { added, downloaded, edited, rowWith, type Sheets, uploaded } from '../factories/city-workbook.ts'
import {
  initiativeFields,
  initiativeOf,
  linkedRoadmap,
  roadmapIn,
  roadmapInput,
} from '../factories/roadmap.ts'
import type { World } from '../factories/world.ts'
import { rowsOf, stateOf } from './import-file.ts'

const city = aCity({ taking: ['pertanian', 'perpustakaan'] })
const agency = 'pertanian'
const own = (world: World) => world.representative(agency)
const initiatives = sheetName('initiative')

async function doing(world: World, importId: string) {
  return (await rowsOf(world, importId))
    .filter(({ state }) => state !== 'same')
    .map(({ kind, state, plan }) => {
      const { changes, problems } = plan as RowPlan
      return { kind, state, changes: changes.map(({ key }) => key), problems: problems.join(' ') }
    })
}

/** The roadmap in words that count no version and no moment. */
async function standing(world: World) {
  const roadmapId = roadmapIn(world)
  const { read } = world.office.store
  const rows = await initiativesOfRoadmap(read, roadmapId)
  const links = await linksOfRoadmap(read, roadmapId)
  const gaps = world.raw
    .prepare('SELECT id, title, title_key, domain, status, fields FROM gaps ORDER BY id')
    .all()
  return {
    initiatives: rows.map(({ version: _version, updatedAt: _updatedAt, ...row }) => row),
    links: links.map(({ id: _id, createdAt: _createdAt, ...link }) => link),
    gaps,
  }
}

const bring = async (world: World, sheets: Sheets) => uploaded(world, own(world), { agency, sheets })

test('the roadmap that is downloaded says nothing new, for an agency and for the whole city', async () => {
  const world = await city.withApplications()
  await linkedRoadmap(world, agency)
  for (const [by, of, rows] of [
    [own(world), agency, 2] as const,
    [world.role('desk-officer'), null, 3] as const,
  ]) {
    const sheets = await downloaded(world, by, of)
    const sheet = sheets.find(({ name }) => name === initiatives)
    expect(sheet?.rows).toHaveLength(rows + 1)
    expect(sheet?.rows[0]?.cells).toEqual(expect.arrayContaining(['Target 2025', 'Pagu indikatif 2029']))
    const importId = await uploaded(world, by, { agency: of, sheets })
    expect(await doing(world, importId)).toEqual([])
    const stored = await rowsOf(world, importId)
    expect(stored.filter(({ kind }) => kind === 'relation')).toHaveLength(5)
    await expect(world.as(by)(applyImport, { importId })).rejects.toThrow('Tidak ada yang berubah')
  }
})

test('initiatives, their years, a gap and links are written in one step, and taken back in one step', async () => {
  const world = await city.withApplications()
  const { first } = await linkedRoadmap(world, agency)
  const before = await standing(world)
  let sheets = await downloaded(world, own(world), agency)
  const row = rowWith(sheets, 'initiative', initiativeFields(agency).name)
  sheets = edited(sheets, { kind: 'initiative', row, key: 'ceiling.2027', cell: 750_000_000 })
  sheets = edited(sheets, { kind: 'initiative', row, key: 'status', cell: 'Berkelanjutan' })
  sheets = added(sheets, 'gap', { title: 'Loket belum daring', domain: 'Layanan', status: 'Belum tertutup' })
  sheets = added(sheets, 'initiative', {
    name: 'Membangun loket daring',
    part: 'Layanan',
    status: 'Belum dilakukan',
    startsOn: { date: '2027-01-01' },
    endsOn: { date: '2028-12-31' },
    'target.2028': '3 loket',
    'ceiling.2027': 0,
  })
  sheets = edited(sheets, {
    kind: 'relation',
    row: rowWith(sheets, 'relation', 'Layanan loket'),
    key: 'standing',
    cell: 'Dilepas',
  })
  for (const [relation, toName] of [
    ['Kegiatan peta rencana: menutup kesenjangan', 'Loket belum daring'],
    ['Kegiatan peta rencana: menunggu kegiatan lain selesai', initiativeFields(agency).name],
  ] as const)
    sheets = added(sheets, 'relation', { relation, fromName: 'Membangun loket daring', toName })
  const importId = await bring(world, sheets)
  expect(await doing(world, importId)).toMatchObject([
    { kind: 'gap', state: 'new' },
    { kind: 'initiative', state: 'changed', changes: ['ceiling.2027', 'status'], problems: '' },
    { kind: 'initiative', state: 'new', problems: '' },
    { kind: 'relation', state: 'changed', changes: ['standing'], problems: '' },
    { kind: 'relation', state: 'new', problems: '' },
    { kind: 'relation', state: 'new', problems: '' },
  ])
  await world.as(own(world))(applyImport, { importId })
  const { read } = world.office.store
  const after = await initiativesOfRoadmap(read, roadmapIn(world))
  const made = after.find(({ name }) => name === 'Membangun loket daring')
  expect(made).toMatchObject({ unfundedYears: 1, fields: { 'target.2028': '3 loket', 'ceiling.2027': 0 } })
  // Five links, one change of its fields, one link let go.
  expect(after.find(({ id }) => id === first)).toMatchObject({ version: 8, unfundedYears: 0 })
  const links = await linksOfRoadmap(read, roadmapIn(world))
  expect(links.map(({ relation }) => relation).toSorted()).toEqual([
    'changes',
    'closes',
    'closes',
    'depends-on',
    'depends-on',
    'supported-by',
  ])
  const said = (await doing(world, await bring(world, sheets))).map(({ state, problems }) => [
    state,
    problems,
  ])
  expect(said).toEqual([['error', 'Hubungan ini tidak tercatat, jadi tidak ada yang dilepas.']])
  await world.as(own(world))(undoImport, { importId })
  const { links: linksNow, ...rest } = await standing(world)
  const { links: linksThen, ...restThen } = before
  expect(rest).toEqual(restThen)
  expect(new Set(linksNow.map((link) => JSON.stringify(link)))).toEqual(
    new Set(linksThen.map((link) => JSON.stringify(link))),
  )
  expect(await stateOf(world, importId)).toBe('undone')
  expect(await verifyLog(world.office.store)).toMatchObject({ ok: true })
  expect((await checkRecord(world.office.store)).strays).toEqual([])
})

test('what the form refuses the row refuses, with the allowed values', async () => {
  const world = await city.withApplications()
  await linkedRoadmap(world, agency)
  const closed = { kind: 'security-audit', name: 'Audit rahasia', objectClass: 'restricted' } as const
  await recordedObject(world, agency, closed)
  const name = initiativeFields(agency).name
  const wrong: [edit: (sheets: Sheets) => Sheets, words: string][] = [
    [
      (s) => edited(s, { kind: 'initiative', row: 0, key: 'ceiling.2026', cell: 'banyak' }),
      'Pagu indikatif 2026 "banyak" bukan angka',
    ],
    [
      (s) => edited(s, { kind: 'initiative', row: 0, key: 'startsOn', cell: 'awal tahun' }),
      'Mulai "awal tahun" bukan tanggal',
    ],
    [
      (s) => edited(s, { kind: 'initiative', row: 0, key: 'part', cell: 'Lainnya' }),
      'Tata Kelola, Manajemen',
    ],
    [
      (s) => edited(s, { kind: 'initiative', row: 0, key: 'status', cell: 'Ditunda' }),
      'Alasan ditunda belum diisi',
    ],
    [(s) => edited(s, { kind: 'gap', row: 0, key: 'domain', cell: 'Entah' }), 'Proses bisnis, Layanan, Data'],
    [
      (s) =>
        added(s, 'relation', {
          relation: 'Kegiatan peta rencana: menyentuh aplikasi atau objek yang ada',
          fromName: name,
          toName: 'Audit rahasia',
        }),
      'Objek terbatas tidak dapat dihubungkan',
    ],
    [
      (s) =>
        added(s, 'relation', {
          relation: 'Kegiatan peta rencana: didukung perangkat daerah',
          fromName: name,
          toName: 'Dinas Pertanian',
        }),
      'sudah penanggung jawabnya',
    ],
    [
      (s) =>
        added(s, 'relation', {
          relation: 'Kegiatan peta rencana: menunggu kegiatan lain selesai',
          fromName: name,
          toName: name,
        }),
      'menunggu dirinya sendiri',
    ],
  ]
  const sheets = await downloaded(world, own(world), agency)
  const before = await standing(world)
  for (const [edit, words] of wrong) {
    const importId = await bring(world, edit(sheets))
    const rows = await doing(world, importId)
    expect(rows.map(({ state }) => state)).toEqual(['error'])
    expect(
      (await rowsOf(world, importId)).map(({ plan }) => (plan as RowPlan).problems.join(' ')).join(' '),
    ).toContain(words)
  }
  expect(await standing(world)).toEqual(before)
})

test('an agency changes only its own roadmap, and no roadmap of other years', async () => {
  const world = await city.withApplications()
  await linkedRoadmap(world, agency)
  const theirs = await downloaded(world, world.representative('perpustakaan'), 'perpustakaan')
  const foreign = (await doing(world, await bring(world, theirs))).filter(({ kind }) => kind === 'initiative')
  expect(foreign).toHaveLength(1)
  expect(foreign[0]?.problems).toContain('milik perangkat daerah lain')
  const sheets = await downloaded(world, own(world), agency)
  await world.as(world.role('desk-officer'))(recordRoadmap, {
    ...roadmapInput,
    title: 'Peta Rencana SPBE 2030-2034',
    firstYear: 2030,
    lastYear: 2034,
  })
  world.clock.moveTo('2030-02-01T03:00:00.000Z')
  const late = (await doing(world, await bring(world, sheets))).filter(({ kind }) => kind === 'initiative')
  expect(late.map(({ problems }) => problems)).toEqual([
    expect.stringContaining('peta rencana masa lain'),
    expect.stringContaining('peta rencana masa lain'),
  ])
})

test('what was called off has left the workbook, and its name stays taken', async () => {
  const world = await city.withApplications()
  const { second } = await linkedRoadmap(world, agency)
  const sheets = await downloaded(world, own(world), agency)
  await world.as(world.head(agency))(cancelInitiative, { initiativeId: second, reason: 'Diganti.' })
  const now = await downloaded(world, own(world), agency)
  expect(now.find(({ name }) => name === initiatives)?.rows).toHaveLength(2)
  const row = rowWith(sheets, 'initiative', initiativeFields(agency, 2).name)
  const importId = await bring(world, edited(sheets, { kind: 'initiative', row, key: 'unit', cell: 'loket' }))
  expect((await doing(world, importId)).map(({ problems }) => problems)).toEqual([
    expect.stringContaining('sudah tidak berlaku'),
  ])
})

test('an import stays once an office has judged what it changed, or somebody waits for what it made', async () => {
  const world = await city.inReview()
  await initiativeOf(world, agency)
  const sheets = await downloaded(world, own(world), agency)
  const changed = await bring(
    world,
    edited(sheets, { kind: 'initiative', row: 0, key: 'unit', cell: 'loket' }),
  )
  await world.as(own(world))(applyImport, { importId: changed })
  const [row] = await initiativesOfRoadmap(world.office.store.read, roadmapIn(world))
  await world.as(world.role('planning-reviewer'))(opineOnInitiatives, {
    initiativeIds: [row?.id ?? ''],
    code: 'aligned',
    note: '',
  })
  await expect(world.as(own(world))(undoImport, { importId: changed })).rejects.toThrow('sudah ditelaah')
  const more = added(await downloaded(world, own(world), agency), 'initiative', {
    name: 'Membangun loket daring',
    part: 'Layanan',
    status: 'Belum dilakukan',
  })
  const making = await bring(world, more)
  await world.as(own(world))(applyImport, { importId: making })
  const made = (await initiativesOfRoadmap(world.office.store.read, roadmapIn(world))).at(-1)
  const other = await initiativeOf(world, 'bappeda')
  await world.as(world.role('desk-officer'))(relateInitiative, {
    initiativeId: other,
    relation: 'depends-on',
    target: { kind: 'initiative', id: made?.id ?? '' },
  })
  await expect(world.as(own(world))(undoImport, { importId: making })).rejects.toThrow(
    'punya hubungan dalam peta rencana',
  )
})

test('before the first roadmap there are no sheets for it, and one that comes is told why it waits', async () => {
  const world = await city.withApplications()
  const sheets = await downloaded(world, own(world), agency)
  expect(sheets.map(({ name }) => name)).not.toContain(initiatives)
  const brought: Sheets = [
    ...sheets,
    {
      name: initiatives,
      columns: [],
      headerRows: [1],
      rows: [
        { row: 1, cells: ['Kegiatan', 'Muatan', 'Status'] },
        { row: 2, cells: ['Membangun loket daring', 'Layanan', 'Belum dilakukan'] },
      ],
    },
  ]
  const rows = await doing(world, await bring(world, brought))
  expect(rows).toMatchObject([{ kind: 'initiative', state: 'error' }])
  expect(rows[0]?.problems).toContain('Masa peta rencana belum ditetapkan')
})
