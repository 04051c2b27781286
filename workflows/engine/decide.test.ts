import { expect, test } from 'vitest'
import { toyEvents, toyWorkflow } from '#workflows/testing/toy-workflow.ts'
import { decide, replay } from './decide.ts'
import { possibleEvents } from './possible-events.ts'
import { begin } from './restore.ts'
import type { Snapshot, WorkflowEvent } from './workflow.ts'

const lamp = toyWorkflow()
const off = begin(lamp, { count: 0 })
const on = taken(off, toyEvents.switchedOn).next
const broken = taken(on, toyEvents.droppedHigh).next

function taken(snapshot: Snapshot, event: WorkflowEvent) {
  const decision = decide(lamp, snapshot, event)
  if (!decision.ok) throw new Error(decision.reason)
  return decision
}

test('an event that fits moves the case on', () => {
  expect(on.value).toBe('on')
  expect(on.context).toEqual({ count: 1 })
})

test('the snapshot given stays as it was', () => {
  const before = JSON.stringify([off.value, off.context])
  decide(lamp, off, toyEvents.switchedOn)
  decide(lamp, off, toyEvents.powerCut)
  expect(JSON.stringify([off.value, off.context])).toBe(before)
})

test('the same question has the same answer', () => {
  const [first, second] = [taken(off, toyEvents.switchedOn), taken(off, toyEvents.switchedOn)]
  expect([second.next.value, second.next.context, second.effects]).toEqual([
    first.next.value,
    first.next.context,
    first.effects,
  ])
})

test('effects come back as data, changes of the context do not', () => {
  expect(taken(off, toyEvents.switchedOn).effects).toEqual([{ type: 'ringBell', params: {} }])
  expect(taken(on, toyEvents.switchedOn).effects).toEqual([])
})

test('an effect carries the parameters the machine gives it', () => {
  const decision = taken(on, toyEvents.droppedLow)
  expect(decision.next.value).toBe('on')
  expect(decision.effects).toEqual([{ type: 'sweep', params: { room: 'A' } }])
})

test('an event a guard stands against is refused with the words of the guard', () => {
  expect(decide(lamp, off, toyEvents.powerCut)).toEqual({
    ok: false,
    reason: 'Listrik padam. Tunggu sampai menyala kembali.',
    possible: ['switched'],
  })
})

test('an event that does not belong to the stage is refused with what can be done', () => {
  expect(decide(lamp, off, toyEvents.droppedHigh)).toEqual({
    ok: false,
    reason:
      '"Jatuhkan lampu" tidak dapat dilakukan pada tahap Mati. Yang dapat dilakukan sekarang: Tekan sakelar.',
    possible: ['switched'],
  })
})

test('an event nobody knows is refused by its name', () => {
  expect(decide(lamp, off, { type: 'polished', at: toyEvents.powerCut.at })).toMatchObject({
    ok: false,
    reason: 'Tindakan "polished" tidak dikenal pada lampu.',
  })
})

test('names that every object has are no events', () => {
  for (const type of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
    expect(decide(lamp, off, { type, at: toyEvents.powerCut.at })).toMatchObject({
      ok: false,
      reason: `Tindakan "${type}" tidak dikenal pada lampu.`,
    })
})

test('a case at its end takes nothing', () => {
  for (const event of Object.values(toyEvents))
    expect(decide(lamp, broken, event)).toMatchObject({ ok: false, possible: [] })
})

test('replay folds the events from the beginning', () => {
  const events = [toyEvents.switchedOn, toyEvents.switchedOn, toyEvents.switchedOn]
  const snapshot = replay(lamp, { input: { count: 0 }, events })
  expect([snapshot.value, snapshot.context]).toEqual(['on', { count: 2 }])
  expect(replay(lamp, { input: { count: 5 }, events: [] }).context).toEqual({ count: 5 })
})

test('replay stops at the first event the machine refuses, and says which and why', () => {
  const events = [toyEvents.powerCut, toyEvents.switchedOn]
  expect(() => replay(lamp, { input: { count: 0 }, events })).toThrow(
    'desk-session refuses switched on replay: Listrik padam. Tunggu sampai menyala kembali.',
  )
})

test('possible events are those the stage knows, each once, guards not asked', () => {
  expect(possibleEvents(off)).toEqual(['switched'])
  expect(possibleEvents(on)).toEqual(['switched', 'dropped'])
  expect(possibleEvents(broken)).toEqual([])
})
