import fc from 'fast-check'
import { readXlsx } from 'hucre'
import { expect, test } from 'vitest'
import type { Field, FieldValue, FieldValues, RecordKind } from '#workflows/catalogue/field.ts'
import { nameKey } from '#workflows/catalogue/name-key.ts'
import { relationFields } from '#workflows/catalogue/relation-record.ts'
import { sheetRelation, sheetRelationNames } from '#workflows/catalogue/sheet-relations.ts'
import {
  declaredSheet,
  nameField,
  type SheetKind,
  sheetKindOf,
  sheetKinds,
  sheetName,
} from '#workflows/catalogue/sheets.ts'
import { choiceListsOf } from '#workflows/settings/architecture-lists.ts'
import { answerCell } from './answer-cell.ts'
import { type CitySheet, cityWorkbook } from './city-workbook.ts'
import { importRows } from './import/import-rows.ts'
import { planRelations } from './import/plan-relations.ts'
import { planRows } from './import/plan-rows.ts'
import type { Thing } from './import/relation-ends.ts'
import type { WritablePlan } from './import/row-plan.ts'
import { readBytes } from './workbook/read-bytes.ts'
import { workbookLimits } from './workbook/workbook.ts'
import { writeSheets } from './workbook/write-xlsx.ts'

const organisations = [
  { id: 'dishub', name: 'Dinas Perhubungan', abbreviation: 'Dishub' },
  { id: 'dinkes', name: 'Dinas Kesehatan', abbreviation: 'Dinkes' },
]
const agencies = organisations.map(({ name }) => name)
const lists = choiceListsOf(null)
const years = [2025, 2026, 2027, 2028, 2029]
const declared = (kind: SheetKind): RecordKind => declaredSheet(kind, { lists, years })
const thingKinds = sheetKinds.filter((kind) => kind !== 'relation')
const namesOf = (kind: SheetKind) => [1, 2].map((place) => `${sheetName(kind)} nomor ${place}`)

/** A value that a field may be stored with; `turn` tells one from another. */
function aValueOf({ type, options, reference }: Field, turn: number): FieldValue {
  if (reference !== undefined) return `${reference}.0${turn + 1}`
  switch (type) {
    case 'choice':
      return options?.[turn % options.length]?.value ?? ''
    case 'yes-no':
      return turn % 2 === 0
    case 'year':
      return 2010 + turn
    case 'integer':
    case 'money':
      return 1_500_000 + turn
    case 'date':
      return `2026-0${turn + 1}-08`
    case 'url':
      return `https://layanan${turn}.go.id`
    case 'text':
    case 'long-text':
      return `Isi ke-${turn}`
  }
}

function recordsOf(kind: SheetKind) {
  return namesOf(kind).map((name, place) => {
    const answers = declared(kind).fields.map((field) => [field.key, aValueOf(field, place)] as const)
    const values: FieldValues = { ...Object.fromEntries(answers), [nameField(kind)]: name }
    const organisationId = organisations[place]?.id ?? ''
    return { id: `${kind}-${place}`, organisationId, name, values }
  })
}

const stored = new Map(thingKinds.map((kind) => [kind, recordsOf(kind)]))
const things: readonly Thing[] = [
  ...thingKinds.flatMap((kind) =>
    (stored.get(kind) ?? []).map(
      ({ id, name, organisationId }): Thing => ({
        id,
        kind: kind as Thing['kind'],
        name,
        organisationId,
        isRetired: false,
        names: [name],
        ...(kind === 'initiative' ? { roadmapId: 'peta' } : {}),
      }),
    ),
  ),
  ...organisations.map(
    ({ name }, place): Thing => ({
      id: `organisation-${place}`,
      kind: 'organisation',
      name,
      organisationId: organisations[place]?.id ?? '',
      isRetired: false,
      names: [name],
    }),
  ),
]
const standing = sheetRelationNames.map((kind) => {
  const { from, to } = sheetRelation(kind)
  return { id: `relasi-${kind}`, kind, fromId: `${from[0]}-0`, toId: `${to[0]}-1` }
})
const ownerOf = (id: string) => organisations.find((each) => each.id === id)?.name ?? ''

function sheetsStored(): CitySheet[] {
  const named = (id: string) => {
    const thing = things.find((each) => each.id === id)
    return {
      kind: thing?.kind ?? 'application',
      name: thing?.name ?? '',
      owner: ownerOf(thing?.organisationId ?? ''),
    }
  }
  return sheetKinds.map((kind) => ({
    kind,
    record: declared(kind),
    records:
      kind === 'relation'
        ? standing.map((relation) => ({
            id: relation.id,
            owner: '',
            values: relationFields({
              kind: relation.kind,
              from: named(relation.fromId),
              to: named(relation.toId),
            }),
          }))
        : (stored.get(kind) ?? []).map(({ id, organisationId, values }) => ({
            id,
            owner: ownerOf(organisationId),
            values,
          })),
  }))
}

