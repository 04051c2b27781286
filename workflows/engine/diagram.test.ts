import { expect, test } from 'vitest'
import { workflows } from '#workflows/registry.ts'
import { toyWorkflow } from '#workflows/testing/toy-workflow.ts'
import { transitionsOf } from './checks.ts'
import { toDiagram, toTable } from './diagram.ts'
import { stageLabel, stageOf, workflowNames } from './workflow.ts'

const lamp = toyWorkflow()
const everyWorkflow = workflowNames.map((name) => workflows[name])

test('a machine is drawn with its labels, guards, beginning and end', () => {
  expect(toDiagram(lamp).split('\n')).toEqual([
    'stateDiagram-v2',
    '  direction LR',
    '  [*] --> off',
    '  state "Mati" as off',
    '  state "Menyala" as on',
    '  state "Pecah" as broken',
    '  broken --> [*]',
    '  off --> on: Tekan sakelar [hasPower]',
    '  on --> off: Tekan sakelar',
    '  on --> broken: Jatuhkan lampu [isHard]',
    '  on --> on: Jatuhkan lampu',
  ])
})

test('a machine built twice is drawn the same way', () => {
  const again = toyWorkflow()
  expect(again.machine).not.toBe(lamp.machine)
  expect(toDiagram(again)).toBe(toDiagram(lamp))
  expect(toTable(again)).toBe(toTable(lamp))
})

test('every transition is one arrow and one row', () => {
  for (const workflow of everyWorkflow) {
    const { length } = transitionsOf(workflow)
    const labels = Object.values(workflow.eventLabels)
    const arrows = toDiagram(workflow)
      .split('\n')
      .filter((line) => labels.some((label) => line.includes(`: ${label}`)))
    expect([workflow.name, arrows.length]).toEqual([workflow.name, length])
    expect(toTable(workflow).split('\n')).toHaveLength(length + 2)
  }
})

test('every label of a stage stands in the drawing', () => {
  for (const workflow of everyWorkflow) {
    const drawing = toDiagram(workflow)
    for (const stage of Object.keys(workflow.machine.states))
      expect(drawing).toContain(`state "${stageLabel(workflow, stage)}" as ${stage}`)
  }
})

test('the three reviews are drawn side by side and lead on together', () => {
  const lines = toDiagram(workflows.submission).split('\n')
  expect(lines).toContain('  state "Ditelaah" as inReview {')
  expect(lines.filter((line) => line.trim() === '--')).toHaveLength(2)
  expect(lines).toContain('    [*] --> inReview_planning_pending')
  expect(lines).toContain('    inReview_budget_opined --> [*]')
  expect(lines).toContain('  inReview --> reviewed: semua selesai')
  expect(
    lines.some((line) => line.includes('inReview_technical_pending --> inReview_technical_asking')),
  ).toBe(true)
})

test('the table tells state, act, condition, result and who may', () => {
  expect(toTable(lamp).split('\n')).toEqual([
    '| Tahap | Tindakan | Syarat | Menjadi | Yang berwenang |',
    '|---|---|---|---|---|',
    '| Mati | Tekan sakelar `switched` | hasPower | Menyala | Bidang Aplikasi Diskominfo (perangkat daerah sendiri) |',
    '| Menyala | Tekan sakelar `switched` |  | Mati | Bidang Aplikasi Diskominfo (perangkat daerah sendiri) |',
    '| Menyala | Jatuhkan lampu `dropped` | isHard | Pecah | Kepala Diskominfo (bukan perangkat daerah sendiri); Inspektorat |',
    '| Menyala | Jatuhkan lampu `dropped` |  | (tetap) | Kepala Diskominfo (bukan perangkat daerah sendiri); Inspektorat |',
  ])
})

test("a row of one office's review names that office's reviewer and no other", () => {
  const rows = toTable(workflows.submission).split('\n')
  const asked = rows.filter((row) => row.includes('Menunggu telaah BKAD | Minta klarifikasi'))
  expect(asked).toHaveLength(1)
  expect(asked[0]).toContain('| Penelaah BKAD (bukan perangkat daerah sendiri) |')
  expect(asked[0]).not.toContain('Bappeda')
})

test('no cell of a table is broken by a bar of its own', () => {
  for (const workflow of everyWorkflow)
    for (const row of toTable(workflow).split('\n')) expect(row.split('|')).toHaveLength(7)
})

test('a stage is the outermost state of a value', () => {
  expect(stageOf('draft')).toBe('draft')
  expect(stageOf({ inReview: { planning: 'pending' } })).toBe('inReview')
  expect(() => stageOf({})).toThrow('A state value without a state')
})

test('a stage nobody knows has no label', () => {
  expect(stageLabel(lamp, 'off')).toBe('Mati')
  expect(() => stageLabel(lamp, 'smashed')).toThrow('Stage smashed of desk-session has no label')
})
