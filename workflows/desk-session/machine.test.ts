import { expect, test } from 'vitest'
import { type Role, roles } from '#workflows/engine/actor.ts'
import { checkWorkflow, effectsOf } from '#workflows/engine/checks.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { actorAs, subjectOf } from '#workflows/testing/actors.ts'
import { deskSessionInput, deskSessionSamples as samples } from '#workflows/testing/desk-events.ts'
import { explore, neverTaken } from '#workflows/testing/journey.ts'
import { matrixText } from '#workflows/testing/matrix.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { type DeskSessionEvent, deskSessionEvents } from './events.ts'
import { deskSessionContext, noSlotPlanned, noSlotRunning } from './machine.ts'
import { deskSessionPermissions } from './permissions.ts'
import { deskSessionWorkflow } from './workflow.ts'

const day = tellerOf(deskSessionWorkflow, deskSessionInput)
const events: DeskSessionEvent[] = [
  ...Object.values(samples),
  { ...samples.closed, openSlotCount: 1 },
  { ...samples.cancelled, slotCount: 3 },
]

test('the machine keeps the rules of the house and asks for no effect', () => {
  expect(checkWorkflow(deskSessionWorkflow)).toEqual([])
  expect(effectsOf(deskSessionWorkflow)).toEqual([])
})

test('every transition can be taken', () => {
  const workflow = deskSessionWorkflow
  const explored = explore({ workflow, input: deskSessionInput, events, telling: () => null })
  expect(neverTaken(explored)).toEqual([])
  expect(explored.written).toHaveLength(3)
  expect(explored.situations).toHaveLength(4)
})

test('a desk day is planned, held and closed', () => {
  expect(day.begin().value).toBe('planned')
  const open = day.begin(samples.opened)
  expect(open.value).toBe('open')
  expect(day.after(open, samples.closed).value).toBe('closed')
})

test('a day keeps its date and room to the end', () => {
  expect(day.begin(samples.opened, samples.closed).context).toEqual(deskSessionInput)
  expect(deskSessionContext.safeParse({ date: '2026-08-18' }).success).toBe(false)
})

test('a day without turns is cancelled, a day with turns is not', () => {
  expect(day.begin(samples.cancelled).value).toBe('cancelled')
  expect(day.refusal(day.begin(), { ...samples.cancelled, slotCount: 1 })).toBe(
    'Hari ini sudah memiliki giliran. Pindahkan gilirannya dahulu.',
  )
})

test('a day is not closed over the head of a running turn', () => {
  expect(day.refusal(day.begin(samples.opened), { ...samples.closed, openSlotCount: 1 })).toBe(
    'Masih ada giliran yang berjalan. Sahkan atau tutup giliran itu dahulu.',
  )
})

test('a day that has begun is not cancelled, and one that has not is not closed', () => {
  expect(day.refusal(day.begin(samples.opened), samples.cancelled)).toContain('pada tahap Berlangsung')
  expect(day.refusal(day.begin(), samples.closed)).toContain('pada tahap Direncanakan')
})

test('a closed or cancelled day takes nothing any more', () => {
  for (const end of [day.begin(samples.opened, samples.closed), day.begin(samples.cancelled)])
    for (const event of events) expect(day.refusal(end, event)).toMatch(/(Ditutup|Dibatalkan)\.$/)
})

test('each guard looks at its own event and its own count', () => {
  expect(noSlotRunning({ event: samples.closed })).toBe(true)
  expect(noSlotRunning({ event: { ...samples.closed, openSlotCount: 1 } })).toBe(false)
  expect(noSlotRunning({ event: samples.cancelled })).toBe(false)
  expect(noSlotPlanned({ event: samples.cancelled })).toBe(true)
  expect(noSlotPlanned({ event: { ...samples.cancelled, slotCount: 1 } })).toBe(false)
  expect(noSlotPlanned({ event: samples.closed })).toBe(false)
})

test('a cancellation has a reason in words', () => {
  expect(deskSessionEvents.cancelled.safeParse({ reason: ' ', slotCount: 0 }).success).toBe(false)
  expect(deskSessionEvents.cancelled.safeParse({ reason: 'Banjir', slotCount: 0 }).success).toBe(true)
  expect(deskSessionEvents.closed.safeParse({ openSlotCount: -1 }).success).toBe(false)
})

test('desk days are in the hands of the desk officer alone', () => {
  for (const event of Object.values(samples)) {
    const subject = subjectOf(null)
    const who = [...roles, 'system' as Role].filter((role) =>
      mayPerform(deskSessionPermissions, { actor: actorAs(role), event, subject }),
    )
    expect(who).toEqual(['desk-officer'])
  }
})

test('the whole matrix of states, events and roles', async () => {
  const situations = {
    planned: day.begin(),
    open: day.begin(samples.opened),
    closed: day.begin(samples.opened, samples.closed),
    cancelled: day.begin(samples.cancelled),
  }
  expect(Object.keys(situations)).toEqual(Object.keys(deskSessionWorkflow.machine.states))
  const workflow = deskSessionWorkflow
  const text = matrixText({ workflow, situations, events, isAboutOrganisation: false })
  await expect(text).toMatchFileSnapshot('matrix.snap.md')
})
