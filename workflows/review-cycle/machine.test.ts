import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkWorkflow, effectsOf } from '#workflows/engine/checks.ts'
import { replay } from '#workflows/engine/decide.ts'
import { explore, neverTaken } from '#workflows/testing/journey.ts'
import { reviewCycleInput, reviewCycleSamples as samples } from '#workflows/testing/review-cycle-events.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { timeline } from '#workflows/testing/timeline.ts'
import { wander, written } from '#workflows/testing/wander.ts'
import { beginReviewCycle } from './context.ts'
import { type ReviewCycleEvent, reviewCycleEventLabels, reviewCycleEvents } from './events.ts'
import { reviewGroundLabels } from './grounds.ts'
import * as guards from './guards.ts'
import { reviewCycleWorkflow } from './workflow.ts'

const cycle = tellerOf(reviewCycleWorkflow, reviewCycleInput)
const { timetableChanged, ...steps } = samples
const year = Object.values(steps)
const context = beginReviewCycle(reviewCycleInput)
const events: ReviewCycleEvent[] = [
  ...Object.values(samples),
  { ...samples.submissionClosed, unfinishedCount: 2 },
  { ...samples.replyClosed, openObjectionCount: 1 },
]
const stages = ['preparation', 'submission', 'review', 'desk', 'reply', 'decree', 'execution', 'closed']

test('the machine keeps the rules of the house and asks for no effect', () => {
  expect(checkWorkflow(reviewCycleWorkflow)).toEqual([])
  expect(effectsOf(reviewCycleWorkflow)).toEqual([])
})

test('every transition can be taken', () => {
  const input = reviewCycleInput
  const explored = explore({ workflow: reviewCycleWorkflow, input, events, telling: () => null })
  expect(neverTaken(explored)).toEqual([])
  expect(explored.written).toHaveLength(11)
})

test('a year goes through its eight phases in order', () => {
  const seen = year.map((_, index) => cycle.begin(...year.slice(0, index + 1)).value)
  expect(['preparation', ...seen]).toEqual(stages)
  expect(cycle.begin(...year).context).toMatchObject({ organisationCount: 29, decreeId: 'keputusan-1' })
})

test('no phase is skipped and none comes twice', () => {
  year.forEach((_, at) => {
    const now = cycle.begin(...year.slice(0, at))
    for (const [other, event] of year.entries()) {
      if (other !== at) expect(cycle.refusal(now, event)).toContain('tidak dapat dilakukan pada tahap')
    }
  })
})

test('a cycle without an agency does not open', () => {
  expect(cycle.refusal(cycle.begin(), { ...samples.opened, organisationCount: 0 })).toBe(
    'Siklus belum memiliki perangkat daerah. Pilih sekurang-kurangnya satu.',
  )
})

test('each phase waits for its work, and says what is left to do', () => {
  const waiting: [number, ReviewCycleEvent, RegExp][] = [
    [1, { ...samples.submissionClosed, unfinishedCount: 1 }, /belum diajukan atau sedang diperbaiki/],
    [2, { ...samples.deskOpened, scheduledCount: 0 }, /^Belum ada perangkat daerah yang dijadwalkan/],
    [3, { ...samples.deskClosed, undecidedCount: 1 }, /^Masih ada berkas yang belum diputus/],
    [4, { ...samples.replyClosed, openObjectionCount: 1 }, /^Masih ada keberatan yang belum dijawab/],
  ]
  for (const [done, event, sentence] of waiting)
    expect(cycle.refusal(cycle.begin(...year.slice(0, done)), event)).toMatch(sentence)
})

test('the timetable changes before the desk and in the time of replies, not on desk days nor after', () => {
  const phases = stages.filter((_, done) => cycle.begin(...year.slice(0, done)).can(timetableChanged))
  expect(phases).toEqual(['preparation', 'submission', 'review', 'reply'])
})

test('a changed timetable takes the place of the old one and keeps the phase', () => {
  const opened = cycle.begin(samples.opened)
  const changed = cycle.after(opened, timetableChanged)
  expect(changed.value).toBe('submission')
  expect(changed.context).toMatchObject({
    submissionDueAt: timeline.hardDue,
    submissionHardDueAt: timeline.extendedTo,
    replyDueAt: timeline.decree,
    organisationCount: 29,
  })
})

