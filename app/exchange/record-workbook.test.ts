import fc from 'fast-check'
import { readXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { application } from '#workflows/catalogue/application.ts'
import { absenceKeys, type Field, type FieldValues } from '#workflows/catalogue/field.ts'
import { nameKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { applicationWorkbook } from './application-workbook.ts'
import { importRows } from './import/import-rows.ts'
import { planRows } from './import/plan-rows.ts'
import { listedApplications } from './inventory-row.ts'
import { readBytes } from './workbook/read-bytes.ts'
import { workbookLimits } from './workbook/workbook.ts'
import { writeSheets } from './workbook/write-xlsx.ts'

const organisations = [
  { id: 'dishub', name: 'Dinas Perhubungan', abbreviation: 'Dishub' },
  { id: 'dinkes', name: 'Dinas Kesehatan', abbreviation: 'Dinkes' },
]
const made = { madeFor: 'Dinas Perhubungan', madeOn: '27 November 2026' }

/** What people type into a form: with line breaks, bent quotes, tags, list dashes, and what would calculate. */
const aText = fc.oneof(
  fc.constantFrom(
    '- melayani\n- mencatat',
    '“Kutip” dan <b>tebal</b>',
    '=1+1',
    '+62 812 345',
    '@SUM(A1)',
    "'petik",
    '-',
    'Tidak ada',
    '007',
    'a&nbsp;b',
    '  spasi  ',
    'dua\u200Bkata',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
)

function answersOf(field: Field): fc.Arbitrary<FieldValues> {
  const keys = absenceKeys(field.key)
  const absences = [
    ...(field.absences?.includes('none') ? [fc.constant({ [keys.none]: true as const })] : []),
    ...(field.absences?.includes('not-known')
      ? [aText.map((reason) => ({ [keys.notKnown]: `Vendor tutup (lama) ${reason}` }))]
      : []),
  ]
  return fc.oneof(
    fc.constant({}),
    aValueOf(field).map((value) => ({ [field.key]: value })),
    ...absences,
  )
}

function aValueOf({ type, options, maxLength = 500 }: Field): fc.Arbitrary<string | number | boolean> {
  switch (type) {
    case 'choice':
      return fc.constantFrom(...(options ?? []).map(({ value }) => value))
    case 'yes-no':
      return fc.boolean()
    case 'year':
      return fc.integer({ min: 1970, max: 2099 })
    case 'integer':
    case 'money':
      return fc.integer({ min: 0, max: 1_000_000_000 })
    case 'date':
      return fc.constantFrom('2026-08-08', '1999-12-31')
    case 'url':
      return fc.constantFrom('https://a.example.go.id/x?y=1', 'layanan.go.id', 'tidak tahu')
    case 'text':
    case 'long-text':
      return aText.map((text) => fitting(text, maxLength))
  }
}

/** Stored texts are whole characters in their composed form, as a form sends them, and not too long. */
function fitting(text: string, most: number): string {
  const whole = Array.from(text.normalize('NFC'))
  while (whole.join('').length > most) whole.pop()
  return whole.join('')
}

const anApplication = fc
  .tuple(...application.fields.filter(({ key }) => key !== 'name').map(answersOf))
  .map((answers) => Object.assign({}, ...answers) as FieldValues)

async function readAgain(bytes: Uint8Array, agencyName: string | null) {
  const workbook = await readBytes({ bytes: Buffer.from(bytes), name: 'x.xlsx', limits: workbookLimits })
  return importRows(workbook, { agencyName, place: {}, emptiesBlanks: false })
}

function storedRow(values: FieldValues, index: number) {
  const name = tidyName(`Aplikasi ${index} ${index % 2 === 0 ? '“Parkir”' : '=Uji'}`)
  const fields = { ...values, name }
  const at = { organisationId: index % 2 === 0 ? 'dishub' : 'dinkes', variant: 'website', version: 1 }
  return { id: `id-${index}`, name, nameKey: nameKey(name), fields, ...at }
}

test('what is downloaded says nothing new when it is uploaded, whatever is stored', async () => {
  const property = fc.asyncProperty(fc.array(anApplication, { minLength: 1, maxLength: 4 }), async (all) => {
    const existing = all.map(storedRow)
    const ownerOf = (id: string) => organisations.find((each) => each.id === id)?.name ?? ''
    const records = existing.map(({ id, organisationId, fields }) => ({
      id,
      owner: ownerOf(organisationId),
      values: fields,
    }))
    const owners = organisations.map(({ name }) => name)
    const { rows } = await readAgain(
      await writeSheets(applicationWorkbook({ ...made, owners, records })),
      null,
    )
    const none = { answers: new Map(), owners: new Map(), frozen: new Set<string>() }
    const plans = planRows({
      listed: listedApplications,
      check: () => [],
      rows,
      organisations,
      existing,
      importFor: null,
      emptiesBlanks: true,
      ...none,
    })
    expect(plans.map(({ state, changes, problems }) => ({ state, changes, problems }))).toEqual(
      existing.map(() => ({ state: 'same', changes: [], problems: [] })),
    )
  })
  await fc.assert(property, { numRuns: 60 })
})

test('the workbook has hidden ids, lists for choices, locked columns, and not one formula', async () => {
  const values = { name: '=HYPERLINK("http://x")', purpose: '@SUM(A1)', medium: 'website' }
  const records = [{ id: 'id-1', owner: 'Dinas Perhubungan', values }]
  const bytes = await writeSheets(applicationWorkbook({ ...made, owners: null, records }))
  const book = await readXlsx(bytes, { readStyles: true })
  const [sheet, instructions, lists] = book.sheets
  expect(book.sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual([
    ['Aplikasi', false],
    ['Petunjuk', false],
    ['Pilihan', true],
  ])
  expect(sheet?.columns?.[0]?.hidden).toBe(true)
  expect(sheet?.protection?.sheet).toBe(true)
  expect(sheet?.cells?.get('1,1')?.style?.protection?.locked).toBe(false)
  expect(sheet?.cells?.get('1,0')?.style?.protection?.locked).not.toBe(false)
  const choices = application.fields.filter(({ type }) => type === 'choice' || type === 'yes-no')
  expect(sheet?.dataValidations?.filter(({ type }) => type === 'list')).toHaveLength(choices.length)
  expect(lists?.rows[0]).toHaveLength(choices.length)
  for (const each of book.sheets)
    for (const cell of each.cells?.values() ?? []) expect(cell.formula).toBeUndefined()
  expect(sheet?.rows[1]?.slice(0, 3)).toEqual(['id-1', `'${values.name}`, `'${values.purpose}`])
  const explained = instructions?.rows.map((row) => row[0]) ?? []
  for (const { label } of application.fields) expect(explained).toContain(label)
})

test('a template that nobody filled in is told to have no rows', async () => {
  const bytes = await writeSheets(applicationWorkbook({ ...made, owners: null, records: [] }))
  await expect(readAgain(bytes, 'Dinas Perhubungan')).rejects.toThrow('Isi paling sedikit satu aplikasi')
})
