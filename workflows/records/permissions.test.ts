import { expect, test } from 'vitest'
import { type Role, roles } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { actorAs, organisations, subjectOf } from '#workflows/testing/actors.ts'
import { recordLabels, recordPermissions } from './permissions.ts'

/** Everybody at home in their own office, before a record of that organisation. */
function whoMay(type: keyof typeof recordPermissions, about: string | null): Role[] {
  const subject = subjectOf(about)
  return [...roles, 'system' as const].filter((role) =>
    mayPerform(recordPermissions, { actor: actorAs(role), event: { type }, subject }),
  )
}

test('every act on a record has a label and somebody who may do it', () => {
  expect(Object.keys(recordPermissions)).toEqual(Object.keys(recordLabels))
  for (const grants of Object.values(recordPermissions)) expect(grants.length).toBeGreaterThan(0)
  expect(new Set(Object.values(recordLabels)).size).toBe(Object.keys(recordLabels).length)
})

test('organisations, officials and settings are kept by the administrator alone', () => {
  for (const act of ['organisationRegistered', 'officialRegistered', 'settingWritten'] as const)
    expect(whoMay(act, null)).toEqual(['administrator'])
})

test('an administrator has no hand in what is reviewed', () => {
  const reviewed = [
    'cyclePrepared',
    'applicationRecorded',
    'applicationConfirmed',
    'inventoryImported',
    'observationRecorded',
    'sessionPlanned',
    'decreeDrafted',
    'documentFiled',
  ] as const
  for (const act of reviewed) {
    for (const about of [organisations.health, organisations.organiser, null])
      expect([act, whoMay(act, about).includes('administrator')]).toEqual([act, false])
  }
})

test('an agency records its own applications, Diskominfo those of everybody', () => {
  expect(whoMay('applicationRecorded', organisations.health)).toEqual([
    'representative',
    'agency-head',
    'desk-officer',
  ])
  expect(whoMay('applicationRecorded', organisations.transport)).toEqual(['desk-officer'])
})

test('that an application is still the same is the word of its own agency alone', () => {
  expect(whoMay('applicationConfirmed', organisations.health)).toEqual(['representative', 'agency-head'])
  expect(whoMay('applicationConfirmed', organisations.transport)).toEqual([])
})

test('the architecture is kept as the inventory is: by its agency, and by Diskominfo for anybody', () => {
  for (const act of ['objectRecorded', 'objectRetired', 'objectsRelated'] as const) {
    expect(whoMay(act, organisations.health)).toEqual(['representative', 'agency-head', 'desk-officer'])
    expect(whoMay(act, organisations.transport)).toEqual(['desk-officer'])
  }
  expect(whoMay('objectConfirmed', organisations.health)).toEqual(['representative', 'agency-head'])
  expect(whoMay('objectConfirmed', organisations.transport)).toEqual([])
})

test('an agency reports its own monitoring, not that of another', () => {
  expect(whoMay('observationRecorded', organisations.health)).toEqual(['representative', 'desk-officer'])
  expect(whoMay('observationRecorded', organisations.transport)).toEqual(['desk-officer'])
})

test('an agency imports its own inventory, the desk officer anybody’s and the whole city’s', () => {
  expect(whoMay('inventoryImported', organisations.health)).toEqual([
    'representative',
    'agency-head',
    'desk-officer',
  ])
  expect(whoMay('inventoryImported', organisations.transport)).toEqual(['desk-officer'])
  expect(whoMay('inventoryImported', null)).toEqual(['desk-officer'])
})

test('a cycle is prepared by Diskominfo, a desk day and a draft by the desk officer', () => {
  expect(whoMay('cyclePrepared', null)).toEqual(['desk-officer', 'ict-head'])
  expect(whoMay('sessionPlanned', null)).toEqual(['desk-officer'])
  expect(whoMay('decreeDrafted', null)).toEqual(['desk-officer'])
})

test('an agency keeps its own part of the roadmap, Diskominfo all of it, its years and its codes', () => {
  for (const act of ['initiativeRecorded', 'gapRecorded', 'decisionJudged'] as const) {
    expect(whoMay(act, organisations.health)).toEqual(['representative', 'agency-head', 'desk-officer'])
    expect(whoMay(act, organisations.transport)).toEqual(['desk-officer'])
  }
  expect(whoMay('initiativeCancelled', organisations.health)).toEqual(['agency-head', 'desk-officer'])
  expect(whoMay('roadmapRecorded', null)).toEqual(['desk-officer'])
  expect(whoMay('nomenclatureRecorded', null)).toEqual(['desk-officer', 'administrator'])
})

test('documents are filed by the rules, and by Bagian Hukum for what was signed on paper', () => {
  expect(whoMay('documentFiled', null)).toEqual(['legal-officer', 'system'])
})

test('reviewers only give opinions, who initials only comments, the Mayor and the Inspektorat change no record', () => {
  const acts = Object.keys(recordLabels) as (keyof typeof recordLabels)[]
  const actsOf = (role: Role, organisation: string) =>
    acts.filter((act) => whoMay(act, organisation).includes(role))
  for (const organisation of [organisations.organiser, organisations.health]) {
    expect(actsOf('planning-reviewer', organisation)).toEqual(['initiativeOpined'])
    expect(actsOf('budget-reviewer', organisation)).toEqual(['initiativeOpined'])
    expect(actsOf('assistant', organisation)).toEqual(['decreeCommented'])
    expect(actsOf('mayor', organisation)).toEqual([])
    expect(actsOf('auditor', organisation)).toEqual([])
  }
  // Diskominfo's own work is judged by the Sekda.
  expect(actsOf('regional-secretary', organisations.organiser).toSorted()).toEqual([
    'completionConfirmed',
    'completionReturned',
    'decreeCommented',
  ])
  expect(actsOf('regional-secretary', organisations.health)).toEqual(['decreeCommented'])
})

test('an agency answers for its own work, and nobody confirms their own', () => {
  expect(whoMay('progressNoted', organisations.health)).toEqual(['representative', 'agency-head'])
  expect(whoMay('completionReported', organisations.health)).toEqual(['agency-head'])
  expect(whoMay('completionConfirmed', organisations.health)).toEqual(['desk-officer'])
  expect(whoMay('completionConfirmed', organisations.organiser)).toEqual(['regional-secretary'])
})
