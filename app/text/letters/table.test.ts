import { expect, test } from 'vitest'
import type { WorkflowName } from '#workflows/engine/workflow.ts'
import { followUpActNames } from '#workflows/records/follow-up.ts'
import { workflows } from '#workflows/registry.ts'
import type { LetterFacts } from './rule.ts'
import { type LetterKind, letterTable, toldOf } from './table.ts'

const facts: LetterFacts = {
  caseId: 'kasus-1',
  payload: { reviewer: 'planning' },
  context: {},
  fromStage: null,
  toStage: null,
  by: 'Sari Wulandari (Kepala Dinas Pertanian)',
  agency: 'Dinas Pertanian',
  organisationId: 'pertanian',
  application: 'SIPANEN',
  applicationId: 'aplikasi-1',
  submissionId: 'berkas-1',
  year: 2026,
  ends: {
    review: '2026-07-24T09:00:00.000Z',
    reply: '2026-08-18T09:00:00.000Z',
    decree: '2026-09-07T09:00:00.000Z',
    execution: '2026-12-18T09:00:00.000Z',
  },
  turn: 'Kamis, 6 Agustus 2026 pukul 08.00 WIB, Ruang NCC',
  turnAt: '2026-08-06T01:00:00.000Z',
  decree: 'Keputusan Wali Kota',
  when: (at) => at,
}

const names = Object.keys(letterTable) as LetterKind[]

/** The events of records that are told as those of workflows are. */
const records: Partial<Record<LetterKind, string[]>> = {
  'follow-up': ['recorded', ...followUpActNames],
  'complete-dossier': ['completed'],
}

/** Every way an event can move a case: letters may depend on it. */
function movesOf(name: LetterKind): (string | null)[][] {
  const stages = name in records ? [''] : Object.keys(workflows[name as WorkflowName].machine.states)
  return stages.flatMap((toStage) => [null, ...stages].map((fromStage) => [fromStage, toStage]))
}

/** What can happen to a case of the workflow, or to the record. */
function eventsOf(name: LetterKind): string[] {
  return records[name] ?? ['created', ...Object.keys(workflows[name as WorkflowName].events)]
}

const payloads = [
  {},
  { reviewer: 'planning', step: 'desk-officer', isUpheld: true },
  { step: 'regional-secretary' },
]

test.each(names)('every event of %s is told to somebody, or to nobody with a reason', (name) => {
  expect(Object.keys(letterTable[name]).toSorted()).toEqual(eventsOf(name).toSorted())
  for (const [type, rule] of Object.entries(letterTable[name])) {
    if ('nobody' in rule) {
      expect(rule.nobody, type).toMatch(/^[A-Z].{20,}\.$/)
      expect(toldOf(name, type)).toEqual([])
    } else expect(rule.length, type).toBeGreaterThan(0)
  }
})

test.each(names)('each letter about %s reaches a role in some course of things', (name) => {
  for (const [type, rule] of Object.entries(letterTable[name])) {
    if ('nobody' in rule) continue
    for (const [index, told] of rule.entries()) {
      const reached = movesOf(name).some(([fromStage = null, toStage = null]) =>
        payloads.some((payload) => told.to({ ...facts, payload, fromStage, toStage }).length > 0),
      )
      expect(reached, `${name} ${type} ${index}`).toBe(true)
    }
  }
})

test.each(names)('letters about %s are whole sentences, and what is to be done has its page', (name) => {
  for (const [type, rule] of Object.entries(letterTable[name])) {
    if ('nobody' in rule) continue
    for (const told of rule) {
      const part = told.write(facts)
      expect(part.subject, type).toMatch(/^[A-Z].*[^.\s]$/)
      expect(part.path, type).toMatch(/^\//)
      if (part.next !== null) expect(part.next, type).toMatch(/^[A-Z].*\.$/)
      else expect(part.dueAt, type).toBeNull()
    }
  }
})

test('other records are told to nobody', () => {
  expect(toldOf('application', 'recorded')).toEqual([])
  expect(toldOf('constructor', 'name')).toEqual([])
})
