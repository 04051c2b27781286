import { expect, test } from 'vitest'
import type { Role } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import type { WorkflowEvent } from '#workflows/engine/workflow.ts'
import { actorAs, organisations, subjectOf } from '#workflows/testing/actors.ts'
import { matrixText } from '#workflows/testing/matrix.ts'
import {
  allOpined,
  completedBy,
  submissionSamples as samples,
  submissionInput,
  submissionVariants,
} from '#workflows/testing/submission-events.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { submissionPermissions } from './permissions.ts'
import { submissionWorkflow } from './workflow.ts'

const dossier = tellerOf(submissionWorkflow, submissionInput)
const review = dossier.begin(samples.submitted, samples.reviewStarted)
const decided = dossier.after(review, ...allOpined, samples.scheduled, samples.heard, samples.decided)
const reviewed = dossier.after(review, ...allOpined)

const situations = {
  draft: dossier.begin(),
  'draft in the grace': dossier.begin(samples.softDeadlinePassed),
  overdue: dossier.begin(samples.hardDeadlinePassed),
  submitted: dossier.begin(samples.submitted),
  inReview: review,
  'inReview, planning asks': dossier.after(review, samples.questionAsked),
  'inReview, planning has opined': dossier.after(review, completedBy('planning')),
  returned: dossier.after(review, samples.returned),
  reviewed,
  scheduled: dossier.after(reviewed, samples.scheduled),
  heard: dossier.after(reviewed, samples.scheduled, samples.heard),
  decided,
  objected: dossier.after(decided, samples.objected),
  answered: dossier.after(decided, samples.objected, samples.objectionAnswered),
  closed: dossier.after(decided, samples.closed),
}

test('the whole matrix of states, events, roles and relations', async () => {
  const text = matrixText({
    workflow: submissionWorkflow,
    situations,
    events: submissionVariants,
    tell: (event) => ('reviewer' in event ? `${event.type} (${event.reviewer})` : event.type),
    isAboutOrganisation: true,
  })
  await expect(text).toMatchFileSnapshot('matrix.snap.md')
})

test('the matrix knows every stage of the machine', () => {
  const shown = new Set(Object.keys(situations).map((name) => name.split(/[ ,]/)[0]))
  expect([...shown].sort()).toEqual(Object.keys(submissionWorkflow.machine.states).sort())
})

function may(role: Role, event: WorkflowEvent, dossierOf: string, home?: string): boolean {
  return mayPerform(submissionPermissions, {
    actor: actorAs(role, home),
    event,
    subject: subjectOf(dossierOf),
  })
}

test('a head submits and withdraws the dossier of their own agency only', () => {
  for (const event of [samples.submitted, samples.withdrawn]) {
    expect(may('agency-head', event, organisations.health)).toBe(true)
    expect(may('agency-head', event, organisations.transport)).toBe(false)
    expect(may('representative', event, organisations.health)).toBe(false)
  }
})

test("a representative answers questions about their own agency, not about another's", () => {
  expect(may('representative', samples.questionAnswered, organisations.health)).toBe(true)
  expect(may('representative', samples.questionAnswered, organisations.transport)).toBe(false)
})

test('each reviewer asks and completes for their own office only', () => {
  const offices = {
    'planning-reviewer': 'planning',
    'budget-reviewer': 'budget',
    'desk-officer': 'technical',
  } as const
  for (const [role, office] of Object.entries(offices) as [Role, string][]) {
    for (const reviewer of ['planning', 'budget', 'technical'] as const) {
      for (const event of [samples.questionAsked, samples.reviewCompleted]) {
        expect(may(role, { ...event, reviewer }, organisations.health)).toBe(reviewer === office)
      }
    }
  }
})

test('a reviewer may not review their own organisation', () => {
  expect(may('planning-reviewer', completedBy('planning'), organisations.planning)).toBe(false)
  expect(may('budget-reviewer', completedBy('budget'), organisations.budget)).toBe(false)
  expect(may('desk-officer', completedBy('technical'), organisations.organiser)).toBe(false)
})

test("reviewers of other offices do review a reviewer's dossier", () => {
  expect(may('budget-reviewer', completedBy('budget'), organisations.planning)).toBe(true)
  expect(may('planning-reviewer', completedBy('planning'), organisations.organiser)).toBe(true)
})

test("time and return of Diskominfo's own dossier are in the hands of the Sekda", () => {
  for (const event of [samples.extended, samples.takenAsIs, samples.returned]) {
    expect(may('desk-officer', event, organisations.health)).toBe(true)
    expect(may('desk-officer', event, organisations.organiser)).toBe(false)
    expect(may('regional-secretary', event, organisations.organiser)).toBe(true)
    expect(may('regional-secretary', event, organisations.health)).toBe(false)
  }
})

test('deadlines, decisions and waivers come from the rules, from no person', () => {
  const byRule = [
    samples.softDeadlinePassed,
    samples.hardDeadlinePassed,
    samples.repairDeadlinePassed,
    samples.reviewWaived,
    samples.heard,
    samples.decided,
    samples.decisionReopened,
    samples.objectionAnswered,
    samples.closed,
  ]
  for (const event of byRule)
    expect(submissionPermissions[event.type].map((grant) => grant.role)).toEqual(['system'])
})

test('an auditor, an administrator and the Mayor change no dossier', () => {
  for (const role of ['auditor', 'administrator', 'mayor', 'legal-officer', 'assistant', 'ict-head'] as const)
    for (const event of submissionVariants)
      for (const organisation of Object.values(organisations))
        expect(may(role, event, organisation)).toBe(false)
})
