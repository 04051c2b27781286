import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listedApplications } from '#app/exchange/inventory-row.ts'
import { application } from '#workflows/catalogue/application.ts'
import { nameKey } from '#workflows/catalogue/name-key.ts'
import { answerCheck } from './answer-check.ts'
import type { GivenRow } from './given-rows.ts'
import { planRows } from './plan-rows.ts'
import { changesOf, type KnownRecord, type PlanInput, type WritablePlan } from './row-plan.ts'

const organisations = [
  { id: 'dishub', name: 'Dinas Perhubungan', abbreviation: 'Dishub' },
  { id: 'dinkes', name: 'Dinas Kesehatan', abbreviation: 'Dinkes' },
]

function known(name: string, change: Partial<KnownRecord> = {}): KnownRecord {
  const fields = { name, medium: 'website', purpose: 'Melayani.', address: 'https://a.example.go.id' }
  const at = { organisationId: 'dishub', variant: 'website', version: 3 }
  return { id: `id ${name}`, name, nameKey: nameKey(name), fields, ...at, ...change }
}

function given(name: string, change: Partial<GivenRow> = {}): GivenRow {
  const rest = { applicationId: null, blanks: [], warnings: [], marked: [], reason: null }
  return { row: 2, name, owner: 'Dinas Perhubungan', fields: { name, medium: 'website' }, ...rest, ...change }
}

function plan(input: Partial<PlanInput>): readonly WritablePlan[] {
  const none = { rows: [], existing: [], frozen: new Set<string>(), importFor: null }
  const nothing = { ...none, answers: new Map(), owners: new Map() }
  const applications = { listed: listedApplications, check: answerCheck(application) }
  return planRows({ ...nothing, ...applications, organisations, emptiesBlanks: false, ...input })
}

const one = (row: GivenRow, input: Partial<PlanInput> = {}) => plan({ rows: [row], ...input })[0]

test('a row is new, changed field by field, or the same', () => {
  const existing = [known('E-Parkir')]
  expect(one(given('E-Retribusi'), { existing })).toMatchObject({ state: 'new', organisationId: 'dishub' })
  expect(
    one(given('e parkir', { fields: { name: 'E-Parkir', medium: 'website' } }), { existing }),
  ).toMatchObject({
    state: 'changed',
    changes: [{ key: 'name', before: 'E-Parkir', after: 'e parkir' }],
  })
  expect(one(given('E-Parkir'), { existing })).toMatchObject({ state: 'same', applicationId: 'id E-Parkir' })
})

test('a new row brings all that is written for it, in the order of the declaration', () => {
  const row = given('E-Retribusi', {
    fields: { medium: 'website', name: 'E-Retribusi', 'yearBuilt.notKnown': 'Lupa.' },
  })
  const planned = one(row)
  expect(planned?.state).toBe('new')
  const brought = changesOf(application, { plan: planned as WritablePlan, given: row })
  expect(brought).toEqual([
    { key: 'name', before: null, after: 'E-Retribusi' },
    { key: 'medium', before: null, after: 'website' },
    { key: 'yearBuilt.notKnown', before: null, after: 'Lupa.' },
  ])
  expect(Object.fromEntries(brought.map(({ key, after }) => [key, after]))).toEqual(planned?.fields)
})

test('answers that were found good are not held against the declaration again, all others are', () => {
  const check = () => [{ key: 'name', sentence: 'Keliru.' }]
  const rows = [given('E-Retribusi'), given('E-Uji', { row: 3 })]
  const planned = plan({ rows, check, good: new Set([3]) })
  expect(planned.map(({ state }) => state)).toEqual(['error', 'new'])
})

test('the stable id goes before the name, and an id of nobody is told', () => {
  const existing = [known('E-Parkir')]
  const renamed = given('Parkir Daring', { applicationId: 'id E-Parkir' })
  expect(one(renamed, { existing })).toMatchObject({ state: 'changed', version: 3 })
  const stray = one(given('E-Parkir', { applicationId: 'x' }), { existing })
  expect(stray).toMatchObject({ state: 'same', warnings: [expect.stringContaining('tidak dikenal')] })
})

