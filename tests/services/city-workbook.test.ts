import { expect, test } from 'vitest'
import type { ImportReading } from '#app/exchange/import/import-reading.ts'
import type { RowPlan } from '#app/exchange/import/row-plan.ts'
import { applyImport } from '#app/services/apply-import.server.ts'
import { undoImport } from '#app/services/undo-import.server.ts'
import { unrelateObjects } from '#app/services/unrelate-objects.server.ts'
import { allObjects } from '#db/architecture.ts'
import { importById } from '#db/imports.ts'
import { allStandingRelations } from '#db/relations.ts'
import { verifyLog } from '#db/verify-log.ts'
import { plainState, recordedObject, related, smallArchitecture } from '../factories/architecture.ts'
import { aCity } from '../factories/city.ts'
import { added, downloaded, edited, rowWith, uploaded } from '../factories/city-workbook.ts'
import type { World } from '../factories/world.ts'
import { rowsOf, stateOf } from './import-file.ts'

const city = aCity({ taking: ['pertanian', 'perpustakaan'] })
const agency = 'pertanian'

async function withArchitecture(): Promise<World> {
  const world = await city.withCycleOpen()
  await smallArchitecture(world, agency)
  await recordedObject(world, agency, { kind: 'server', name: 'Server ruang A' })
  return world
}

const own = (world: World) => world.representative(agency)

/** What the rows would do, without those that do nothing. */
async function doing(world: World, importId: string) {
  return (await rowsOf(world, importId))
    .filter(({ state }) => state !== 'same')
    .map(({ kind, row, state, plan }) => {
      const { changes, problems } = plan as RowPlan
      return { kind, row, state, changes: changes.map(({ key }) => key), problems }
    })
}

/** Everything that stands in the architecture, in words that no id comes into. */
async function standing(world: World): Promise<unknown> {
  const { read } = world.office.store
  const objects = await allObjects(read)
  const relations = await allStandingRelations(read)
  return {
    objects: objects.map(({ id, kind, fields, retiredAt }) => [id, kind, JSON.stringify(fields), retiredAt]),
    relations: relations.map(({ kind, fromId, toId }) => `${kind} ${fromId} ${toId}`).toSorted(),
  }
}

test('what is downloaded says nothing new when it is uploaded, for an agency and for the whole city', async () => {
  const world = await withArchitecture()
  for (const [by, of] of [[own(world), agency] as const, [world.role('desk-officer'), null] as const]) {
    const sheets = await downloaded(world, by, of)
    const importId = await uploaded(world, by, { agency: of, sheets })
    expect(await doing(world, importId)).toEqual([])
    expect((await rowsOf(world, importId)).filter(({ kind }) => kind === 'relation')).toHaveLength(2)
    await expect(world.as(by)(applyImport, { importId })).rejects.toThrow('Tidak ada yang berubah')
  }
})

test('objects and relations are changed, made and let go in one step, and taken back in one step', async () => {
  const world = await withArchitecture()
  const before = await standing(world)
  let sheets = await downloaded(world, own(world), agency)
  sheets = edited(sheets, {
    kind: 'service',
    row: rowWith(sheets, 'service', 'Layanan loket'),
    key: 'description',
    cell: 'Melayani di loket.',
  })
  sheets = added(sheets, 'business-process', {
    name: 'Membina petani',
    condition: 'Saat ini',
    lifecycle: 'Aktif',
    objectClass: 'Terbuka',
  })
  const relation = rowWith(sheets, 'relation', 'Melayani warga')
  sheets = edited(sheets, { kind: 'relation', row: relation, key: 'toName', cell: 'Membina petani' })
  sheets = added(sheets, 'relation', {
    relation: 'Layanan: bagian dari proses bisnis',
    fromName: 'Layanan loket',
    toName: 'Membina petani',
  })
  const use = rowWith(sheets, 'relation', 'Data pemohon')
  sheets = edited(sheets, { kind: 'relation', row: use, key: 'standing', cell: 'Dilepas' })
  const importId = await uploaded(world, own(world), { agency, sheets })
  expect(await doing(world, importId)).toMatchObject([
    { kind: 'business-process', state: 'new' },
    { kind: 'service', state: 'changed', changes: ['description'], problems: [] },
    { kind: 'relation', state: 'changed', changes: ['toName'], problems: [] },
    { kind: 'relation', state: 'changed', changes: ['standing'], problems: [] },
    { kind: 'relation', state: 'new', problems: [] },
  ])
  await world.as(own(world))(applyImport, { importId })
  const again = await uploaded(world, own(world), { agency, sheets })
  const after = await standing(world)
  expect(after).not.toEqual(before)
  // The relation that was let go is no more, so its row has nothing to end.
  expect(await doing(world, again)).toMatchObject([{ kind: 'relation', state: 'error' }])
  await world.as(own(world))(undoImport, { importId })
  expect(await standing(world)).toEqual(before)
  expect(await stateOf(world, importId)).toBe('undone')
  expect(await verifyLog(world.office.store)).toMatchObject({ ok: true })
})

