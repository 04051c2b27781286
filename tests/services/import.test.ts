import { expect, test } from 'vitest'
import { answerImportRow } from '#app/services/answer-import-row.server.ts'
import { applyImport } from '#app/services/apply-import.server.ts'
import { dropImport } from '#app/services/drop-import.server.ts'
import { mapColumns } from '#app/services/map-columns.server.ts'
import { receiveImport } from '#app/services/receive-import.server.ts'
import { recordApplication } from '#app/services/record-application.server.ts'
import { importById } from '#db/imports.ts'
import { eventsOfSubject } from '#db/log.ts'
import { applicationFields } from '../factories/agencies.ts'
import { aCity } from '../factories/city.ts'
import { applicationsOf } from '../factories/lookups.ts'
import {
  csvFile,
  header,
  importLines,
  lineOf,
  receive,
  recorded,
  rowsOf,
  stateOf,
  statesOf,
} from './import-file.ts'

const city = aCity({ taking: ['pertanian'] })
const fresh = ['E-Panen', 'Mencatat panen.', 'website', 'https://panen.example.go.id', '']

test('a file shows what it would do, keeps the original, and changes nothing', async () => {
  const world = await city.withCycleOpen()
  const before = recorded(world)
  const by = world.representative('pertanian')
  const lines = [
    header,
    lineOf('pertanian', 1),
    lineOf('pertanian', 2, 'Lain.'),
    fresh,
    ['', 'x', '', '', ''],
  ]
  const importId = await receive(world, by, { agency: 'pertanian', lines })
  expect(await statesOf(world, importId)).toEqual(['same', 'changed', 'new', 'error'])
  expect(recorded(world)).toBe(before)
  const record = await importById(world.office.store.read, { id: importId, scope: { kind: 'all' } })
  expect(record).toMatchObject({ state: 'previewed', rowCount: 4, byName: by.name })
  expect((await world.office.vault.fetch(record?.sha256 ?? '')).byteLength).toBe(record?.byteSize)
})

test('answers found good by an older declaration are held against the one that holds', async () => {
  const world = await city.withCycleOpen()
  const by = world.representative('pertanian')
  const importId = await receive(world, by, { agency: 'pertanian', lines: [header, fresh] })
  const before = recorded(world)
  // As after an upgrade that no longer knows the medium this row names.
  world.raw.exec(`UPDATE import_rows SET given = replace(given, '"website"', '"faksimile"');
    UPDATE imports SET reading = json_set(reading, '$.outlook.goodBy', 'deklarasi lama')`)
  await expect(world.as(by)(applyImport, { importId })).rejects.toMatchObject({ code: 'stale' })
  expect(recorded(world)).toBe(before)
  expect(await statesOf(world, importId)).toEqual(['error'])
})

test('an import for an agency names the importer and the agency in the log', async () => {
  const world = await city.withCycleOpen()
  const officer = world.role('desk-officer')
  const importId = await importLines(world, officer, { agency: 'pertanian', lines: [header, fresh] })
  const { read } = world.office.store
  const [made] = (await applicationsOf(world, 'pertanian')).filter(({ name }) => name === 'E-Panen')
  const [event] = await eventsOfSubject(read, 'application', made?.id ?? '')
  const agency = { organisationId: world.organisationId('pertanian'), organisationName: 'Dinas Pertanian' }
  expect(event).toMatchObject({
    type: 'recorded',
    actor: { name: officer.name },
    payload: { ...agency, importId },
  })
  const applied = (await eventsOfSubject(read, 'import', importId)).at(-1)
  expect(applied).toMatchObject({ type: 'applied', payload: { ...agency, counts: { new: 1 } } })
})

test('importing twice doubles nothing', async () => {
  const world = await city.withCycleOpen()
  const by = world.representative('pertanian')
  const file = { agency: 'pertanian', lines: [header, fresh, lineOf('pertanian', 1, 'Lain.')] } as const
  await importLines(world, by, file)
  const before = recorded(world)
  const importId = await receive(world, by, file)
  expect(await statesOf(world, importId)).toEqual(['same', 'same'])
  await expect(world.as(by)(applyImport, { importId })).rejects.toThrow('Tidak ada yang berubah')
  expect(recorded(world)).toBe(before)
})

test('rows in error stop an import unless they are left out on purpose', async () => {
  const world = await city.withCycleOpen()
  const by = world.representative('pertanian')
  const foreign = ['E-Lain', '', '', '', 'Dinas Perpustakaan']
  const importId = await receive(world, by, { agency: 'pertanian', lines: [header, fresh, foreign] })
  const before = world.contents()
  await expect(world.as(by)(applyImport, { importId })).rejects.toThrow('1 baris galat')
  expect(world.contents()).toBe(before)
  await world.as(by)(applyImport, { importId, withoutErrors: true })
  expect(await applicationsOf(world, 'pertanian')).toHaveLength(3)
})

