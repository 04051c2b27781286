import { expect, test } from 'vitest'
import type { PlannedInitiative } from './planned-initiative.ts'
import { type Conflict, conflictLabels, roadmapConflicts } from './roadmap-conflicts.ts'

const period = { firstYear: 2025, lastYear: 2029 }

function planned(name: string, change: Partial<PlannedInitiative> = {}): PlannedInitiative {
  return {
    id: name.toLowerCase(),
    name,
    work: 'build',
    status: 'not-started',
    isCancelled: false,
    startsOn: '2026-01-01',
    endsOn: '2026-06-30',
    values: {},
    links: [],
    ...change,
  }
}

const waits = (id: string) => ({ links: [{ relation: 'depends-on' as const, kind: 'initiative', id }] })
const delivers = { links: [{ relation: 'delivers' as const, kind: 'application', id: 'baru' }] }
const told = (all: PlannedInitiative[]) =>
  roadmapConflicts(all, period).map(({ kind, initiativeIds }: Conflict) => [kind, initiativeIds])

test('a roadmap that can be carried out has no conflict', () => {
  const first = planned('A', { values: { baseline: '0', 'target.2026': '1', 'ceiling.2026': 5 } })
  const second = planned('B', { startsOn: '2026-07-01', endsOn: '2026-12-31', ...waits('a') })
  expect(told([first, second])).toEqual([])
})

test('what is switched off before its successor is ready is named with both quarters and what to do', () => {
  const old = planned('Lama', { work: 'retire', ...delivers })
  const late = planned('Baru', { endsOn: '2026-12-31', ...delivers })
  const [conflict] = roadmapConflicts([old, late], period)
  expect(conflict).toEqual({
    kind: 'successor',
    initiativeIds: ['lama', 'baru'],
    sentence:
      '"Lama" selesai Triwulan II 2026, padahal "Baru" yang menyiapkan penggantinya baru selesai Triwulan IV 2026. Mundurkan penonaktifannya, atau majukan penggantinya.',
  })
  expect(told([old, planned('Baru', delivers)])).toEqual([])
  expect(told([old, { ...late, status: 'done' }])).toEqual([])
  expect(told([old, { ...late, status: 'postponed' }])).toEqual([['successor', ['lama', 'baru']]])
  expect(told([planned('Lama', delivers), late])).toEqual([])
})

test('what waits for each other is one ring, told in its order', () => {
  const ring = [planned('A', waits('b')), planned('B', waits('a'))]
  const [conflict] = roadmapConflicts(ring, period)
  expect(conflict?.kind).toBe('cycle')
  expect(conflict?.sentence).toContain('"A" menunggu "B" menunggu "A": tidak ada yang dapat dimulai.')
})

test('nothing begins before what it waits for is over, or stands still', () => {
  const second = planned('B', waits('a'))
  expect(told([planned('A'), second])).toEqual([['order', ['b', 'a']]])
  expect(told([planned('A', { status: 'done' }), second])).toEqual([])
  expect(told([planned('A', { status: 'postponed' }), second])).toEqual([['halted', ['b', 'a']]])
  expect(told([planned('A', { isCancelled: true }), second])).toEqual([['halted', ['b', 'a']]])
  expect(told([planned('A'), { ...second, status: 'postponed' }])).toEqual([])
})

test('dates, targets and money that cannot hold are told of each initiative', () => {
  expect(told([planned('A', { startsOn: null })])).toEqual([['undated', ['a']]])
  expect(told([planned('A', { endsOn: '2025-12-31' })])).toEqual([['reversed', ['a']]])
  expect(told([planned('A', { endsOn: '2030-01-01' })])).toEqual([['outside', ['a']]])
  expect(told([planned('A', { startsOn: '2024-12-31' })])).toEqual([['outside', ['a']]])
  expect(told([planned('A', { values: { 'target.2026': '5' } })])).toEqual([['baseline', ['a']]])
  expect(told([planned('A', { values: { 'ceiling.2028': 5 } })])).toEqual([['money', ['a']]])
  expect(told([planned('A', { values: { 'ceiling.2028': 0 } })])).toEqual([])
  expect(told([planned('A', { startsOn: null, status: 'done' })])).toEqual([])
})

test('every sentence names the initiative in its words and ends with what to do', () => {
  const all = [
    planned('Satu', { startsOn: null, ...waits('dua') }),
    planned('Dua', { endsOn: '2031-01-01', values: { 'target.2026': '1', 'ceiling.2025': 3 } }),
    planned('Tiga', { endsOn: '2025-01-01' }),
  ]
  const conflicts = roadmapConflicts(all, period)
  expect(conflicts.map(({ kind }) => kind)).toEqual(['outside', 'reversed', 'undated', 'baseline', 'money'])
  for (const { sentence } of conflicts) expect(sentence).toMatch(/^"(Satu|Dua|Tiga)" .+\. [A-Z].+\.$/)
  expect(Object.keys(conflictLabels)).toEqual(expect.arrayContaining(conflicts.map(({ kind }) => kind)))
})
