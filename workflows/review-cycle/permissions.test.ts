import { expect, test } from 'vitest'
import { type Role, roles } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import type { WorkflowEvent } from '#workflows/engine/workflow.ts'
import { actorAs, subjectOf } from '#workflows/testing/actors.ts'
import { matrixText } from '#workflows/testing/matrix.ts'
import { reviewCycleInput, reviewCycleSamples as samples } from '#workflows/testing/review-cycle-events.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { reviewCyclePermissions } from './permissions.ts'
import { reviewCycleWorkflow } from './workflow.ts'

const cycle = tellerOf(reviewCycleWorkflow, reviewCycleInput)
const { timetableChanged: _changed, ...steps } = samples
const year = Object.values(steps)
const stages = Object.keys(reviewCycleWorkflow.machine.states)
const situations = Object.fromEntries(
  stages.map((stage, done) => [stage, cycle.begin(...year.slice(0, done))]),
)

test('the whole matrix of states, events and roles', async () => {
  for (const [stage, snapshot] of Object.entries(situations)) expect(snapshot.value).toBe(stage)
  const text = matrixText({
    workflow: reviewCycleWorkflow,
    situations,
    events: Object.values(samples),
    isAboutOrganisation: false,
  })
  await expect(text).toMatchFileSnapshot('matrix.snap.md')
})

function whoMay(event: WorkflowEvent): Role[] {
  const subject = subjectOf(null)
  return [...roles, 'system' as const].filter((role) =>
    mayPerform(reviewCyclePermissions, { actor: actorAs(role), event, subject }),
  )
}

test('only Diskominfo opens a cycle and changes its timetable', () => {
  expect(whoMay(samples.opened)).toEqual(['desk-officer', 'ict-head'])
  expect(whoMay(samples.timetableChanged)).toEqual(['desk-officer', 'ict-head'])
})

test('the desk officer closes and opens the phases of the desk', () => {
  for (const event of [samples.submissionClosed, samples.deskOpened, samples.deskClosed])
    expect(whoMay(event)).toEqual(['desk-officer'])
})

test('the clock may end the time of replies, as the desk officer may', () => {
  expect(whoMay(samples.replyClosed)).toEqual(['desk-officer', 'system'])
})

test('a cycle is told that its decree is published, nobody says so by hand', () => {
  expect(whoMay(samples.decreePublished)).toEqual(['system'])
})

test('the head of Diskominfo closes the year', () => {
  expect(whoMay(samples.closed)).toEqual(['ict-head'])
})
