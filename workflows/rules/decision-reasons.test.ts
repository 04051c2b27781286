import { expect, test } from 'vitest'
import {
  type DecisionCode,
  decisionCodes,
  decisions,
  type ReasonCode,
  reasonCodes,
  reasonLabels,
} from '#workflows/catalogue/decision.ts'
import { checkDecisionFit, type DecisionDraft, type DecisionFacts } from './decision-fit.ts'

/** Written out once more, so that a change of policy is a change of two files. */
const allowed = {
  keep: ['still-needed'],
  improve: ['still-needed', 'vendor-gone', 'technical', 'security'],
  integrate: ['replaced-by-regional', 'duplicate', 'technical', 'security'],
  'replace-national': ['replaced-by-central', 'duplicate'],
  'replace-local': ['replaced-by-regional', 'duplicate'],
  deactivate: [
    'replaced-by-central',
    'replaced-by-regional',
    'not-used',
    'duplicate',
    'one-off',
    'vendor-gone',
    'technical',
    'security',
  ],
  monitor: ['still-needed', 'not-used', 'duplicate', 'vendor-gone', 'technical', 'security'],
} as const satisfies Record<DecisionCode, readonly ReasonCode[]>

const needs = {
  keep: [],
  improve: ['reasons', 'dueOn'],
  integrate: ['reasons', 'successor', 'dueOn'],
  'replace-national': ['reasons', 'successor', 'dueOn'],
  'replace-local': ['reasons', 'successor', 'dueOn'],
  deactivate: ['reasons', 'dueOn'],
  monitor: ['reasons', 'untilQuarter'],
} as const satisfies Record<DecisionCode, readonly string[]>

const facts: DecisionFacts = {
  applicationName: 'SI CONTOH',
  decidedOn: '2026-08-10',
  disuse: 'idle',
  hasWrittenException: false,
  nationalIssue: null,
}

function draft(code: DecisionCode, reasons: readonly ReasonCode[]): DecisionDraft {
  const kind = decisions[code]
  return {
    code,
    reasons,
    successor: kind.needsSuccessor ? 'APLIKASI TUJUAN' : null,
    dueOn: kind.needsDueDate ? '2026-12-18' : null,
    untilQuarter: kind.needsUntilQuarter ? '2026-Q4' : null,
  }
}

test.each(decisionCodes)('%s allows exactly the reasons of the policy', (code) => {
  const list: readonly ReasonCode[] = allowed[code]
  for (const reason of reasonCodes) {
    const problems = checkDecisionFit(draft(code, [reason]), facts)
    expect(problems.length === 0, `${code} for ${reason}`).toBe(list.includes(reason))
  }
})

test.each(decisionCodes)('%s asks for exactly what the policy asks for', (code) => {
  const bare: DecisionDraft = { code, reasons: [], successor: null, dueOn: null, untilQuarter: null }
  expect(checkDecisionFit(bare, facts).map((problem) => problem.field)).toEqual(needs[code])
})

test('several reasons are each looked at', () => {
  const problems = checkDecisionFit(draft('keep', ['still-needed', 'technical', 'security']), facts)
  expect(problems.map((problem) => problem.sentence)).toEqual([
    'Alasan "Kendala teknis" tidak dipakai untuk keputusan "Dipertahankan".',
    'Alasan "Kendala keamanan" tidak dipakai untuk keputusan "Dipertahankan".',
  ])
})

test('a decision that only needs a due date says so by its printed name', () => {
  const problems = checkDecisionFit({ ...draft('improve', ['technical']), dueOn: null }, facts)
  expect(problems).toEqual([{ field: 'dueOn', sentence: 'Isi batas waktu keputusan "Dikembangkan".' }])
})

test('disuse is asked for only when "not used" is the reason of a deactivation', () => {
  const unproven = { ...facts, disuse: 'not-proven' } as const
  for (const code of decisionCodes) {
    for (const reason of allowed[code]) {
      const problems = checkDecisionFit(draft(code, [reason]), unproven)
      const isForDisuse = code === 'deactivate' && reason === 'not-used'
      expect(problems.length, `${code} for ${reason}`).toBe(isForDisuse ? 1 : 0)
    }
  }
})

test('every problem is one whole Indonesian sentence', () => {
  for (const code of decisionCodes) {
    for (const reason of reasonCodes) {
      const wrong: DecisionDraft = { ...draft(code, [reason]), successor: 'SI CONTOH', dueOn: '2026-01-01' }
      for (const { sentence } of checkDecisionFit(wrong, { ...facts, disuse: 'in-use' })) {
        expect(sentence).toMatch(/^[A-Z].*\.$/)
        expect(sentence).not.toMatch(/undefined|null/)
      }
    }
  }
})

test('labels of decisions and reasons are all different', () => {
  const labels = [...decisionCodes.map((code) => decisions[code].label), ...Object.values(reasonLabels)]
  expect(new Set(labels).size).toBe(labels.length)
})