test('a likely same name and the same name elsewhere are asked, and the answer decides', () => {
  const existing = [known('Layanan Perizinan'), known('E-Ambulans', { organisationId: 'dinkes' })]
  const like = given('Layanan Perijinan')
  expect(one(like, { existing })).toMatchObject({ state: 'question', question: { kind: 'like-name' } })
  const answered = (answer: string) => one(like, { existing, answers: new Map([[2, answer]]) })
  expect(answered('new')?.state).toBe('new')
  expect(answered('id Layanan Perizinan')).toMatchObject({
    state: 'changed',
    applicationId: 'id Layanan Perizinan',
  })
  expect(answered('id E-Ambulans')?.state).toBe('question')
  const elsewhere = given('E-Ambulans')
  expect(one(elsewhere, { existing })).toMatchObject({ question: { kind: 'other-agency' } })
  const same = one(elsewhere, { existing, answers: new Map([[2, 'id E-Ambulans']]) })
  expect(same).toMatchObject({ state: 'same', organisationId: 'dinkes' })
})

test('another medium of the same name is asked; a medium that was not known is filled in', () => {
  const existing = [known('E-Parkir')]
  expect(
    one(given('E-Parkir', { fields: { name: 'E-Parkir', medium: 'mobile' } }), { existing })?.state,
  ).toBe('question')
  expect(one(given('E-Parkir', { fields: { name: 'E-Parkir' } }), { existing })?.state).toBe('same')
  const unknown = [known('E-Parkir', { variant: 'unknown', fields: { name: 'E-Parkir' } })]
  expect(one(given('E-Parkir'), { existing: unknown })).toMatchObject({
    changes: [{ key: 'medium', before: null, after: 'website' }],
  })
})

test('an owner is found by name or abbreviation; others are named, and kept out of an agency’s import', () => {
  expect(one(given('A1', { owner: 'DISHUB' }))?.organisationId).toBe('dishub')
  expect(one(given('A1', { owner: 'Din. Kesehatan Kota' }))?.problems).toEqual([
    'Pemilik "Din. Kesehatan Kota" belum terdaftar; mungkin "Dinas Kesehatan".',
  ])
  const foreign = one(given('A1', { owner: 'Dinkes' }), { importFor: 'dishub' })
  expect(foreign).toMatchObject({ state: 'error', fields: {} })
  expect(foreign?.problems[0]).toContain('impor ini hanya untuk Dinas Perhubungan')
})

test('a blank cell empties nothing unless it was chosen, and never the name', () => {
  const existing = [known('E-Parkir')]
  const row = given('E-Parkir', { blanks: ['purpose', 'name'] })
  expect(one(row, { existing })?.state).toBe('same')
  const emptied = one(row, { existing, emptiesBlanks: true })
  expect(emptied?.changes).toEqual([{ key: 'purpose', before: 'Melayani.', after: null }])
})

test('"tidak ada" takes the place of a value, and a value that of "tidak ada"', () => {
  const none = given('E-Parkir', { fields: { name: 'E-Parkir', medium: 'website', 'address.none': true } })
  const changed = one(none, { existing: [known('E-Parkir')] })
  expect(changed?.fields).toMatchObject({ 'address.none': true })
  expect(changed?.fields).not.toHaveProperty('address')
  const stored = known('E-Parkir', { fields: { name: 'E-Parkir', medium: 'website', 'address.none': true } })
  const back = given('E-Parkir', { fields: { name: 'E-Parkir', medium: 'website', address: 'a.go.id' } })
  expect(one(back, { existing: [stored] })?.fields).toEqual({
    name: 'E-Parkir',
    medium: 'website',
    address: 'a.go.id',
  })
})

test('what lies with the reviewers stays as it was submitted', () => {
  const input = { existing: [known('E-Parkir')], frozen: new Set(['dishub']) }
  expect(one(given('E-Parkir'), input)?.state).toBe('same')
  expect(one(given('Lain'), input)?.problems[0]).toContain('Berkas sudah diajukan')
})

