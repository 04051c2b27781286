import { expect, test } from 'vitest'
import { application, ownerImportNames } from './application.ts'
import { evidence } from './evidence.ts'
import { fieldOf, isRequired, type RecordKind, readableValue, visibleFields, visibleValues } from './field.ts'
import { gap } from './gap.ts'
import { initiative } from './initiative.ts'
import { legalBasis } from './legal-basis.ts'
import { headerKey, nameKey } from './name-key.ts'
import { observation } from './observation.ts'

const kinds: readonly RecordKind[] = [application, observation, initiative, gap, evidence, legalBasis]

test('every field key of a kind is unique and every label is filled', () => {
  for (const kind of kinds) {
    const keys = kind.fields.map((field) => field.key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const field of kind.fields) {
      expect(field.label.length).toBeGreaterThan(1)
      expect(field.help).toMatch(/\.$/)
      expect(field.source.length).toBeGreaterThan(5)
    }
  }
})

test('a representative answers twelve basic questions for an application', () => {
  const basic = application.fields.filter((field) => field.tier === 'basic')
  expect(basic.map((field) => field.key)).toEqual([
    'name',
    'purpose',
    'classification',
    'origin',
    'medium',
    'address',
    'userUnits',
    'operationalStatus',
    'yearBuilt',
    'legalBasis',
    'nationalIssue',
    'personInCharge',
  ])
})

test('choice fields have at least two options, and no alias stands for two of them', () => {
  for (const kind of kinds) {
    for (const field of kind.fields) {
      if (field.type !== 'choice') continue
      const { options = [] } = field
      expect(options.length).toBeGreaterThan(1)
      const spellings = options.flatMap((option) => {
        const own = [option.value, option.label, ...option.aliases].map(nameKey)
        return [...new Set(own)]
      })
      expect(new Set(spellings).size, field.key).toBe(spellings.length)
    }
  }
})

test('only headers that are told apart by their values may belong to two fields', () => {
  const owners = new Map<string, string[]>()
  for (const field of application.fields) {
    for (const key of new Set(field.importNames.map(headerKey))) {
      owners.set(key, [...(owners.get(key) ?? []), field.key])
    }
  }
  const shared = [...owners].filter(([, fields]) => fields.length > 1).map(([header]) => header)
  expect(shared.sort()).toEqual([
    'jenis',
    'jenis aplikasi',
    'kategori',
    'kategori aplikasi',
    'klasifikasi',
    'klasifikasi aplikasi',
  ])
  for (const header of ownerImportNames) expect(owners.has(headerKey(header)), header).toBe(false)
})

test('prices, contracts and personal contacts are restricted', () => {
  for (const key of ['contractTitle', 'contractValue', 'fundSource', 'vendorContact', 'maintenanceCost']) {
    expect(fieldOf(application, key).visibility, key).toBe('restricted')
  }
})

test('what runs the application is never public', () => {
  const shown = visibleFields(application, 'public').map((field) => field.key)
  for (const key of [
    'cpu',
    'operatingSystem',
    'webServer',
    'database',
    'version',
    'address',
    'personInCharge',
  ]) {
    expect(shown, key).not.toContain(key)
  }
})

test('visible values drop what is above the clearance and what was never declared', () => {
  const values = {
    name: 'SI CONTOH',
    personInCharge: 'Kepala Bidang',
    contractValue: 15_000_000,
    secret: 'x',
  }
  expect(visibleValues(application, values, 'public')).toEqual({ name: 'SI CONTOH' })
  expect(visibleValues(application, values, 'internal')).toEqual({
    name: 'SI CONTOH',
    personInCharge: 'Kepala Bidang',
  })
  expect(Object.keys(visibleValues(application, values, 'restricted'))).toEqual([
    'name',
    'personInCharge',
    'contractValue',
  ])
})

test('an address is required on submission only for a website', () => {
  const address = fieldOf(application, 'address')
  expect(isRequired(address, { medium: 'website' }, 'submission')).toBe(true)
  expect(isRequired(address, { medium: 'desktop' }, 'submission')).toBe(false)
  expect(isRequired(address, {}, 'submission')).toBe(false)
  expect(isRequired(address, { medium: 'website' }, 'saving')).toBe(false)
})

test('only the name is asked for before a record may be saved', () => {
  const always = application.fields.filter((field) => isRequired(field, {}, 'saving'))
  expect(always.map((field) => field.key)).toEqual(['name'])
})

test('answers are read as people write them', () => {
  expect(readableValue(fieldOf(application, 'medium'), 'website')).toBe('Website')
  expect(readableValue(fieldOf(application, 'isIntegrated'), true)).toBe('Ya')
  expect(readableValue(fieldOf(application, 'isIntegrated'), false)).toBe('Tidak')
  expect(readableValue(fieldOf(application, 'contractValue'), 1_250_000)).toBe('Rp1.250.000')
  expect(readableValue(fieldOf(application, 'yearBuilt'), 2019)).toBe('2019')
  expect(readableValue(fieldOf(observation, 'activeUsers'), 1200)).toBe('1.200 orang')
  expect(readableValue(fieldOf(initiative, 'startsOn'), '2026-05-01')).toBe('1 Mei 2026')
  expect(readableValue(fieldOf(application, 'vendor'), undefined)).toBe('Belum diisi')
  expect(readableValue(fieldOf(application, 'medium'), 'kiosk')).toBe('kiosk')
})

test('naming an undeclared field is a mistake in the code and says which', () => {
  expect(() => fieldOf(application, 'colour')).toThrow('colour')
})
