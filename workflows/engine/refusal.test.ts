import { expect, test } from 'vitest'
import { workflows } from '#workflows/registry.ts'
import {
  completedBy,
  submissionSamples as samples,
  submissionInput,
} from '#workflows/testing/submission-events.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { transitionsOf } from './checks.ts'
import { guardName } from './refusal.ts'

const dossier = tellerOf(workflows.submission, submissionInput)
const review = dossier.begin(samples.submitted, samples.reviewStarted)

test('a guard goes by its name, with parameters or without', () => {
  expect(guardName('isInTime')).toBe('isInTime')
  expect(guardName({ type: 'isOwnRegion', params: { reviewer: 'planning' } })).toBe('isOwnRegion')
})

test('a guard written on the spot has no name', () => {
  for (const guard of [() => true, undefined, null, {}, 3]) expect(guardName(guard)).toBeUndefined()
})

test('an office that has finished is told so, not that applications are left', () => {
  const finished = dossier.after(review, completedBy('planning'))
  expect(dossier.refusal(finished, completedBy('planning'))).toBe(
    '"Selesaikan telaah" tidak dapat dilakukan pada tahap Ditelaah. Yang dapat dilakukan sekarang: Kembalikan untuk diperbaiki; Minta klarifikasi; Tidak memberi telaah (perangkat daerah sendiri).',
  )
})

test('an office that waits for an answer is not told that applications are left', () => {
  const asking = dossier.after(review, samples.questionAsked)
  expect(dossier.refusal(asking, completedBy('planning'))).not.toContain('belum ditelaah')
  expect(dossier.refusal(asking, { ...completedBy('budget'), opinedCount: 1 })).toContain('belum ditelaah')
})

test('an answer to an office that asked nothing is refused without contradicting itself', () => {
  const asking = dossier.after(review, samples.questionAsked)
  const sentence = dossier.refusal(asking, { ...samples.questionAnswered, reviewer: 'technical' })
  expect(sentence).toMatch(/^"Jawab klarifikasi" tidak dapat dilakukan pada tahap Ditelaah\./)
  expect(sentence.match(/Jawab klarifikasi/g)).toHaveLength(1)
})

test('two guards in the way with the same words speak once', () => {
  const overdue = dossier.begin(samples.hardDeadlinePassed)
  expect(dossier.refusal(overdue, { ...samples.extended, until: samples.submitted.at })).toBe(
    'Batas baru harus sesudah hari ini.',
  )
})

test('every guard that can stand alone in the way has words', () => {
  for (const workflow of Object.values(workflows)) {
    const written = transitionsOf(workflow)
    const blocking = written.filter(({ state, event }) => {
      const branches = written.filter((other) => other.state === state && other.event === event)
      const worded = branches.some(({ guard }) => guard !== undefined && guard in workflow.refusals)
      return branches.every((branch) => branch.guard !== undefined) && !worded
    })
    expect([workflow.name, blocking.map(({ guard }) => guard)]).toEqual([workflow.name, []])
  }
})

test('words without a guard are not kept', () => {
  for (const { name, machine, refusals } of Object.values(workflows)) {
    const guards = Object.keys(machine.implementations.guards)
    expect([name, Object.keys(refusals).filter((guard) => !guards.includes(guard))]).toEqual([name, []])
  }
})

test('refusals are whole sentences that say what can be done', () => {
  const sentences = Object.values(workflows).flatMap((workflow) => Object.values(workflow.refusals))
  expect(sentences.length).toBeGreaterThan(20)
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[A-Z][^{}]*\.$/)
    expect(sentence).not.toMatch(/\b(error|invalid|the|not|submit|deadline)\b/i)
  }
})
