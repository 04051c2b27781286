import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkWorkflow, effectsOf } from '#workflows/engine/checks.ts'
import { replay } from '#workflows/engine/decide.ts'
import { deskSlotInput, deskSlotSamples as samples } from '#workflows/testing/desk-events.ts'
import { explore, neverTaken } from '#workflows/testing/journey.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { wander, written } from '#workflows/testing/wander.ts'
import { type DeskSlotEvent, deskSlotEventLabels, deskSlotEvents } from './events.ts'
import { everyItemSettled, nothingWaits } from './machine.ts'
import { deskSlotWorkflow } from './workflow.ts'

const slot = tellerOf(deskSlotWorkflow, deskSlotInput)
const events: DeskSlotEvent[] = [
  ...Object.values(samples),
  { ...samples.confirmed, unsettledCount: 2 },
  { ...samples.confirmed, parkedCount: 1 },
  { ...samples.closed, parkedCount: 1 },
]
const open = slot.begin(samples.called, samples.opened)
const confirmed = slot.after(open, samples.confirmed)
const absent = slot.begin(samples.called, samples.absenceRecorded)

test('the machine keeps the rules of the house and asks for no effect', () => {
  expect(checkWorkflow(deskSlotWorkflow)).toEqual([])
  expect(effectsOf(deskSlotWorkflow)).toEqual([])
})

test('every transition can be taken', () => {
  const workflow = deskSlotWorkflow
  const telling = (snapshot: typeof open) => snapshot.context.isInAbsentia
  const explored = explore({ workflow, input: deskSlotInput, events, telling })
  expect(neverTaken(explored)).toEqual([])
  expect(explored.written).toHaveLength(9)
})

test('an agency is called, heard, confirmed and closed', () => {
  const stages: unknown[] = []
  let now = slot.begin()
  for (const event of [samples.called, samples.opened, samples.confirmed, samples.closed]) {
    now = slot.after(now, event)
    stages.push(now.value)
  }
  expect(stages).toEqual(['called', 'open', 'confirmed', 'closed'])
  expect(now.context).toEqual({ ...deskSlotInput, isInAbsentia: false })
})

test('an agency that is absent when called comes later after all', () => {
  expect(absent.value).toBe('absent')
  expect(absent.context.isInAbsentia).toBe(true)
  const back = slot.after(absent, samples.called)
  expect(back.value).toBe('called')
  expect(back.context.isInAbsentia).toBe(false)
})

test('an agency that stays away is decided without it, and the slot remembers that', () => {
  const held = slot.after(absent, samples.heldInAbsentia)
  expect(held.value).toBe('open')
  expect(slot.after(held, samples.confirmed, samples.closed).context.isInAbsentia).toBe(true)
})

test('an agency that sends word beforehand is absent without being called', () => {
  expect(slot.begin(samples.absenceRecorded).value).toBe('absent')
})

test('nobody is decided in their absence who was not absent', () => {
  expect(slot.refusal(slot.begin(), samples.heldInAbsentia)).toContain('pada tahap Dijadwalkan')
  expect(slot.refusal(slot.begin(samples.called), samples.heldInAbsentia)).toContain('pada tahap Dipanggil')
})

test('a turn does not begin uncalled', () => {
  expect(slot.refusal(slot.begin(), samples.opened)).toBe(
    '"Mulai giliran" tidak dapat dilakukan pada tahap Dijadwalkan. Yang dapat dilakukan sekarang: Panggil perangkat daerah; Catat ketidakhadiran.',
  )
})

test('a turn with an application neither decided nor parked is not confirmed', () => {
  expect(slot.refusal(open, { ...samples.confirmed, unsettledCount: 1 })).toBe(
    'Masih ada aplikasi yang belum diputus atau ditunda. Selesaikan dahulu.',
  )
})

test('a turn with parked applications is confirmed, but closed only when they are decided', () => {
  const parked = slot.after(open, { ...samples.confirmed, parkedCount: 1 })
  expect(parked.value).toBe('confirmed')
  expect(slot.refusal(parked, { ...samples.closed, parkedCount: 1 })).toBe(
    'Masih ada aplikasi yang ditunda, belum diputus, atau belum disahkan. Selesaikan dahulu, lalu tutup giliran.',
  )
  const resumed = slot.after(parked, samples.reopened, samples.confirmed)
  expect(slot.after(resumed, samples.closed).value).toBe('closed')
})

test('a turn waits for an application that was taken up again, whether decided since or not', () => {
  const waiting = { ...samples.closed, undecidedCount: 1 }
  expect(slot.refusal(confirmed, waiting)).toContain('belum diputus, atau belum disahkan')
  expect(slot.after(confirmed, { ...samples.closed, undecidedCount: 0 }).value).toBe('closed')
})

test('a confirmed turn is opened again with a reason', () => {
  expect(slot.after(confirmed, samples.reopened).value).toBe('open')
  expect(deskSlotEvents.reopened.safeParse({ reason: '' }).success).toBe(false)
})

test('a closed turn takes nothing any more', () => {
  const closed = slot.after(confirmed, samples.closed)
  for (const event of events) expect(slot.refusal(closed, event)).toMatch(/pada tahap Selesai\.$/)
})

test('each guard looks at its own event and its own count', () => {
  expect(everyItemSettled({ event: { ...samples.confirmed, parkedCount: 4 } })).toBe(true)
  expect(everyItemSettled({ event: { ...samples.confirmed, unsettledCount: 1 } })).toBe(false)
  expect(everyItemSettled({ event: samples.closed })).toBe(false)
  expect(nothingWaits({ event: samples.closed })).toBe(true)
  expect(nothingWaits({ event: { ...samples.closed, parkedCount: 1 } })).toBe(false)
  expect(nothingWaits({ event: samples.confirmed })).toBe(false)
})

test('counts are whole numbers from zero, an absence has a reason', () => {
  expect(deskSlotEvents.confirmed.safeParse({ unsettledCount: 0, parkedCount: -1 }).success).toBe(false)
  expect(deskSlotEvents.closed.safeParse({ parkedCount: '0' }).success).toBe(false)
  expect(deskSlotEvents.absenceRecorded.safeParse({ reason: ' ' }).success).toBe(false)
})

test('each event has a label of its own', () => {
  const labels = Object.values(deskSlotEventLabels)
  expect(new Set(labels).size).toBe(labels.length)
})

test('whatever comes, a slot replays, and says "in absentia" only of who was absent', () => {
  const workflow = deskSlotWorkflow
  const input = deskSlotInput
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { maxLength: 40, size: 'max' }), (picks) => {
      const { taken, last } = wander({ workflow, input, events }, picks)
      expect(written(replay(workflow, { input, events: taken }))).toBe(written(last))
      const coming = taken.findLast((event) => ['called', 'absenceRecorded'].includes(event.type))
      expect(last.context.isInAbsentia).toBe(coming?.type === 'absenceRecorded')
    }),
    { numRuns: 150 },
  )
})
