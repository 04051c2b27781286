import fc from 'fast-check'
import { expect, test } from 'vitest'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { forYears } from '#workflows/catalogue/yearly.ts'
import { compareRecords, fieldDifferences } from './record-difference.ts'

const kind = forYears(initiative, [2025, 2026])
const base = { name: 'Menata data', part: 'governance', status: 'not-started' }

test('a field that reads otherwise is told as it was and as it is', () => {
  const after = { ...base, status: 'done', 'ceiling.2026': 1_000_000 }
  expect(fieldDifferences(kind, base, after)).toEqual([
    { key: 'ceiling.2026', label: 'Pagu indikatif 2026', from: null, to: 'Rp1.000.000' },
    { key: 'status', label: 'Status', from: 'Belum dilakukan', to: 'Sudah dilakukan' },
  ])
})

test('records are new, gone, other or the same', () => {
  const before = [
    { id: 'a', values: base },
    { id: 'b', values: base },
    { id: 'c', values: base },
  ]
  const after = [
    { id: 'a', values: base },
    { id: 'b', values: { ...base, name: 'Menata layanan' } },
    { id: 'd', values: base },
  ]
  expect(compareRecords(kind, before, after)).toEqual({
    added: ['d'],
    dropped: ['c'],
    changed: [
      { id: 'b', fields: [{ key: 'name', label: 'Kegiatan', from: 'Menata data', to: 'Menata layanan' }] },
    ],
    same: 1,
  })
})

test('every record of either side is counted once, and the way back says the same', () => {
  const records = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      values: fc.record({ name: fc.constantFrom('x', 'y') }),
    }),
    { selector: ({ id }) => id },
  )
  fc.assert(
    fc.property(records, records, (before, after) => {
      const there = compareRecords(kind, before, after)
      const back = compareRecords(kind, after, before)
      expect(there.added.length + there.changed.length + there.same).toBe(after.length)
      expect(there.dropped.length + there.changed.length + there.same).toBe(before.length)
      expect(back.dropped).toEqual(there.added)
      expect(back.changed).toHaveLength(there.changed.length)
    }),
  )
})
