import { expect, test } from 'vitest'
import { workflows } from '#workflows/registry.ts'
import { toyStates, toyWorkflow } from '#workflows/testing/toy-workflow.ts'
import { checkWorkflow, effectsOf, transitionsOf } from './checks.ts'
import type { Workflow } from './workflow.ts'

const lamp = toyWorkflow()

/** Problems of the lamp with its first state written otherwise. */
function spoilt(off: object): string[] {
  return checkWorkflow(toyWorkflow({ states: { ...toyStates, off: { ...toyStates.off, ...off } } }))
}

test('nothing is wrong with any workflow of the house', () => {
  for (const workflow of Object.values(workflows))
    expect([workflow.name, checkWorkflow(workflow)]).toEqual([workflow.name, []])
})

test('nothing is wrong with the lamp the other tests spoil', () => {
  expect(checkWorkflow(lamp)).toEqual([])
})

test('a misspelt guard key is found, though it compiles and leaves the door open', () => {
  for (const key of ['guards', 'gaurd', 'in']) {
    const problems = spoilt({ on: { switched: { [key]: 'hasPower', target: 'on' } } })
    expect(problems).toEqual([`off on switched: unknown key ${key}`])
  }
})

test('what needs a living actor is found', () => {
  expect(spoilt({ after: { 1000: 'on' } })).toContain('off: after is not used here')
  expect(spoilt({ always: { guard: 'hasPower', target: 'on' } })).toContain('off: always is not used here')
  expect(spoilt({ invoke: { src: 'ringing' } })).toContain('off: invoke is not used here')
})

test('an unknown key at the root is found', () => {
  const problems = checkWorkflow(toyWorkflow({ root: { invoke: { src: 'ringing' } } }))
  expect(problems).toContain('root: invoke is not used here')
})

test('a guard written on the spot is found', () => {
  const problems = spoilt({ on: { switched: { guard: () => true, target: 'on' } } })
  expect(problems).toEqual(['off on switched: the guard has no name'])
})

test('the old name of a guard does not even become a machine', () => {
  expect(() => spoilt({ on: { switched: { cond: 'hasPower', target: 'on' } } })).toThrow('cond')
})

test('an action written on the spot is found: it could not be carried out later', () => {
  const problems = spoilt({ on: { switched: { target: 'on', actions: ['count', () => undefined] } } })
  expect(problems).toEqual(['off on switched: an action has no name'])
})

test('a guard that is not written is found', () => {
  expect(spoilt({ on: { switched: { guard: 'hasGas', target: 'on' } } })).toContain(
    'guard hasGas is not written',
  )
})

test('a state without a label is found, however deep', () => {
  const nested = {
    meta: { label: 'Mati' },
    initial: 'cold',
    states: { cold: {}, warm: { meta: { label: 'Hangat' } } },
  }
  expect(spoilt(nested)).toEqual(['off.cold: no meta.label'])
  expect(spoilt({ meta: {} })).toEqual(['off: no meta.label'])
})

test('a target that is nowhere does not even become a machine', () => {
  expect(() => spoilt({ on: { switched: { target: 'nowhere' } } })).toThrow('nowhere')
})

test('a target that is not a sibling is found: such arrows are not drawn', () => {
  const problems = spoilt({ on: { switched: { guard: 'hasPower', target: '#toy.on' } } })
  expect(problems).toEqual(['off on switched: no state #toy.on'])
})

test('an event without permission, label or schema is found, and so is one too many', () => {
  const { switched, ...permissions } = lamp.permissions
  expect(switched).toBeDefined()
  const spoil = (changes: Partial<Workflow>) => checkWorkflow({ ...lamp, ...changes })
  expect(spoil({ permissions })).toEqual(['permissions: switched is missing'])
  expect(spoil({ permissions: { ...lamp.permissions, polished: [] } })).toEqual([
    'permissions: polished is not an event',
  ])
  expect(spoil({ eventLabels: { switched: 'Tekan sakelar' } })).toEqual(['eventLabels: dropped is missing'])
  const { dropped, ...events } = lamp.events
  expect(dropped).toBeDefined()
  expect(spoil({ events })).toEqual([
    'permissions: dropped is not an event',
    'eventLabels: dropped is not an event',
    'machine: dropped is not an event',
  ])
})

test('an event that no state takes is found', () => {
  expect(spoilt({ on: {} })).toEqual([])
  const { on: _on, ...silent } = toyStates.on
  const problems = checkWorkflow(toyWorkflow({ states: { ...toyStates, on: silent } }))
  expect(problems).toEqual(['machine: dropped is missing'])
})

test('transitions come as they are written', () => {
  expect(transitionsOf(lamp)).toEqual([
    {
      state: 'off',
      event: 'switched',
      target: 'on',
      guard: 'hasPower',
      params: undefined,
      actions: ['count', 'ringBell'],
    },
    { state: 'on', event: 'switched', target: 'off', guard: undefined, params: undefined, actions: [] },
    {
      state: 'on',
      event: 'dropped',
      target: 'broken',
      guard: 'isHard',
      params: { height: 'high' },
      actions: [],
    },
    {
      state: 'on',
      event: 'dropped',
      target: undefined,
      guard: undefined,
      params: undefined,
      actions: ['sweep'],
    },
  ])
})

test('a target written as a bare string is a target', () => {
  const states = { ...toyStates, off: { ...toyStates.off, on: { switched: 'on' } } }
  expect(transitionsOf(toyWorkflow({ states }))[0]).toMatchObject({ event: 'switched', target: 'on' })
})

test('effects are the actions that change no context, each once', () => {
  expect(effectsOf(lamp)).toEqual(['ringBell', 'sweep'])
})
