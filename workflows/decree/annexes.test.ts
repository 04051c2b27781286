import { expect, test } from 'vitest'
import { application } from '#workflows/catalogue/application.ts'
import { objectKindNames, recordOf } from '#workflows/catalogue/architecture/kinds.ts'
import { annexFields } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { forYears } from '#workflows/catalogue/yearly.ts'
import { decreeSamples as samples } from '#workflows/testing/decree-events.ts'
import { fewWords, figuresOf, plainWords, rowsOf } from '#workflows/testing/decree-text.ts'
import { countAnnexes, type FrozenKind } from './annexes.ts'
import { annexCountsIn, composeDecree, countInBody, markValues, strayMarks } from './compose.ts'
import { beginDecree } from './context.ts'
import { countsAgree } from './guards.ts'
import { areEqual } from './three-counts.ts'

const counted = { organisation: 'Dinas Kesehatan', condition: 'as-is', group: '' } as const

function kind(named: number, withheld: number): FrozenKind {
  return {
    kind: 'service',
    label: 'Layanan',
    columns: [],
    rows: Array.from({ length: named }, (_, index) => ({ id: String(index), ...counted, cells: {} })),
    withheld: Array.from({ length: withheld }, () => ({ ...counted, objectClass: 'restricted' as const })),
  }
}

test('what is withheld is counted as what is named', () => {
  const chapter = { domain: 'service', label: 'Layanan', reference: 'RAL', kinds: [kind(3, 2), kind(0, 4)] }
  expect(countAnnexes({ chapters: [chapter, chapter], roadmap: null })).toEqual({
    objects: 18,
    initiatives: 0,
  })
})

test('the annexes print open fields of objects, and of no record what is restricted', () => {
  for (const name of objectKindNames) {
    const printed = annexFields(recordOf(name).fields)
    expect(
      printed.map(({ key }) => key),
      name,
    ).toEqual(expect.arrayContaining(['name', 'code', 'condition']))
    expect(
      printed.map(({ visibility }) => visibility),
      name,
    ).toEqual(printed.map(() => 'public'))
  }
  expect(annexFields(application.fields).map(({ visibility }) => visibility)).not.toContain('internal')
  const restricted = { ...application.fields[0], annexShare: 5, visibility: 'restricted' as const }
  expect(annexFields([restricted])).toEqual([])
})

test('the roadmap prints a target and a ceiling for each of its years', () => {
  const keys = annexFields(forYears(initiative, [2026, 2027]).fields).map(({ key }) => key)
  expect(keys).toEqual(
    expect.arrayContaining(['name', 'target.2026', 'target.2027', 'ceiling.2026', 'ceiling.2027', 'status']),
  )
  expect(keys).not.toContain('realisation.2026')
})

const rows = rowsOf(['keep', 'Dinas Kesehatan'])
const dicta = [
  {
    text: 'Menetapkan {{jumlah_objek}} objek, {{jumlah_kegiatan}} kegiatan, dan {{jumlah}} aplikasi.',
    items: [],
  },
]

test('each number is read back from the body by its noun', () => {
  const composed = composeDecree({ ...plainWords, dicta }, figuresOf(rows), fewWords)
  expect((['objek', 'kegiatan', 'aplikasi'] as const).map((noun) => countInBody(composed, noun))).toEqual([
    4, 2, 1,
  ])
  const register = { objects: 4, initiatives: 2 }
  expect(annexCountsIn(composed, { register, annex: { objects: 5, initiatives: 2 } })).toEqual({
    objects: { register: 4, annex: 5, body: 4 },
    initiatives: { register: 2, annex: 2, body: 2 },
  })
  expect(annexCountsIn(composed, null)).toBeUndefined()
})

test('a decree from before has no figures of annexes I and II', () => {
  const before = { rows, counts: null }
  expect(Object.keys(markValues(before, fewWords))).toEqual(['jumlah', 'jumlah_opd', 'rincian'])
  expect(strayMarks({ ...plainWords, dicta }, before, fewWords)).toEqual(['jumlah_objek', 'jumlah_kegiatan'])
})

test('a decree is sent only when the numbers of annexes I and II agree too', () => {
  const context = beginDecree({ mode: 'new' })
  const sent = (counts: object) => countsAgree({ context, event: { ...samples.sentForChecking, ...counts } })
  const equal = { register: 9, annex: 9, body: 9 }
  expect(sent({ objects: equal, initiatives: equal })).toBe(true)
  for (const which of ['objects', 'initiatives'])
    for (const place of ['register', 'annex', 'body'])
      expect(sent({ objects: equal, initiatives: equal, [which]: { ...equal, [place]: 8 } })).toBe(false)
  expect(areEqual({ register: 0, annex: 0, body: 0 })).toBe(true)
  expect(areEqual({ register: 0, annex: 0, body: 3 })).toBe(true)
})
