import { expect, test } from 'vitest'
import { toyEvents, toyWorkflow } from '#workflows/testing/toy-workflow.ts'
import { decide } from './decide.ts'
import { begin, restore } from './restore.ts'
import { versionOf } from './workflow.ts'

const lamp = toyWorkflow()
const stored = { workflowVersion: '7', value: 'on', context: { count: 3 } }

test('a stored case stands where it stood', () => {
  const snapshot = restore(lamp, stored)
  expect(snapshot.value).toBe('on')
  expect(snapshot.context).toEqual({ count: 3 })
  expect(snapshot.status).toBe('active')
  expect(decide(lamp, snapshot, toyEvents.droppedHigh)).toMatchObject({ ok: true })
})

test('a case stored at its end is restored as done', () => {
  expect(restore(lamp, { ...stored, value: 'broken' }).status).toBe('done')
})

test('a case survives the way through JSON', () => {
  const { value, context } = restore(lamp, stored)
  const again = restore(lamp, { workflowVersion: '7', ...JSON.parse(JSON.stringify({ value, context })) })
  expect([again.value, again.context]).toEqual([value, context])
})

test('an unknown state is refused loudly', () => {
  for (const value of ['smashed', { on: 'brightly' }, '', { nowhere: 'x' }])
    expect(() => restore(lamp, { ...stored, value })).toThrow()
})

test('a case of another version is refused with both versions named', () => {
  for (const workflowVersion of ['6', '8', '', '7.0'])
    expect(() => restore(lamp, { ...stored, workflowVersion })).toThrow(
      `desk-session is stored in version ${workflowVersion}, this code speaks 7`,
    )
})

test('a context that does not fit is refused', () => {
  for (const context of [{}, { count: '3' }, { count: 1.5 }, null, undefined, 'count'])
    expect(() => restore(lamp, { ...stored, context })).toThrow()
})

test('a Date does not get into a context', () => {
  expect(() => restore(lamp, { ...stored, context: { count: new Date(0) } })).toThrow()
})

test('what the schema does not know is left behind', () => {
  expect(restore(lamp, { ...stored, context: { count: 3, old: 'x' } }).context).toEqual({ count: 3 })
})

test('the stored context itself is not touched', () => {
  const context = Object.freeze({ count: 3 })
  decide(lamp, restore(lamp, { ...stored, value: 'off', context }), toyEvents.switchedOn)
  expect(context).toEqual({ count: 3 })
})

test('a new case begins at the beginning with what it was given', () => {
  const snapshot = begin(lamp, { count: 0 })
  expect([snapshot.value, snapshot.context]).toEqual(['off', { count: 0 }])
})

test('a new case with an input that makes no good context does not begin', () => {
  expect(() => begin(lamp, { count: 'none' })).toThrow()
  expect(() => begin(lamp, {})).toThrow()
})

test('beginning twice gives the same case', () => {
  const [first, second] = [begin(lamp, { count: 0 }), begin(lamp, { count: 0 })]
  expect([second.value, second.context]).toEqual([first.value, first.context])
})

test('a workflow without a version is no workflow', () => {
  expect(versionOf(lamp)).toBe('7')
  expect(() => versionOf(toyWorkflow({ root: { version: undefined } }))).toThrow(
    'Workflow desk-session has no version',
  )
})
