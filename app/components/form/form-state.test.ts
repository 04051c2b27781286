import { expect, test } from 'vitest'
import { type FormState, withLabelledErrors } from './form-state.ts'

const state: FormState = {
  code: 'invalid',
  form: '',
  formError: 'Nama belum diisi.',
  details: [],
  fieldErrors: {},
  values: {},
  lists: {},
}
const fields = [
  { key: 'name', label: 'Nama' },
  { key: 'nameOfUnit', label: 'Nama unit' },
]

test('a sentence goes to the field whose label it begins with, the longest label first', () => {
  const details = ['Nama unit belum diisi.', 'Nama: paling panjang 200 huruf.', 'Namanya aneh.']
  expect(withLabelledErrors({ ...state, details }, fields)).toMatchObject({
    fieldErrors: { name: 'Nama: paling panjang 200 huruf.', nameOfUnit: 'Nama unit belum diisi.' },
    details: ['Namanya aneh.'],
  })
})

test('a field keeps the sentence it already has', () => {
  const given = { ...state, details: ['Nama belum diisi.'], fieldErrors: { name: 'Isi nama resminya.' } }
  expect(withLabelledErrors(given, fields).fieldErrors).toEqual({ name: 'Isi nama resminya.' })
})