test('a sheet with an error is left out as a whole, and the others are applied', async () => {
  const world = await withArchitecture()
  let sheets = await downloaded(world, own(world), agency)
  sheets = edited(sheets, { kind: 'server', row: 0, key: 'lifecycle', cell: 'Entah' })
  sheets = added(sheets, 'server', {
    name: 'Server B',
    condition: 'Saat ini',
    lifecycle: 'Aktif',
    objectClass: 'Terbuka',
  })
  sheets = edited(sheets, { kind: 'service', row: 0, key: 'description', cell: 'Lain.' })
  const importId = await uploaded(world, own(world), { agency, sheets })
  const rows = await doing(world, importId)
  expect(rows.map(({ kind, state }) => [kind, state])).toEqual([
    ['service', 'changed'],
    ['server', 'error'],
    ['server', 'new'],
  ])
  expect(rows[1]?.problems.join(' ')).toContain('Direncanakan, Aktif, Dalam perbaikan, Tidak aktif')
  await expect(world.as(own(world))(applyImport, { importId })).rejects.toThrow('1 baris galat')
  await world.as(own(world))(applyImport, { importId, withoutErrors: true })
  const objects = await allObjects(world.office.store.read)
  expect(objects.some(({ name }) => name === 'Server B')).toBe(false)
  expect(objects.find(({ kind }) => kind === 'service')?.description).toBe('Lain.')
})

test('an import stays while something depends on what it made', async () => {
  const world = await withArchitecture()
  const sheets = added(await downloaded(world, own(world), agency), 'service', {
    name: 'Layanan keliling',
    condition: 'Target: baru',
    lifecycle: 'Direncanakan',
    objectClass: 'Terbuka',
  })
  const importId = await uploaded(world, own(world), { agency, sheets })
  await world.as(own(world))(applyImport, { importId })
  const made = (await allObjects(world.office.store.read)).find(({ name }) => name === 'Layanan keliling')
  const process = (await allObjects(world.office.store.read)).find(({ name }) => name === 'Melayani warga')
  const relation = await related(world, agency, [made?.id ?? '', 'service-process', process?.id ?? ''])
  await expect(world.as(own(world))(undoImport, { importId })).rejects.toThrow(
    'punya hubungan dalam arsitektur',
  )
  await world.as(own(world))(unrelateObjects, { relationId: relation })
  await expect(world.as(own(world))(undoImport, { importId })).rejects.toThrow(
    'punya hubungan dalam arsitektur',
  )
})

test('the workbook of another agency, or of another year, says so and makes nothing anybody else’s', async () => {
  const world = await withArchitecture()
  await recordedObject(world, 'perpustakaan', { kind: 'service', name: 'Tera ulang', ...plainState })
  const sheets = await downloaded(world, world.representative('perpustakaan'), 'perpustakaan')
  const [first, ...rest] = sheets
  const old = first?.rows.map((row) =>
    row.row === 1 ? { ...row, cells: [String(row.cells[0]).replace(/\d{4}\.$/, '2020.')] } : row,
  )
  const changed = [{ ...first, rows: old ?? [] }, ...rest] as typeof sheets
  const importId = await uploaded(world, own(world), { agency, sheets: changed })
  const rows = await doing(world, importId)
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['error']))
  expect(rows.map(({ problems }) => problems.join(' ')).join(' ')).toContain('milik perangkat daerah lain')
  const record = await importById(world.office.store.read, { id: importId, scope: { kind: 'all' } })
  const notes = ((record?.reading as ImportReading | undefined)?.notes ?? []).join(' ')
  expect(notes).toContain('bukan tahun ini')
  expect(notes).toContain('bukan untuk')
})

test('a relation that something must have is not let go, and two of one kind stay one where one is the most', async () => {
  const world = await withArchitecture()
  let sheets = await downloaded(world, own(world), agency)
  const needed = rowWith(sheets, 'relation', 'Melayani warga')
  sheets = edited(sheets, { kind: 'relation', row: needed, key: 'standing', cell: 'Dilepas' })
  for (const name of ['Server ruang A', 'Server tidak ada'])
    sheets = added(sheets, 'relation', {
      relation: 'Perangkat lunak: terpasang pada',
      fromName: 'Melayani warga',
      toName: name,
    })
  const importId = await uploaded(world, own(world), { agency, sheets })
  const rows = await doing(world, importId)
  expect(rows.map(({ state }) => state)).toEqual(['error', 'error', 'error'])
  expect(rows[0]?.problems.join(' ')).toContain('harus tetap punya hubungan')
  expect(rows[1]?.problems.join(' ')).toContain('tidak ditemukan')
})
