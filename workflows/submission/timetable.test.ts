import { expect, test } from 'vitest'
import {
  allOpined,
  submissionSamples as samples,
  submissionInput,
} from '#workflows/testing/submission-events.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { timeline } from '#workflows/testing/timeline.ts'
import { movedTime } from './context.ts'
import { submissionWorkflow } from './workflow.ts'

const dossier = tellerOf(submissionWorkflow, submissionInput)
const moved = samples.timetableMoved
const early = { ...moved, at: timeline.early }
const before = { dueAt: timeline.due, hardDueAt: timeline.hardDue }

test('a draft follows the timetable, grace included', () => {
  const draft = dossier.after(dossier.begin(), early)
  expect(draft.value).toBe('draft')
  expect(draft.context).toMatchObject({ dueAt: timeline.hardDue, hardDueAt: timeline.extendedTo })
  const inGrace = dossier.after(draft, { ...samples.softDeadlinePassed, at: timeline.afterHard })
  expect(dossier.after(inGrace, { ...samples.submitted, at: timeline.review }).context.isLate).toBe(true)
})

test('a draft in the grace has ordinary time again when the date moves beyond now', () => {
  const inGrace = dossier.begin(samples.softDeadlinePassed)
  const again = dossier.after(inGrace, { ...moved, at: timeline.inGrace })
  expect(again.context.isInGrace).toBe(false)
  const onlyTheEnd = { ...moved, at: timeline.inGrace, dueAt: timeline.due }
  expect(dossier.after(inGrace, onlyTheEnd).context.isInGrace).toBe(true)
})

test('an overdue dossier that was never submitted is written again, one overdue in repair is not', () => {
  const overdue = dossier.begin(samples.hardDeadlinePassed)
  expect(dossier.after(overdue, moved).value).toBe('draft')
  expect(dossier.refusal(overdue, { ...moved, hardDueAt: timeline.hardDue })).toContain('tidak memberi waktu')
  const repair = dossier.begin(
    { ...samples.submitted, at: timeline.early },
    { ...samples.reviewStarted, at: timeline.early },
    { ...samples.returned, at: timeline.early },
    samples.repairDeadlinePassed,
  )
  expect(dossier.refusal(repair, { ...moved, at: timeline.early })).toContain('tidak memberi waktu')
})

test('what was submitted can be taken back as long as the new time runs', () => {
  const submitted = dossier.begin(samples.submitted, early)
  expect(dossier.after(submitted, { ...samples.withdrawn, at: timeline.review }).value).toBe('draft')
})

test('a window of replies moves with the timetable in each of its stages', () => {
  const open = [samples.submitted, samples.reviewStarted, ...allOpined, samples.scheduled, samples.heard]
  const decided = dossier.begin(...open, samples.decided)
  const objected = dossier.after(decided, samples.objected)
  const answered = dossier.after(objected, samples.objectionAnswered)
  for (const standing of [decided, objected, answered]) {
    const after = dossier.after(standing, { ...moved, at: timeline.desk })
    expect(after.value).toBe(standing.value)
    expect(after.context).toMatchObject({ replyDueAt: timeline.decree, dueAt: standing.context.dueAt })
  }
})

test('who had no extension follows the timetable, also when it became earlier', () => {
  const earlier = { dueAt: timeline.early, hardDueAt: timeline.due, before }
  expect(movedTime(before, earlier)).toEqual({ dueAt: timeline.early, hardDueAt: timeline.due })
})

test('who had an extension keeps the later of both dates', () => {
  const { hardDue, extendedTo, repairDue, replyDue } = timeline
  const move = { dueAt: hardDue, hardDueAt: repairDue, before }
  const of = (until: string) => movedTime({ dueAt: until, hardDueAt: until }, move)
  expect(of(replyDue)).toEqual({ dueAt: replyDue, hardDueAt: replyDue })
  expect(of(extendedTo)).toEqual({ dueAt: extendedTo, hardDueAt: repairDue })
  expect(of(timeline.inGrace)).toEqual({ dueAt: hardDue, hardDueAt: repairDue })
})
