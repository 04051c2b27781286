import { expect, test } from 'vitest'
import type { Role } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import type { WorkflowEvent } from '#workflows/engine/workflow.ts'
import { actorAs, organisations, subjectOf } from '#workflows/testing/actors.ts'
import { matrixText } from '#workflows/testing/matrix.ts'
import {
  allOpinions,
  opinionOf,
  reviewItemInput,
  reviewItemVariants,
  reviewItemSamples as samples,
} from '#workflows/testing/review-item-events.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { reviewItemPermissions } from './permissions.ts'
import { reviewItemWorkflow } from './workflow.ts'

const item = tellerOf(reviewItemWorkflow, reviewItemInput)
const proposed = item.begin(...allOpinions)
const confirmed = item.after(proposed, samples.decisionRecorded, samples.decisionConfirmed)

const situations = {
  open: item.begin(),
  proposed,
  provisional: item.after(proposed, samples.decisionRecorded),
  parked: item.after(proposed, samples.parked),
  confirmed,
  objected: item.after(confirmed, samples.objected),
  final: item.after(confirmed, samples.finalised),
}

const parties = ['planning', 'technical', 'agency'] as const
const dissents = parties.map((party) => ({ ...samples.dissentRecorded, party }))

test('the whole matrix of states, events, roles and relations', async () => {
  const text = matrixText({
    workflow: reviewItemWorkflow,
    situations,
    events: [...reviewItemVariants, ...dissents],
    tell: (event) => {
      const part = event.reviewer ?? event.party
      return part === undefined ? event.type : `${event.type} (${part})`
    },
    isAboutOrganisation: true,
  })
  await expect(text).toMatchFileSnapshot('matrix.snap.md')
})

test('the matrix knows every stage of the machine', () => {
  expect(Object.keys(situations).sort()).toEqual(Object.keys(reviewItemWorkflow.machine.states).sort())
})

function may(role: Role, event: WorkflowEvent, dossierOf: string, home?: string): boolean {
  const subject = subjectOf(dossierOf)
  return mayPerform(reviewItemPermissions, { actor: actorAs(role, home), event, subject })
}

test('nobody gives an opinion on their own organisation', () => {
  const offices = [
    ['planning-reviewer', 'planning', organisations.planning],
    ['budget-reviewer', 'budget', organisations.budget],
    ['desk-officer', 'technical', organisations.organiser],
  ] as const
  for (const [role, reviewer, home] of offices) {
    for (const dossierOf of Object.values(organisations))
      expect(may(role, opinionOf(reviewer), dossierOf)).toBe(dossierOf !== home)
  }
})

test("nobody gives another office's opinion", () => {
  expect(may('planning-reviewer', opinionOf('budget'), organisations.health)).toBe(false)
  expect(may('budget-reviewer', opinionOf('technical'), organisations.health)).toBe(false)
  expect(may('ict-head', opinionOf('technical'), organisations.health)).toBe(false)
})

test("Diskominfo records and confirms for every agency, the Sekda for Diskominfo's own", () => {
  const desk = [samples.decisionRecorded, samples.parked, samples.resumed]
  const head = [samples.decisionConfirmed, samples.reopened, samples.objectionAnswered]
  for (const [role, events] of [
    ['desk-officer', desk],
    ['ict-head', head],
  ] as const) {
    for (const event of events) {
      expect(may(role, event, organisations.health)).toBe(true)
      expect(may(role, event, organisations.organiser)).toBe(false)
      expect(may('regional-secretary', event, organisations.health)).toBe(false)
      expect(may('regional-secretary', event, organisations.organiser)).toBe(true)
    }
  }
})

test('who records a decision does not confirm it', () => {
  expect(may('desk-officer', samples.decisionConfirmed, organisations.health)).toBe(false)
  expect(may('ict-head', samples.decisionRecorded, organisations.health)).toBe(false)
})

test('the Sekda grants an exception, but not for Setda itself: there the Mayor does', () => {
  const { exceptionGranted } = samples
  expect(may('regional-secretary', exceptionGranted, organisations.health)).toBe(true)
  expect(may('regional-secretary', exceptionGranted, organisations.secretariat)).toBe(false)
  expect(may('mayor', exceptionGranted, organisations.secretariat)).toBe(true)
  expect(may('mayor', exceptionGranted, organisations.health)).toBe(false)
  const others = ['ict-head', 'desk-officer', 'agency-head'] as const
  for (const role of others) expect(may(role, exceptionGranted, organisations.secretariat)).toBe(false)
})

test('a head objects to a decision on their own agency only', () => {
  expect(may('agency-head', samples.objected, organisations.health)).toBe(true)
  expect(may('agency-head', samples.objected, organisations.transport)).toBe(false)
})

test('dissent is recorded by the party that dissents', () => {
  const own = { ...samples.dissentRecorded, party: 'agency' as const }
  expect(may('agency-head', own, organisations.health)).toBe(true)
  expect(may('agency-head', samples.dissentRecorded, organisations.health)).toBe(false)
  expect(may('budget-reviewer', samples.dissentRecorded, organisations.health)).toBe(true)
  expect(may('budget-reviewer', samples.dissentRecorded, organisations.budget)).toBe(false)
})

test('the rules alone waive, reset and make final', () => {
  for (const type of ['opinionWaived', 'opinionsReset', 'finalised'] as const)
    expect(reviewItemPermissions[type].map((grant) => grant.role)).toEqual(['system'])
})
