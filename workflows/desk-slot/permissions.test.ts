import { expect, test } from 'vitest'
import { type Role, roles } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import type { WorkflowEvent } from '#workflows/engine/workflow.ts'
import { actorAs, organisations, subjectOf } from '#workflows/testing/actors.ts'
import { deskSlotInput, deskSlotSamples as samples } from '#workflows/testing/desk-events.ts'
import { matrixText } from '#workflows/testing/matrix.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { deskSlotPermissions } from './permissions.ts'
import { deskSlotWorkflow } from './workflow.ts'

const slot = tellerOf(deskSlotWorkflow, deskSlotInput)
const open = slot.begin(samples.called, samples.opened)

test('the whole matrix of states, events, roles and relations', async () => {
  const situations = {
    planned: slot.begin(),
    called: slot.begin(samples.called),
    absent: slot.begin(samples.absenceRecorded),
    open,
    confirmed: slot.after(open, samples.confirmed),
    closed: slot.after(open, samples.confirmed, samples.closed),
  }
  expect(Object.keys(situations)).toEqual(Object.keys(deskSlotWorkflow.machine.states))
  const text = matrixText({
    workflow: deskSlotWorkflow,
    situations,
    events: Object.values(samples),
    isAboutOrganisation: true,
  })
  await expect(text).toMatchFileSnapshot('matrix.snap.md')
})

/** Everybody at home in their own office. */
function whoMay(event: WorkflowEvent, dossierOf: string): Role[] {
  const subject = subjectOf(dossierOf)
  return [...roles, 'system' as const].filter((role) =>
    mayPerform(deskSlotPermissions, { actor: actorAs(role), event, subject }),
  )
}

test('calling in and noting who came is clerical, even for Diskominfo itself', () => {
  for (const event of [samples.called, samples.opened, samples.absenceRecorded, samples.closed]) {
    expect(whoMay(event, organisations.health)).toEqual(['desk-officer'])
    expect(whoMay(event, organisations.organiser)).toEqual(['desk-officer'])
  }
})

test('the head of Diskominfo confirms a turn, the Sekda that of Diskominfo', () => {
  for (const event of [samples.confirmed, samples.reopened]) {
    expect(whoMay(event, organisations.health)).toEqual(['ict-head'])
    expect(whoMay(event, organisations.organiser)).toEqual(['regional-secretary'])
  }
})

test('to decide without the agency is no longer clerical', () => {
  expect(whoMay(samples.heldInAbsentia, organisations.health)).toEqual(['desk-officer'])
  expect(whoMay(samples.heldInAbsentia, organisations.organiser)).toEqual(['regional-secretary'])
})