const words = [
  'Parkir',
  'Layanan Perizinan',
  'Layanan Perijinan',
  'SIMPEG (Kepegawaian)',
  'Kepegawaian',
  'Surat 1',
  'Surat 2',
]
const aName = fc.constantFrom(...words)
const aMedium = fc.constantFrom('website', 'mobile', undefined)
const anApplication = fc
  .record({
    name: aName,
    medium: aMedium,
    organisationId: fc.constantFrom('dishub', 'dinkes'),
    purpose: fc.string(),
  })
  .map(({ name, medium, organisationId, purpose }) => {
    const fields = { name, purpose, ...(medium === undefined ? {} : { medium }) }
    const id = `${organisationId} ${medium} ${nameKey(name)}`
    return known(name, { id, organisationId, variant: medium ?? 'unknown', fields })
  })
const anInventory = fc.uniqueArray(anApplication, { selector: (each) => each.id, maxLength: 8 })
const aRow = fc.record({
  name: aName,
  medium: aMedium,
  purpose: fc.option(fc.string(), { nil: undefined }),
  owner: fc.constantFrom('Dinas Perhubungan', 'dinkes', 'Dinas Entah'),
  id: fc.option(fc.constantFrom('dishub website parkir', 'dinkes mobile surat 1', 'x'), { nil: null }),
  reason: fc.constantFrom(null, null, null, 'Nama aplikasi kosong; isi nama aplikasi.'),
})
const aFile = fc.array(aRow, { maxLength: 14 }).map((rows) =>
  rows.map((row, index) => {
    const { name, medium, purpose, owner, id } = row
    const fields = { name, ...(medium && { medium }), ...(purpose !== undefined && { purpose }) }
    // The reader refuses a second row of one name, owner and medium before anything is planned.
    const isDouble = rows.slice(0, index).some((each) => each.reason === null && keyIn(each) === keyIn(row))
    const reason = isDouble ? 'Nama, pemilik dan media sama dengan baris lain.' : row.reason
    return given(name, { row: index + 2, owner, applicationId: id, fields, reason })
  }),
)

function keyIn({ name, owner, medium }: { name: string; owner: string; medium: string | undefined }): string {
  return `${nameKey(name)} ${owner} ${medium}`
}

/** What is on record when the plans have been carried out. */
function carriedOut(existing: readonly KnownRecord[], plans: readonly WritablePlan[]): KnownRecord[] {
  const written = plans
    .filter(({ state }) => state === 'new' || state === 'changed')
    .map(({ fields, organisationId, applicationId, row }) => {
      const name = String(fields.name)
      const medium = String(fields.medium ?? 'unknown')
      return known(name, {
        id: applicationId ?? `made ${row}`,
        organisationId: organisationId ?? '',
        variant: medium,
        fields,
      })
    })
  const ids = new Set(written.map(({ id }) => id))
  return [...existing.filter(({ id }) => !ids.has(id)), ...written]
}

test('rows in are rows shown; nothing is doubled, within a file or by importing it twice', () => {
  const answer = fc.constantFrom('new', 'first', 'none')
  fc.assert(
    fc.property(anInventory, aFile, answer, fc.boolean(), (existing, rows, choice, emptiesBlanks) => {
      const asked = plan({ existing, rows, emptiesBlanks })
      const answers = new Map(
        asked.flatMap(({ row, question }) => {
          const chosen = choice === 'first' ? question?.candidates[0]?.applicationId : choice
          return question === null || chosen === undefined || choice === 'none'
            ? []
            : [[row, chosen] as const]
        }),
      )
      const plans = plan({ existing, rows, answers, emptiesBlanks })
      expect(plans.map(({ row }) => row)).toEqual(rows.map(({ row }) => row))
      const after = carriedOut(existing, plans)
      const keys = after.map((each) => `${each.organisationId} ${each.variant} ${each.nameKey}`)
      expect(new Set(keys).size).toBe(keys.length)
      const made = plans.filter(({ state }) => state === 'new').length
      expect(after).toHaveLength(existing.length + made)
      const again = plan({ existing: after, rows, emptiesBlanks })
      const settled = plans.filter(({ state }) => state !== 'error' && state !== 'question')
      for (const { row } of settled) {
        // An answer took the row for an application of another name or agency; the name that it bears may be
        // another's by now, by its id: then it is told, never done.
        const isAnswered = ![undefined, 'new'].includes(answers.get(row))
        const states = isAnswered ? ['same', 'question', 'error'] : ['same', 'question']
        expect(states).toContain(again[row - 2]?.state)
      }
    }),
    { numRuns: 400 },
  )
})
