import { expect, test } from 'vitest'
import { completeness } from '#workflows/rules/completeness.ts'
import { architectureLists, choiceListsOf } from '#workflows/settings/architecture-lists.ts'
import { type FieldValues, fieldOf, visibleValues } from '../field.ts'
import { headerKey } from '../name-key.ts'
import { recordSchema } from '../schema.ts'
import { withChoices } from './choices.ts'
import { domains, kindsOf, objectKindAt, objectKindNames, objectKinds, recordOf } from './kinds.ts'

const lists = choiceListsOf(null)
const state = { condition: 'as-is', lifecycle: 'active', objectClass: 'internal' }

test('there are twelve kinds of infrastructure, seven of security, and one for each other domain', () => {
  const counts = Object.keys(domains).map((domain) => [
    domain,
    kindsOf(domain as keyof typeof domains).length,
  ])
  expect(Object.fromEntries(counts)).toEqual({
    process: 1,
    service: 1,
    data: 1,
    application: 0,
    infrastructure: 12,
    security: 7,
  })
})

test('each kind has an address, a label and a key of its own', () => {
  const all = objectKindNames.map((name) => ({ name, ...objectKinds[name] }))
  for (const own of ['path', 'name'] as const)
    expect(new Set(all.map((each) => each[own])).size).toBe(all.length)
  expect(new Set(all.map(({ record }) => record.label)).size).toBe(all.length)
  for (const { name, record } of all) expect(record.kind).toBe(name)
  expect(objectKindAt('sistem-penghubung')).toBe('service-bus')
  expect([objectKindAt('toString'), objectKindAt('')]).toEqual([null, null])
})

test('the fields of a kind have keys, labels and headers that no other field of it has', () => {
  for (const name of objectKindNames) {
    const { fields } = recordOf(name)
    for (const own of [
      fields.map(({ key }) => key),
      fields.map(({ label }) => label),
      fields.flatMap(({ importNames }) => [...new Set(importNames.map(headerKey))]),
    ])
      expect(new Set(own).size, name).toBe(own.length)
    for (const field of fields) {
      expect(field.help, `${name} ${field.key}`).toMatch(/\.$/)
      expect(field.source.length, field.key).toBeGreaterThan(5)
    }
  }
})

test('every choice has its options, in the declaration or in a list of the city', () => {
  const keys = architectureLists.fields.map(({ key }) => key as string)
  const used = new Set<string>()
  for (const name of objectKindNames)
    for (const field of recordOf(name).fields.filter(({ type }) => type === 'choice')) {
      if (field.options !== undefined) continue
      expect(keys, field.key).toContain(field.list)
      used.add(field.list ?? '')
    }
  expect([...used].toSorted()).toEqual(keys.toSorted())
})

test('each kind takes codes of its domain’s own reference and no others', () => {
  for (const name of objectKindNames) {
    const { reference } = domains[objectKinds[name].domain]
    const schema = recordSchema(withChoices(recordOf(name), lists), { moment: 'saving' })
    const takes = (code: string) => schema.safeParse({ name: 'Sesuatu', ...state, code }).success
    expect([name, takes(`${reference}.01.01`), takes('RAX.01'), takes(`${reference}.1`)]).toEqual([
      name,
      true,
      false,
      false,
    ])
  }
})

test('a record is saved with its name and state, and says what is missing next', () => {
  for (const name of objectKindNames) {
    const kind = withChoices(recordOf(name), lists)
    const schema = recordSchema(kind, { moment: 'saving' })
    expect(schema.safeParse({ name: 'Sesuatu', ...state }).success).toBe(true)
    expect(schema.safeParse({ name: 'Sesuatu' }).success).toBe(false)
    const started = completeness({ kind, values: { name: 'Sesuatu', ...state } })
    expect([name, started.next?.label]).toEqual([name, 'Uraian'])
  }
})

test('a risk asks for its mitigation', () => {
  const kind = withChoices(recordOf('service'), lists)
  const missing = (values: FieldValues) =>
    completeness({ kind, values })
      .missing.map(({ key }) => key)
      .filter((key) => key === 'mitigation')
  expect([missing({ hasRisk: true }), missing({ hasRisk: false }), missing({})]).toEqual([
    ['mitigation'],
    [],
    [],
  ])
})

test('a choice that left its list stays possible for the record that has it', () => {
  const values = { name: 'Awan', ...state, cloudType: 'Awan lama' }
  const saving = (stored: FieldValues) =>
    recordSchema(withChoices(recordOf('cloud'), lists, stored), { moment: 'saving' }).safeParse(values)
      .success
  expect([saving({}), saving({ cloudType: 'Awan lama' })]).toEqual([false, true])
  const options = fieldOf(withChoices(recordOf('cloud'), lists), 'cloudType').options ?? []
  expect(options.map(({ label }) => label)).toEqual(lists['cloud-types'])
})

test('prices, places and findings never reach the public or the officials of other agencies', () => {
  const values = { yearlyCost: 1, location: 'Ruang', protection: 'Gerbang', maturity: '3', result: 'Baik' }
  for (const name of objectKindNames)
    expect(visibleValues(recordOf(name), values, 'internal'), name).toEqual({})
})
