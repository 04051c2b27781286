import { expect, test } from 'vitest'
import { application } from '#workflows/catalogue/application.ts'
import { fieldOf } from '#workflows/catalogue/field.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import { typedAnswer, wholeNumberFrom } from './record-answers.ts'
import { recordValuesFrom } from './record-values.ts'

test.each([
  ['1500000', 1_500_000],
  ['1.500.000', 1_500_000],
  ['Rp1.500.000', 1_500_000],
  ['Rp 1.500.000,00', 1_500_000],
  ['Rp. 1.500.000,-', 1_500_000],
  ['0', 0],
  ['1.5', null],
  ['1.50.000', null],
  ['1,5', null],
  ['-5', null],
  ['lima juta', null],
  ['', null],
])('%j is read as %j', (text, value) => {
  expect(wholeNumberFrom(text)).toBe(value)
})

test('answers take the type of their field, and empty ones are absent', () => {
  const typed = { name: ' SIPENA ', purpose: '', contractValue: 'Rp1.500.000', isIntegrated: 'tidak' }
  expect(recordValuesFrom('application', typed).fields).toEqual({
    name: 'SIPENA',
    contractValue: 1_500_000,
    isIntegrated: false,
  })
})

test('what cannot be read stays as typed, so that the check of the record names the field', () => {
  const { fields } = recordValuesFrom('application', { name: 'SIPENA', contractValue: 'lima juta' })
  const checked = recordSchema(application, { moment: 'saving' }).safeParse(fields)
  expect(checked.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['contractValue'])
})

test('a value beside a ticked box is kept, and the check of the record refuses both at their field', () => {
  const typed = { name: 'SIPENA', legalBasis: 'Perwali 10/2019', 'legalBasis.tidak-ada': 'ya' }
  const { fields } = recordValuesFrom('application', typed)
  expect(fields.legalBasis).toBe('Perwali 10/2019')
  const checked = recordSchema(application, { moment: 'saving' }).safeParse(fields)
  expect(checked.error?.issues.find(({ path }) => path[0] === 'legalBasis')?.message).toContain(
    'jangan keduanya',
  )
  const reading = { activeUsers: '12', 'activeUsers.tidak-diketahui': 'ya', 'activeUsers.alasan': 'Lupa.' }
  expect(recordValuesFrom('observation', reading)).toEqual({
    fields: { activeUsers: 12 },
    notKnown: { activeUsers: 'Lupa.' },
  })
})

test('"tidak diketahui" with its reason stands in place of an answer', () => {
  const typed = {
    activeUsers: '',
    'activeUsers.tidak-diketahui': 'ya',
    'activeUsers.alasan': ' Server vendor. ',
  }
  expect(recordValuesFrom('observation', typed)).toEqual({
    fields: {},
    notKnown: { activeUsers: 'Server vendor.' },
  })
})

test('names that the record does not declare are left behind', () => {
  expect(recordValuesFrom('observation', { activeUsers: '1', role: 'mayor' }).fields).toEqual({
    activeUsers: 1,
  })
})

test('a stored answer comes back as one would type it', () => {
  expect(typedAnswer(fieldOf(application, 'contractValue'), 1_500_000)).toBe('1.500.000')
  expect(typedAnswer(fieldOf(application, 'isIntegrated'), false)).toBe('tidak')
  expect(typedAnswer(fieldOf(application, 'name'), undefined)).toBe('')
})
