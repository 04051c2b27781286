import { expect, test } from 'vitest'
import { actorAs, organisations, subjectOf } from '#workflows/testing/actors.ts'
import { roleLabels, roles, systemActor } from './actor.ts'
import { describeGrant, type Grant, mayPerform, type Relation } from './permission.ts'

const { health, transport, organiser } = organisations

/** A reviewer at home in one organisation, before a case about another, under one grant. */
function allowed(on: Relation, home: string, about: string | null): boolean {
  return mayPerform(
    { given: [{ role: 'desk-officer', on }] },
    { actor: actorAs('desk-officer', home), event: { type: 'given' }, subject: subjectOf(about) },
  )
}

test('any: no matter whose case it is', () => {
  for (const about of [health, transport, organiser, null]) expect(allowed('any', health, about)).toBe(true)
})

test('own: the same organisation, never a case about none', () => {
  expect(allowed('own', health, health)).toBe(true)
  expect(allowed('own', health, transport)).toBe(false)
  expect(allowed('own', health, null)).toBe(false)
})

test('other: any organisation but the own', () => {
  expect(allowed('other', health, transport)).toBe(true)
  expect(allowed('other', health, organiser)).toBe(true)
  expect(allowed('other', health, health)).toBe(false)
  expect(allowed('other', organiser, organiser)).toBe(false)
})

test('organiser: the case is about Diskominfo, whoever asks', () => {
  expect(allowed('organiser', health, organiser)).toBe(true)
  expect(allowed('organiser', organiser, organiser)).toBe(true)
  expect(allowed('organiser', health, health)).toBe(false)
  expect(allowed('organiser', health, null)).toBe(false)
})

test('before an organiser is named, no case is about it', () => {
  const subject = { organisationId: null, organiserId: null }
  const actor = actorAs('desk-officer')
  const permissions = { given: [{ role: 'desk-officer', on: 'organiser' } as const] }
  expect(mayPerform(permissions, { actor, event: { type: 'given' }, subject })).toBe(false)
})

test('the role counts, not the organisation alone', () => {
  const permissions = { given: [{ role: 'agency-head', on: 'own' } as const] }
  for (const role of roles) {
    const actor = actorAs(role, health)
    const asked = { actor, event: { type: 'given' }, subject: subjectOf(health) }
    expect([role, mayPerform(permissions, asked)]).toEqual([role, role === 'agency-head'])
  }
})

test('when: the event carries exactly those values', () => {
  const grant: Grant = { role: 'desk-officer', on: 'any', when: { reviewer: 'technical', kind: 'a' } }
  const may = (event: { type: string }) =>
    mayPerform({ given: [grant] }, { actor: actorAs('desk-officer'), event, subject: subjectOf(health) })
  expect(may({ type: 'given', ...{ reviewer: 'technical', kind: 'a' } })).toBe(true)
  expect(may({ type: 'given', ...{ reviewer: 'technical', kind: 'b' } })).toBe(false)
  expect(may({ type: 'given', ...{ reviewer: 'technical' } })).toBe(false)
  expect(may({ type: 'given' })).toBe(false)
})

test('one grant of several is enough', () => {
  const permissions = {
    given: [
      { role: 'desk-officer', on: 'other' },
      { role: 'regional-secretary', on: 'organiser' },
    ],
  } as const
  const asked = (role: 'desk-officer' | 'regional-secretary', about: string) =>
    mayPerform(permissions, { actor: actorAs(role), event: { type: 'given' }, subject: subjectOf(about) })
  expect(asked('desk-officer', health)).toBe(true)
  expect(asked('desk-officer', organiser)).toBe(false)
  expect(asked('regional-secretary', organiser)).toBe(true)
  expect(asked('regional-secretary', health)).toBe(false)
})

test('an event nobody was granted is for nobody', () => {
  const actor = actorAs('desk-officer')
  for (const type of ['unknown', 'constructor', 'toString', '__proto__'])
    expect(mayPerform({ given: [] }, { actor, event: { type }, subject: subjectOf(health) })).toBe(false)
})

test('a grant is told in the words of the city hall', () => {
  expect(describeGrant({ role: 'mayor', on: 'any' })).toBe('Wali Kota')
  expect(describeGrant({ role: 'agency-head', on: 'own' })).toBe(
    'Kepala perangkat daerah (perangkat daerah sendiri)',
  )
  expect(describeGrant({ role: 'desk-officer', on: 'other' })).toBe(
    'Bidang Aplikasi Diskominfo (bukan perangkat daerah sendiri)',
  )
  expect(describeGrant({ role: 'regional-secretary', on: 'organiser' })).toBe(
    'Sekretaris Daerah (berkas Diskominfo)',
  )
})

test('every role has a name of its own', () => {
  expect(Object.keys(roleLabels)).toEqual([...roles, 'system'])
  expect(new Set(Object.values(roleLabels)).size).toBe(roles.length + 1)
})

test('the clock and the rules act as themselves, at home nowhere', () => {
  expect(systemActor('clock')).toEqual({
    personId: 'system:clock',
    name: 'Jam sistem',
    role: 'system',
    positionId: 'system:clock',
    positionTitle: 'Jam sistem',
    organisationId: 'system:clock',
  })
  expect(systemActor('rules')).toMatchObject({ personId: 'system:rules', name: 'Aturan sistem' })
  expect(Object.values(organisations)).not.toContain(systemActor('rules').organisationId)
})
