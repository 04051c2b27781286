import { expect, test } from 'vitest'
import { completeness } from '#workflows/rules/completeness.ts'
import { absenceWords, notKnownReasons } from './absence.ts'
import { application } from './application.ts'
import { absenceKeys, fieldOf, type RecordKind, visibleValues } from './field.ts'
import { recordSchema } from './schema.ts'

const saving = recordSchema(application, { moment: 'saving' })
const legalBasis = absenceKeys('legalBasis')
const yearBuilt = absenceKeys('yearBuilt')

test('"not known" is kept with its reason, "there is none" as itself; blank stays a third thing', () => {
  const values = { name: 'A', [yearBuilt.notKnown]: 'Tidak ada catatan.', [legalBasis.none]: true }
  expect(saving.safeParse(values).success).toBe(true)
  expect(absenceWords(fieldOf(application, 'yearBuilt'), values)).toBe('Tidak diketahui: Tidak ada catatan.')
  expect(absenceWords(fieldOf(application, 'legalBasis'), values)).toBe('Tidak ada')
  expect(absenceWords(fieldOf(application, 'personInCharge'), values)).toBeNull()
  expect(notKnownReasons(application, values)).toEqual({ yearBuilt: 'Tidak ada catatan.' })
})

test.each([
  ['no reason', { [yearBuilt.notKnown]: ' ' }, 'tulis mengapa tidak diketahui'],
  ['a value as well', { yearBuilt: 2020, [yearBuilt.notKnown]: 'Lupa.' }, 'jangan keduanya'],
  ['both absences', { [legalBasis.none]: true, [legalBasis.notKnown]: 'Lupa.' }, 'jangan keduanya'],
  ['a field that must be told', { [absenceKeys('name').notKnown]: 'Lupa.' }, 'nrecognized'],
])('an absence with %s is refused', (_case, absence, sentence) => {
  const parsed = saving.safeParse({ name: 'A', ...absence })
  expect(parsed.error?.issues.map((issue) => issue.message).join(' ')).toContain(sentence)
})

test('"there is none" fills, "not known" does not and stops nobody', () => {
  const kind: RecordKind = {
    ...application,
    fields: application.fields.filter(({ key }) => ['name', 'yearBuilt', 'legalBasis'].includes(key)),
  }
  const state = completeness({
    kind,
    values: { name: 'A', [yearBuilt.notKnown]: 'Lupa.', [legalBasis.none]: true },
  })
  expect([state.filled, state.total, state.missing]).toEqual([2, 3, []])
  expect(state.notKnown).toEqual([{ key: 'yearBuilt', label: 'Tahun pembuatan', reason: 'Lupa.' }])
})

test('why a restricted answer is not known is as restricted as the answer', () => {
  const values = { name: 'A', [absenceKeys('contractValue').notKnown]: 'Kontrak hilang.' }
  expect(visibleValues(application, values, 'internal')).toEqual({ name: 'A' })
  expect(visibleValues(application, values, 'restricted')).toEqual(values)
})
