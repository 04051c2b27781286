import { expect } from 'vitest'
import {
  countImportRows,
  type ImportRowRecord,
  importById,
  importRowsOf,
  insertImport,
  listImports,
  noteWritten,
  rememberColumns,
  rememberedColumns,
  replaceImportRows,
  updateImport,
} from './imports.ts'
import type { Db } from './open.ts'
import { insertOrganisation } from './organisations.ts'
import { testOnEngines } from './testing/engines.ts'

const at = '2026-06-01T01:00:00.000Z'
const everything = { kind: 'all' } as const
const own = { kind: 'own', organisationId: 'pertanian' } as const

async function agency(db: Db, id: string): Promise<void> {
  const kind = 'perangkat-daerah'
  const row = { id, name: id, nameKey: id, abbreviation: id, kind, duty: null, parentId: null }
  await insertOrganisation(db, { ...row, validFrom: '2026-01-01', validTo: null })
}

function anImport(id: string, organisationId: string | null) {
  const file = { fileName: 'a.csv', sha256: 'e'.repeat(64), rowCount: 2, importedCount: 0, rejected: [] }
  return { ...file, id, organisationId, state: 'previewed', createdAt: at } as const
}

function aRow(row: number, state: string): ImportRowRecord {
  const empty = { applicationId: null, answer: null, writtenVersion: null, before: null }
  return {
    ...empty,
    id: `row-${row}`,
    importId: 'one',
    kind: 'application',
    row,
    state,
    name: 'SIMPEG',
    given: {},
    plan: { a: [1] },
  }
}

testOnEngines(
  'an agency finds its own imports only, one of the whole city is nobody’s',
  async ({ store }) => {
    await store.tx(async (db) => {
      for (const id of ['pertanian', 'dinkes']) await agency(db, id)
      await insertImport(db, anImport('one', 'pertanian'))
      await insertImport(db, anImport('two', 'dinkes'))
      await insertImport(db, anImport('city', null))
    })
    const page = { limit: 10, offset: 0 }
    const listed = async (scope: Parameters<typeof listImports>[1]['scope']) =>
      (await listImports(store.read, { scope, ...page })).map(({ record }) => record.id)
    expect(await listed(everything)).toEqual(['city', 'one', 'two'])
    expect(await listed(own)).toEqual(['one'])
    expect(await listed({ kind: 'none' })).toEqual([])
    expect(await importById(store.read, { id: 'two', scope: own })).toBeUndefined()
    expect(await importById(store.read, { id: 'city', scope: own })).toBeUndefined()
    expect(await importById(store.read, { id: 'one', scope: own })).toMatchObject({
      byteSize: 0,
      reading: null,
    })
  },
)

testOnEngines(
  'the rows of an import are replaced as a whole, found by state, and counted',
  async ({ store }) => {
    await store.tx(async (db) => {
      await insertImport(db, anImport('one', null))
      await replaceImportRows(db, { importId: 'one', rows: [aRow(9, 'new')] })
      const many = Array.from({ length: 1100 }, (_, index) =>
        aRow(index + 2, index % 2 === 0 ? 'new' : 'error'),
      )
      await replaceImportRows(db, { importId: 'one', rows: many.toReversed() })
      const before = { application: { name: 'Satu "dua"' }, attestations: [] }
      await noteWritten(db, [
        { id: 'row-2', applicationId: 'a', writtenVersion: 3, before },
        { id: 'row-3', applicationId: 'b', writtenVersion: 1, before: null },
      ])
      await updateImport(db, { id: 'one', state: 'dropped' })
    })
    const { read } = store
    const counts = await countImportRows(read, 'one')
    expect(counts.toSorted((one, other) => one.state.localeCompare(other.state))).toEqual([
      { kind: 'application', state: 'error', total: 550 },
      { kind: 'application', state: 'new', total: 550 },
    ])
    const page = await importRowsOf(read, {
      importId: 'one',
      states: ['error'],
      page: { limit: 2, offset: 1 },
    })
    expect(page.map(({ row }) => row)).toEqual([5, 7])
    const [first, second, third] = await importRowsOf(read, { importId: 'one' })
    const before = { application: { name: 'Satu "dua"' }, attestations: [] }
    expect(first).toMatchObject({ row: 2, applicationId: 'a', writtenVersion: 3, before })
    expect(second).toMatchObject({ row: 3, applicationId: 'b', writtenVersion: 1, before: null })
    expect(third).toMatchObject({ row: 4, writtenVersion: null })
    expect(await importById(read, { id: 'one', scope: everything })).toMatchObject({ state: 'dropped' })
  },
)

testOnEngines(
  'the last choice of columns is the one remembered, for its own organisation',
  async ({ store }) => {
    const choice = { id: 'm', organisationId: 'pertanian', fingerprint: 'f', byName: 'Rina', updatedAt: at }
    await store.tx(async (db) => {
      await agency(db, 'pertanian')
      await rememberColumns(db, { ...choice, keys: ['name'] })
      await rememberColumns(db, { ...choice, id: 'n', keys: ['owner', null] })
    })
    const find = (organisationId: string) => rememberedColumns(store.read, organisationId)
    expect(await find('pertanian')).toEqual([{ fingerprint: 'f', keys: ['owner', null] }])
    expect(await find('dinkes')).toEqual([])
  },
)
