import { expect, test } from 'vitest'
import { allInitials, decreeInput, decreeSamples as samples } from '#workflows/testing/decree-events.ts'
import { beginDecree, type DecreeContext } from './context.ts'
import { type DecreeEvent, initialOrder } from './events.ts'
import * as guards from './guards.ts'

function ask(event: DecreeEvent, changes: Partial<DecreeContext> = {}) {
  return { event, context: { ...beginDecree(decreeInput), ...changes } }
}

test('counts agree when register, annex and body name the same number, and more than none', () => {
  const sent = samples.sentForChecking
  expect(guards.countsAgree(ask(sent))).toBe(true)
  expect(guards.countsAgree(ask({ ...sent, decisionCount: 81 }))).toBe(false)
  expect(guards.countsAgree(ask({ ...sent, annexRowCount: 81 }))).toBe(false)
  expect(guards.countsAgree(ask({ ...sent, bodyCount: 0 }))).toBe(false)
  expect(guards.countsAgree(ask({ ...sent, decisionCount: 0, annexRowCount: 0, bodyCount: 0 }))).toBe(false)
  expect(guards.countsAgree(ask(samples.checked))).toBe(false)
})

test('the next initial is the one after those given, and no other', () => {
  for (const [given] of initialOrder.entries()) {
    const initials = initialOrder.slice(0, given)
    const fitting = allInitials.filter((event) => guards.isNextInitial(ask(event, { initials })))
    expect(fitting.map((event) => event.step)).toEqual([initialOrder[given]])
  }
  expect(guards.isNextInitial(ask(samples.initialled, { initials: [...initialOrder] }))).toBe(false)
  expect(guards.isNextInitial(ask(samples.checked))).toBe(false)
})

test("the last initial is the Sekda's, when the four before are there", () => {
  const initials = initialOrder.slice(0, 4)
  const last = allInitials.filter((event) => guards.isLastInitial(ask(event, { initials })))
  expect(last.map((event) => event.step)).toEqual(['regional-secretary'])
  for (const event of allInitials)
    expect(guards.isLastInitial(ask(event, { initials: initialOrder.slice(0, 3) }))).toBe(false)
})

test('a decree signed with a pen is dated that day or later', () => {
  const signedOn = '2026-09-21'
  for (const [dated, isFine] of [
    ['2026-09-20', false],
    ['2026-09-21', true],
    ['2026-10-01', true],
    ['2025-12-31', false],
  ] as const)
    expect(guards.isDatedAfterSigning(ask({ ...samples.numbered, dated }, { signedOn }))).toBe(isFine)
  expect(guards.isDatedAfterSigning(ask(samples.numbered))).toBe(false)
  expect(guards.isDatedAfterSigning(ask(samples.published, { signedOn }))).toBe(false)
})

test('a numbered decree is signed with a pen by its date, not after it', () => {
  const dated = '2026-09-22'
  for (const [signedOn, isFine] of [
    ['2026-09-21', true],
    ['2026-09-22', true],
    ['2026-09-23', false],
  ] as const)
    expect(guards.isSignedByItsDate(ask({ ...samples.signedWithPen, signedOn }, { dated }))).toBe(isFine)
  expect(guards.isSignedByItsDate(ask(samples.signedWithPen))).toBe(false)
  expect(guards.isSignedByItsDate(ask(samples.numbered, { dated }))).toBe(false)
})

test('the refusal of an initial names all five in the order of the rule', () => {
  const names = ['Kepala Bidang', 'Kepala Diskominfo', 'Bagian Hukum', 'Asisten', 'Sekretaris Daerah']
  expect(guards.decreeRefusals.isNextInitial).toContain(names.join(', '))
  expect(names).toHaveLength(initialOrder.length)
})