/** What the import would do with these sheets, of which those that say the same are left out. */
async function doing(sheets: readonly CitySheet[]) {
  const written = cityWorkbook({
    sheets,
    owners: agencies,
    agencies,
    roadmap: 'Peta Rencana SPBE 2025-2029',
    madeFor: 'Seluruh kota',
    madeOn: '27 November 2026',
  })
  const bytes = Buffer.from(await writeSheets(written))
  const workbook = await readBytes({ bytes, name: 'x.xlsx', limits: workbookLimits })
  const city = { lists, years, year: 2026 }
  const { reading, rows } = importRows(workbook, { agencyName: null, place: {}, emptiesBlanks: true, city })
  const shared = { organisations, importFor: null, frozen: new Set<string>() }
  const plans: WritablePlan[] = thingKinds.flatMap((kind) => [
    ...planRows({
      ...shared,
      listed: { kind, record: declared(kind) },
      rows: rows.filter((row) => row.kind === kind),
      existing: (stored.get(kind) ?? []).map(({ values, ...about }) => ({
        ...about,
        nameKey: nameKey(about.name),
        variant: String(values.medium ?? ''),
        version: 1,
        fields: values,
      })),
      check: () => [],
      answers: new Map(),
      owners: new Map(),
      emptiesBlanks: true,
    }),
  ])
  const related = rows.filter((row) => row.kind === 'relation')
  plans.push(...planRelations({ ...shared, record: declared('relation'), rows: related, things, standing }))
  return { reading, rows, plans: plans.filter(({ state }) => state !== 'same') }
}

test('every kind has a sheet of its own, whose name is found again', () => {
  expect(new Set(sheetKinds.map(sheetName)).size).toBe(26)
  for (const kind of sheetKinds) {
    expect(sheetKindOf(sheetName(kind))).toBe(kind)
    expect(sheetName(kind).length).toBeLessThanOrEqual(31)
    expect(sheetName(kind)).not.toMatch(/[[\]:*?/\\]/)
  }
})

test('what is downloaded of every kind says nothing new, and has no column that is not read', async () => {
  const { reading, rows, plans } = await doing(sheetsStored())
  expect(plans).toEqual([])
  expect(rows).toHaveLength(25 * 2 + 18)
  expect(reading.notes).toEqual([])
  for (const { columns } of reading.parts ?? []) expect(columns.filter(({ key }) => key === null)).toEqual([])
})

/** A field of one stored record, and which value it is to get. */
const anEdit = fc.constantFrom(...thingKinds).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    place: fc.constantFrom(0, 1),
    field: fc.constantFrom(...declared(kind).fields),
    turn: fc.integer({ min: 2, max: 5 }),
  }),
)

test('a changed cell comes back as exactly one changed field, in whichever sheet it stands', async () => {
  const property = fc.asyncProperty(fc.array(anEdit, { minLength: 1, maxLength: 6 }), async (edits) => {
    const sheets = sheetsStored()
    const expected = new Map<string, string>()
    const edited = sheets.map((sheet) => ({ ...sheet, records: [...sheet.records] }))
    for (const { kind, place, field, turn } of edits) {
      const sheet = edited.find((each) => each.kind === kind)
      const record = sheet?.records[place]
      const next = field.key === nameField(kind) ? `${sheetName(kind)} lain ${turn}` : aValueOf(field, turn)
      if (sheet === undefined || record === undefined) continue
      sheet.records[place] = { ...record, values: { ...record.values, [field.key]: next } }
    }
    for (const { kind, records } of edited) {
      const before = sheets.find((each) => each.kind === kind)?.records ?? []
      for (const [place, { id, values }] of records.entries())
        for (const field of declared(kind).fields)
          if (
            JSON.stringify(answerCell(field, values)) !==
            JSON.stringify(answerCell(field, before[place]?.values ?? {}))
          )
            expected.set(`${id} ${field.key}`, String(values[field.key]))
    }
    const { plans } = await doing(edited)
    const found = plans.flatMap(({ applicationId, changes, problems }) => {
      expect(problems).toEqual([])
      return changes.map(({ key, after }) => [`${applicationId} ${key}`, String(after)] as const)
    })
    expect(new Map(found)).toEqual(expected)
    expect(found).toHaveLength(expected.size)
  })
  await fc.assert(property, { numRuns: 15 })
})

test('the end of a relation is one changed field, and the other end its own', async () => {
  const sheets = sheetsStored().map((sheet) => {
    if (sheet.kind !== 'relation') return sheet
    const [first, second, ...rest] = sheet.records
    if (first === undefined || second === undefined) throw new Error('There are no relations')
    const moved = {
      ...first,
      values: { ...first.values, toName: 'Proses bisnis nomor 1', toOwner: 'Dishub' },
    }
    const ended = { ...second, values: { ...second.values, standing: 'ended' } }
    return { ...sheet, records: [moved, ended, ...rest] }
  })
  const { plans } = await doing(sheets)
  expect(plans.map(({ changes, problems }) => [changes.map(({ key }) => key), problems])).toEqual([
    [['toName', 'toOwner'], []],
    [['standing'], []],
  ])
})

test('the workbook has hidden ids, lists for choices, locked columns, and not one formula', async () => {
  const book = await readXlsx(
    await writeSheets(
      cityWorkbook({
        sheets: sheetsStored(),
        owners: agencies,
        agencies,
        roadmap: 'Peta Rencana SPBE 2025-2029',
        madeFor: 'Seluruh kota',
        madeOn: '1 Mei 2026',
      }),
    ),
    { readStyles: true },
  )
  expect(book.sheets.map(({ name }) => name)).toEqual(['Petunjuk', ...sheetKinds.map(sheetName), 'Pilihan'])
  for (const sheet of book.sheets.slice(1, -1)) {
    expect(sheet.columns?.[0]?.hidden).toBe(true)
    expect(sheet.protection?.sheet).toBe(true)
    expect(sheet.cells?.get('1,0')?.style?.protection?.locked).not.toBe(false)
    expect(sheet.cells?.get('1,1')?.style?.protection?.locked).toBe(false)
    expect(sheet.dataValidations?.some(({ type }) => type === 'list')).toBe(true)
  }
  for (const { cells } of book.sheets)
    for (const cell of cells?.values() ?? []) expect(cell.formula).toBeUndefined()
})
