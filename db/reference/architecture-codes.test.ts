import { expect, test } from 'vitest'
import { isCodeOf, levelOf, parentOf, type ReferenceKind, references } from '#workflows/catalogue/reference.ts'
import { searchReference } from '#workflows/rules/reference-search.ts'
import { codeNames, codesOf, editionIn, referenceEditions, referenceOf } from './architecture-codes.ts'
import { regionalAffairs } from './regional-affairs.ts'

const kinds = Object.keys(references) as ReferenceKind[]
const edition = editionIn(2026)

test('every code is written like one of its reference, stands once, and lies in a code that is there', () => {
  for (const { codes } of referenceEditions) {
    const known = new Set(codes.map(({ code }) => code))
    expect(known.size).toBe(codes.length)
    for (const { code, name } of codes) {
      const kind = referenceOf(code)
      expect(kind !== null && isCodeOf(kind, code), code).toBe(true)
      const parent = parentOf(code)
      expect(parent === null || known.has(parent), code).toBe(true)
      expect(name.trim(), code).toBe(name)
    }
  }
})

test('the first edition has the counts that are told of the national references', () => {
  const counts = kinds.map((kind) => {
    const codes = codesOf(edition, kind)
    return [kind, ...[1, 2, 3].map((level) => codes.filter(({ code }) => levelOf(code) === level).length)]
  })
  expect(counts).toEqual([
    ['RAB', 9, 45, 304],
    ['RAL', 2, 53, 302],
    ['RAD', 10, 49, 304],
    ['RAA', 2, 4, 0],
    ['RAI', 3, 7, 5],
    ['RAK', 3, 9, 0],
  ])
})

test('an edition holds until the next one begins', () => {
  for (const year of [2019, 2020, 2024, 2026, 2099]) expect(editionIn(year).period).toBe('2020-2024')
})

test('every affair of the region comes to codes that are there', () => {
  const names = codeNames(edition)
  expect(regionalAffairs.length).toBeGreaterThanOrEqual(32)
  for (const { name, codes } of regionalAffairs) {
    expect(codes.length, name).toBeGreaterThan(0)
    for (const code of codes) expect(names.has(code), `${name} ${code}`).toBe(true)
  }
})

test('what agencies call things in short finds codes in the real references', () => {
  const first = (kind: ReferenceKind, text: string) =>
    searchReference(codesOf(edition, kind), text, { most: 30 })
      .hits.filter(({ isWay }) => !isWay)
      .map(({ code }) => code.code)
  expect(first('RAB', 'adminduk')).toEqual(expect.arrayContaining(['RAB.03.07', 'RAB.09.01.07']))
  expect(first('RAL', 'umkm')).toContain('RAL.01.14')
  expect(first('RAI', 'splp')).toEqual(['RAI.02.02'])
  for (const text of ['ham', 'iptek', 'lh', 'bumn', 'perhubungan', 'asn', 'arsip'])
    expect(first('RAB', text).length, text).toBeGreaterThan(0)
})
