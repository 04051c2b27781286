import { expect, test } from 'vitest'
import { roles } from '#workflows/engine/actor.ts'
import { workflowNames } from '#workflows/engine/workflow.ts'
import { workflowNamed, workflows } from './registry.ts'

test('the city has six workflows, each known by its own name', () => {
  expect(Object.keys(workflows)).toEqual([...workflowNames])
  for (const name of workflowNames) expect(workflowNamed(name).name).toBe(name)
})

test('the name of a workflow is the name of its machine', () => {
  for (const { name, machine } of Object.values(workflows)) expect(machine.id).toBe(name)
})

test('a workflow nobody knows is not found', () => {
  for (const name of ['retirement', '', 'Submission', 'constructor', 'toString', '__proto__'])
    expect(() => workflowNamed(name)).toThrow(`No workflow is called ${name}`)
})

test('every event may be sent by somebody', () => {
  for (const { name, permissions } of Object.values(workflows))
    for (const [event, grants] of Object.entries(permissions))
      expect([name, event, grants.length > 0]).toEqual([name, event, true])
})

test('every grant is to a role there is, and none is written twice', () => {
  const known: readonly string[] = [...roles, 'system']
  for (const { permissions } of Object.values(workflows)) {
    for (const grants of Object.values(permissions)) {
      for (const grant of grants) expect(known).toContain(grant.role)
      expect(new Set(grants.map((grant) => JSON.stringify(grant))).size).toBe(grants.length)
    }
  }
})

test('a grant looks only at fields its event has', () => {
  for (const { name, permissions, events } of Object.values(workflows)) {
    for (const [event, grants] of Object.entries(permissions)) {
      const schema = events[event] as unknown as { shape: Record<string, unknown> }
      for (const key of grants.flatMap((grant) => Object.keys(grant.when ?? {})))
        expect([name, event, key in schema.shape]).toEqual([name, event, true])
    }
  }
})

test('an auditor and an administrator send no event at all', () => {
  const senders = Object.values(workflows).flatMap(({ permissions }) => Object.values(permissions).flat())
  const names = senders.map((grant) => grant.role)
  expect(names).not.toContain('auditor')
  expect(names).not.toContain('administrator')
})

test('every state that is not an end describes itself in words', () => {
  for (const { name, machine } of Object.values(workflows))
    for (const [state, node] of Object.entries(machine.states))
      expect([name, state, /^[A-Z].*\.$/.test(node?.description ?? '')]).toEqual([name, state, true])
})

test('labels of events are acts: a verb in capitals first, no full stop', () => {
  const labels = Object.values(workflows).flatMap(({ eventLabels }) => Object.values(eventLabels))
  for (const label of labels) expect(label).toMatch(/^[A-Z][^.]*[^. ]$/)
})

test('new cases of every workflow begin in its first version', () => {
  for (const { name, machine } of Object.values(workflows))
    expect([name, machine.version]).toEqual([name, '1'])
})
