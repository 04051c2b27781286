import { expect, test } from 'vitest'
import { type Role, roles } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import type { WorkflowEvent } from '#workflows/engine/workflow.ts'
import { actorAs, subjectOf } from '#workflows/testing/actors.ts'
import {
  allInitials,
  decreeInput,
  decreeVariants,
  decreeSamples as samples,
  toInitialling,
} from '#workflows/testing/decree-events.ts'
import { matrixText } from '#workflows/testing/matrix.ts'
import { tellerOf } from '#workflows/testing/teller.ts'
import { decreePermissions } from './permissions.ts'
import { decreeWorkflow } from './workflow.ts'

const decree = tellerOf(decreeWorkflow, decreeInput)
const initialling = decree.begin(...toInitialling)
const approved = decree.after(initialling, ...allInitials)
const signedByPen = decree.after(approved, samples.signedWithPen)
const executed = decree.after(signedByPen, samples.numbered, samples.scanFiled)

const situations = {
  drafting: decree.begin(),
  checking: decree.begin(samples.sentForChecking),
  'initialling, none yet': initialling,
  'initialling, Kabid and Kadis have': decree.after(initialling, ...allInitials.slice(0, 2)),
  'initialling, all but the Sekda have': decree.after(initialling, ...allInitials.slice(0, 4)),
  approved,
  awaitingSignature: decree.after(approved, samples.numbered),
  signedByPen,
  awaitingScan: decree.after(signedByPen, samples.numbered),
  executed,
  published: decree.after(executed, samples.published),
}

test('the whole matrix of states, events and roles', async () => {
  const text = matrixText({
    workflow: decreeWorkflow,
    situations,
    events: decreeVariants,
    tell: (event) => (event.step === undefined ? event.type : `${event.type} (${event.step})`),
    isAboutOrganisation: false,
  })
  await expect(text).toMatchFileSnapshot('matrix.snap.md')
})

test('the matrix knows every stage of the machine', () => {
  const shown = new Set(Object.keys(situations).map((name) => name.split(',')[0]))
  expect([...shown].sort()).toEqual(Object.keys(decreeWorkflow.machine.states).sort())
})

function whoMay(event: WorkflowEvent): Role[] {
  const subject = subjectOf(null)
  return roles.filter((role) => mayPerform(decreePermissions, { actor: actorAs(role), event, subject }))
}

test('everybody initials for their own post and for no other', () => {
  for (const event of allInitials) expect(whoMay(event)).toEqual([event.step])
})

test('an electronic signature is the Mayor own act', () => {
  expect(whoMay(samples.signedElectronically)).toEqual(['mayor'])
})

test('Bagian Hukum keeps the original: it numbers, files the scan and publishes', () => {
  for (const event of [samples.numbered, samples.scanFiled, samples.published, samples.checked])
    expect(whoMay(event)).toEqual(['legal-officer'])
})

test('the words belong to Bagian Hukum, the draft to Diskominfo', () => {
  expect(whoMay(samples.wordsEdited)).toEqual(['legal-officer'])
  expect(whoMay(samples.sentForChecking)).toEqual(['desk-officer'])
})

test('everybody above the desk may return a decree, agencies and auditors not', () => {
  expect(whoMay(samples.returned)).toEqual([
    'ict-head',
    'legal-officer',
    'assistant',
    'regional-secretary',
    'mayor',
  ])
})

test('no rule and no clock ever signs, numbers or publishes', () => {
  const grants = Object.values(decreePermissions).flat()
  expect(grants.map((grant) => grant.role as Role)).not.toContain('system')
})
