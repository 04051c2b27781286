import { expect, test } from 'vitest'
import {
  decisionCodes,
  decisions,
  isDecisionCode,
  isReasonCode,
  reasonCodes,
  reasonLabels,
  retiringDecisions,
} from './decision.ts'
import { isOpinionCode, needsCondition, opinionCodes, opinionLabel, reviewerKinds } from './opinion.ts'

test('there are seven decisions, each described under its own code', () => {
  expect(decisionCodes).toHaveLength(7)
  for (const code of decisionCodes) expect(decisions[code].code).toBe(code)
})

test('the annex wording has a place for exactly what the decision must carry', () => {
  for (const code of decisionCodes) {
    const kind = decisions[code]
    expect(kind.annexWording.includes('{successor}'), code).toBe(kind.needsSuccessor)
    expect(kind.annexWording.includes('{due}'), code).toBe(kind.needsDueDate)
    expect(kind.annexWording.includes('{quarter}'), code).toBe(kind.needsUntilQuarter)
  }
})

test('every reason code has a label and is allowed for some decision', () => {
  for (const reason of reasonCodes) {
    expect(reasonLabels[reason].length).toBeGreaterThan(5)
    expect(decisionCodes.some((code) => decisions[code].reasons.some((each) => each === reason))).toBe(true)
  }
})

test('what is retired is never something that is kept', () => {
  expect(retiringDecisions).toEqual(['replace-national', 'replace-local', 'deactivate'])
})

test('codes are recognised and other words are not', () => {
  expect(isDecisionCode('deactivate')).toBe(true)
  expect(isDecisionCode('dinonaktifkan')).toBe(false)
  expect(isReasonCode('not-used')).toBe(true)
  expect(isReasonCode('')).toBe(false)
})

test('each reviewer has opinions of their own', () => {
  expect(opinionCodes.planning).toHaveLength(4)
  expect(opinionCodes.budget).toHaveLength(4)
  expect(opinionCodes.technical).toEqual(decisionCodes)
  expect(isOpinionCode('planning', 'recorded')).toBe(false)
  expect(isOpinionCode('budget', 'recorded')).toBe(true)
})

test('nobody chooses to be recused: the rule sets it', () => {
  for (const reviewer of reviewerKinds) expect(isOpinionCode(reviewer, 'recused')).toBe(false)
  expect(opinionLabel('recused')).toBe('tidak memberi telaah (perangkat daerah sendiri)')
})

test('opinions print in Indonesian, technical ones with the words of the decision', () => {
  expect(opinionLabel('aligned')).toBe('Selaras')
  expect(opinionLabel('needs-tracing')).toBe('Perlu penelusuran')
  expect(opinionLabel('replace-national')).toBe('Diganti aplikasi umum/pusat')
})

test('only a conditional opinion asks for its condition', () => {
  expect(needsCondition('aligned-with-conditions')).toBe(true)
  expect(needsCondition('aligned')).toBe(false)
})