test('a moved date lies ahead and keeps its order; one that has passed may stay as it is', () => {
  const opened = cycle.begin(samples.opened)
  const sentence = /^Batas yang diubah harus sesudah hari ini/
  const late = { ...timetableChanged, at: timeline.afterHard }
  const past = { submissionDueAt: timeline.due, submissionHardDueAt: timeline.hardDue }
  expect(cycle.refusal(opened, { ...late, ...past, submissionDueAt: timeline.inGrace })).toMatch(sentence)
  expect(cycle.after(opened, { ...late, ...past }).context.replyDueAt).toBe(timeline.decree)
  const swapped = { submissionDueAt: timeline.extendedTo, submissionHardDueAt: timeline.hardDue }
  expect(cycle.refusal(opened, { ...timetableChanged, ...swapped })).toMatch(sentence)
  expect(cycle.refusal(opened, { ...timetableChanged, replyDueAt: timeline.extendedTo })).toMatch(sentence)
  const folded = replay(reviewCycleWorkflow, {
    input: reviewCycleInput,
    events: [{ ...timetableChanged, replyDueAt: timeline.early }],
  })
  expect(folded.context.replyDueAt).toBe(timeline.early)
})

test('a date of the timetable is an instant of the calendar', () => {
  const { type: _type, at: _at, ...payload } = timetableChanged
  for (const key of ['submissionDueAt', 'submissionHardDueAt', 'replyDueAt'])
    expect(reviewCycleEvents.timetableChanged.safeParse({ ...payload, [key]: '2026-08-08' }).success).toBe(
      false,
    )
})

test('the clock looks at a cycle only when the time of replies ends', () => {
  const due = stages.map((stage) => reviewCycleWorkflow.dueAt(stage, context))
  expect(due).toEqual(stages.map((stage) => (stage === 'reply' ? timeline.replyDue : null)))
})

test('a closed cycle takes nothing, its open follow-ups go to the next', () => {
  const closed = cycle.begin(...year)
  expect(closed.status).toBe('done')
  for (const event of events) expect(cycle.refusal(closed, event)).toMatch(/pada tahap Selesai\.$/)
})

test('every guard is true for its event with nothing left, and false otherwise', () => {
  const { timetableChanged: moved } = samples
  const questions = [
    [guards.isTimetableAhead, moved, { ...moved, submissionHardDueAt: timeline.early }],
    [guards.hasOrganisations, samples.opened, { ...samples.opened, organisationCount: 0 }],
    [guards.nothingUnfinished, samples.submissionClosed, { ...samples.submissionClosed, unfinishedCount: 1 }],
    [guards.somethingScheduled, samples.deskOpened, { ...samples.deskOpened, scheduledCount: 0 }],
    [guards.everythingDecided, samples.deskClosed, { ...samples.deskClosed, undecidedCount: 1 }],
    [guards.noOpenObjection, samples.replyClosed, { ...samples.replyClosed, openObjectionCount: 1 }],
  ] as const
  for (const [guard, open, barred] of questions) {
    expect([guard.name, guard({ context, event: open })]).toEqual([guard.name, true])
    expect([guard.name, guard({ context, event: barred })]).toEqual([guard.name, false])
    expect([guard.name, guard({ context, event: samples.closed })]).toEqual([guard.name, false])
  }
  expect(Object.keys(guards.reviewCycleRefusals)).toEqual(questions.map(([guard]) => guard.name))
})

test('counts of an event are whole numbers from zero, and a change has a ground', () => {
  expect(reviewCycleEvents.opened.safeParse({ organisationCount: -1 }).success).toBe(false)
  expect(reviewCycleEvents.deskOpened.safeParse({ scheduledCount: 0.5 }).success).toBe(false)
  const { type: _type, at: _at, ...payload } = timetableChanged
  expect(reviewCycleEvents.timetableChanged.safeParse(payload).success).toBe(true)
  expect(reviewCycleEvents.timetableChanged.safeParse({ ...payload, ground: '' }).success).toBe(false)
})

test('a ground of blanks is no ground', () => {
  const { type: _type, at: _at, ...payload } = timetableChanged
  expect(reviewCycleEvents.timetableChanged.safeParse({ ...payload, ground: '  ' }).success).toBe(false)
})

test('each event has a label of its own', () => {
  const labels = Object.values(reviewCycleEventLabels)
  expect(new Set(labels).size).toBe(labels.length)
})

test('the four grounds of Perpres 95/2018 art. 19(6) are there', () => {
  expect(Object.keys(reviewGroundLabels)).toEqual([
    'national-roadmap-changed',
    'strategic-plan-changed',
    'architecture-changed',
    'monitoring-result',
  ])
})

test('whatever comes, a year only moves forward and replays to the same state', () => {
  const workflow = reviewCycleWorkflow
  const input = reviewCycleInput
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { maxLength: 40, size: 'max' }), (picks) => {
      const { taken, standing, last } = wander({ workflow, input, events }, picks)
      const phases = standing.map((snapshot) => stages.indexOf(String(snapshot.value)))
      expect(phases).toEqual(phases.toSorted((a, b) => a - b))
      expect(written(replay(workflow, { input, events: taken }))).toBe(written(last))
    }),
    { numRuns: 150 },
  )
})