test('a likely same name waits for its answer', async () => {
  const world = await city.withCycleOpen()
  const by = world.representative('pertanian')
  await importLines(world, by, {
    agency: 'pertanian',
    lines: [header, ['Perizinan Tanam', '', 'website', '', '']],
  })
  const importId = await receive(world, by, {
    agency: 'pertanian',
    lines: [header, ['Perijinan Tanam', '', 'website', '', '']],
  })
  await expect(world.as(by)(applyImport, { importId })).rejects.toThrow('perlu dijawab')
  const answer = (text: string) =>
    world.as(by)(answerImportRow, { importId, answers: [{ row: 2, answer: text }] })
  await expect(answer('entah')).rejects.toMatchObject({ code: 'invalid' })
  await answer('new')
  expect(await statesOf(world, importId)).toEqual(['new'])
  const same = (await applicationsOf(world, 'pertanian')).find(({ name }) => name === 'Perizinan Tanam')
  await answer(same?.id ?? '')
  await world.as(by)(applyImport, { importId })
  const names = (await applicationsOf(world, 'pertanian')).map(({ name }) => name)
  expect(names).toContain('Perijinan Tanam')
  expect(names).not.toContain('Perizinan Tanam')
})

test('what was changed since the preview is shown again instead of overwritten', async () => {
  const world = await city.withCycleOpen()
  const by = world.representative('pertanian')
  const lines = [header, lineOf('pertanian', 1, 'Dari berkas.'), fresh]
  const importId = await receive(world, by, { agency: 'pertanian', lines })
  const organisationId = world.organisationId('pertanian')
  const base = applicationFields('pertanian', 1)
  const [row] = (await applicationsOf(world, 'pertanian')).filter(({ name }) => name === base.name)
  const fields = { ...base, purpose: 'Dari formulir.' }
  await world.as(world.head('pertanian'))(recordApplication, {
    organisationId,
    applicationId: row?.id ?? '',
    fields,
  })
  const before = recorded(world)
  const apply = () => world.as(by)(applyImport, { importId })
  await expect(apply()).rejects.toMatchObject({
    code: 'stale',
    message: expect.stringContaining('Kepala pertanian'),
  })
  expect(recorded(world)).toBe(before)
  expect((await rowsOf(world, importId))[0]?.plan).toMatchObject({
    changes: [{ key: 'purpose', before: 'Dari formulir.', after: 'Dari berkas.' }],
  })
  await apply()
  expect(await stateOf(world, importId)).toBe('applied')
})

test('columns nobody recognises are chosen once and remembered for the next file of that shape', async () => {
  const world = await city.withCycleOpen()
  const by = world.representative('pertanian')
  const lines = [
    ['Kol A', 'Kol B'],
    ['E-Panen', 'Mencatat panen.'],
    ['E-Tanam', 'Mencatat tanam.'],
  ]
  const importId = await receive(world, by, { agency: 'pertanian', lines })
  expect([await stateOf(world, importId), await statesOf(world, importId)]).toEqual(['received', []])
  const choose = (keys: (string | null)[]) => world.as(by)(mapColumns, { importId, keys })
  await expect(choose([null, 'purpose'])).rejects.toThrow('Pilih kolom yang berisi nama aplikasi')
  await choose(['name', 'purpose'])
  expect(await statesOf(world, importId)).toEqual(['new', 'new'])
  const next = await receive(world, by, {
    agency: 'pertanian',
    lines: [
      ['KOL_A', 'kol b'],
      ['E-Ternak', ''],
    ],
  })
  expect(await statesOf(world, next)).toEqual(['new'])
})

test('an import that is dropped is over, and one seen in an older state is refused', async () => {
  const world = await city.withCycleOpen()
  const by = world.representative('pertanian')
  const importId = await receive(world, by, { agency: 'pertanian', lines: [header, fresh] })
  await expect(world.as(by, { expectedVersion: 0 })(dropImport, { importId })).rejects.toMatchObject({
    code: 'stale',
  })
  await world.as(by, { expectedVersion: 1 })(dropImport, { importId })
  await expect(world.as(by)(applyImport, { importId })).rejects.toThrow('sudah dibuang')
  expect(await rowsOf(world, importId)).toEqual([])
})

test('a file that cannot be read leaves nothing behind', async () => {
  const world = await city.withCycleOpen()
  const by = world.representative('pertanian')
  const file = csvFile(world, [['Nama Aplikasi']])
  const before = world.contents()

  const organisationId = world.organisationId('pertanian')
  await expect(world.as(by)(receiveImport, { organisationId, file })).rejects.toMatchObject({
    code: 'invalid',
  })
  expect(world.contents()).toBe(before)
})
