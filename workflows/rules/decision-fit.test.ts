import { expect, test } from 'vitest'
import { decisionCodes, decisions } from '#workflows/catalogue/decision.ts'
import { cautionsFor, checkDecisionFit, type DecisionDraft, type DecisionFacts } from './decision-fit.ts'

const facts: DecisionFacts = {
  applicationName: 'SI CONTOH',
  decidedOn: '2026-08-10',
  disuse: 'idle',
  hasWrittenException: false,
  nationalIssue: null,
}

/** A draft that carries just what its kind needs. */
function fitting(code: DecisionDraft['code']): DecisionDraft {
  const kind = decisions[code]
  return {
    code,
    reasons: kind.needsReason ? [...kind.reasons].slice(0, 1) : [],
    successor: kind.needsSuccessor ? 'SRIKANDI' : null,
    dueOn: kind.needsDueDate ? '2026-12-18' : null,
    untilQuarter: kind.needsUntilQuarter ? '2027-Q1' : null,
  }
}

function sentences(draft: DecisionDraft, changed: Partial<DecisionFacts> = {}): string[] {
  return checkDecisionFit(draft, { ...facts, ...changed }).map((problem) => problem.sentence)
}

test.each(decisionCodes)('%s with what it needs fits', (code) => {
  expect(sentences(fitting(code))).toEqual([])
})

test.each(decisionCodes)('%s without anything lacks exactly what its kind declares', (code) => {
  const bare: DecisionDraft = { code, reasons: [], successor: null, dueOn: null, untilQuarter: null }
  const fields = checkDecisionFit(bare, facts).map((problem) => problem.field)
  const kind = decisions[code]
  const expected = [
    ...(kind.needsReason ? ['reasons'] : []),
    ...(kind.needsSuccessor ? ['successor'] : []),
    ...(kind.needsDueDate ? ['dueOn'] : []),
    ...(kind.needsUntilQuarter ? ['untilQuarter'] : []),
  ]
  expect(fields).toEqual(expected)
})

test('deactivation for disuse needs two proven quarters', () => {
  const draft = fitting('deactivate')
  expect(sentences(draft, { disuse: 'not-proven' })[0]).toContain('belum terbukti')
  expect(sentences(draft, { disuse: 'in-use' })[0]).toContain('masih dipakai')
})

test('a written exception of the regional secretary lets it pass', () => {
  for (const disuse of ['not-proven', 'in-use'] as const) {
    expect(sentences(fitting('deactivate'), { disuse, hasWrittenException: true })).toEqual([])
  }
})

test('deactivation for another reason does not ask for the two quarters', () => {
  const draft: DecisionDraft = { ...fitting('deactivate'), reasons: ['security'] }
  expect(sentences(draft, { disuse: 'in-use' })).toEqual([])
  const both: DecisionDraft = { ...draft, reasons: ['security', 'not-used'] }
  expect(sentences(both, { disuse: 'in-use' })).toHaveLength(1)
})

test('a reason that does not belong to the decision is refused by name', () => {
  const draft: DecisionDraft = { ...fitting('keep'), reasons: ['not-used'] }
  expect(sentences(draft)).toEqual([
    'Alasan "Tidak digunakan lagi" tidak dipakai untuk keputusan "Dipertahankan".',
  ])
})

test('blank words are no successor, and nothing replaces itself', () => {
  expect(sentences({ ...fitting('replace-local'), successor: '  ' })).toEqual(['Isi aplikasi penggantinya.'])
  expect(sentences({ ...fitting('integrate'), successor: '' })).toEqual(['Isi aplikasi tujuan integrasi.'])
  expect(sentences({ ...fitting('integrate'), successor: ' si contoh ' })[0]).toContain('dirinya sendiri')
})

test('a kept application has no successor, a deactivated one may have one', () => {
  expect(sentences({ ...fitting('keep'), successor: 'SRIKANDI' })).toHaveLength(1)
  expect(sentences({ ...fitting('deactivate'), successor: 'SRIKANDI' })).toEqual([])
})

test('the due date is a day after the decision', () => {
  for (const dueOn of ['2026-08-10', '2026-08-09', '2026-02-30', 'besok']) {
    expect(checkDecisionFit({ ...fitting('improve'), dueOn }, facts)[0]?.field, dueOn).toBe('dueOn')
  }
  expect(sentences({ ...fitting('improve'), dueOn: '2026-08-11' })).toEqual([])
})

test('an optional due date is checked all the same', () => {
  expect(sentences({ ...fitting('keep'), dueOn: '2026-08-01' })).toEqual([
    'Batas waktu harus sesudah hari keputusan.',
  ])
})

test('monitoring runs until a quarter that is not over', () => {
  expect(sentences({ ...fitting('monitor'), untilQuarter: '2026-Q2' })[0]).toContain('sudah lewat')
  expect(sentences({ ...fitting('monitor'), untilQuarter: 'triwulan II' })[0]).toContain('Pilih triwulan')
  expect(sentences({ ...fitting('monitor'), untilQuarter: '2026-Q3' })).toEqual([])
})

test('retiring what serves a national issue is cautioned, not forbidden', () => {
  const served = { ...facts, nationalIssue: 'penurunan stunting' }
  expect(cautionsFor(fitting('deactivate'), served)[0]).toContain('penurunan stunting')
  expect(cautionsFor(fitting('replace-national'), served)).toHaveLength(1)
  expect(cautionsFor(fitting('keep'), served)).toEqual([])
  expect(cautionsFor(fitting('deactivate'), facts)).toEqual([])
})
