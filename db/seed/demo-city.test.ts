import { expect, test } from 'vitest'
import { nationalApps } from '#db/reference/national-apps.ts'
import { application } from '#workflows/catalogue/application.ts'
import { withChoices } from '#workflows/catalogue/architecture/choices.ts'
import { recordOf } from '#workflows/catalogue/architecture/kinds.ts'
import { nameKey } from '#workflows/catalogue/name-key.ts'
import { observation } from '#workflows/catalogue/observation.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import { roles } from '#workflows/engine/actor.ts'
import { findNationalCounterparts } from '#workflows/rules/national-counterpart.ts'
import { type End, relationProblem, type StandingRelation } from '#workflows/rules/relations.ts'
import { judgeDisuse } from '#workflows/rules/two-quarter.ts'
import { choiceListsOf } from '#workflows/settings/architecture-lists.ts'
import { demoCity } from './demo-city.ts'

const city = demoCity()

function share(isCounted: (fields: Readonly<Record<string, unknown>>) => boolean): number {
  return city.applications.filter((each) => isCounted(each.fields)).length / city.applications.length
}

test('the same seed gives the same city, another seed another one', () => {
  expect(demoCity()).toEqual(city)
  expect(demoCity({ seed: 7 }).applications).not.toEqual(city.applications)
})

test('there are 121 applications, and about 330 in a large city', () => {
  expect(city.applications).toHaveLength(121)
  const large = demoCity({ factor: 2.7 }).applications
  expect(large.length).toBeGreaterThan(310)
  expect(large.length).toBeLessThan(350)
})

test('applications are spread with a heavy tail: 26, 10, 8, 8, 6, median 2, five without any', () => {
  const counts = city.organisations
    .map((each) => city.applications.filter((one) => one.organisation === each.id).length)
    .toSorted((one, other) => other - one)
  expect(counts.slice(0, 5)).toEqual([26, 10, 8, 8, 6])
  expect(counts[Math.floor(counts.length / 2)]).toBe(2)
  expect(counts.filter((count) => count === 0)).toHaveLength(5)
})

test('every application passes the catalogue, and no two are one', () => {
  const schema = recordSchema(application, { moment: 'saving' })
  for (const each of city.applications) expect(schema.safeParse(each.fields).success, each.key).toBe(true)
  const keys = city.applications.map((each) =>
    [each.organisation, nameKey(String(each.fields.name)), each.fields.medium].join(' | '),
  )
  expect(new Set(keys).size).toBe(keys.length)
})

test.each([
  ['purpose', 0.87],
  ['address', 0.59],
  ['yearBuilt', 0.28],
  ['legalBasis', 0.03],
] as const)('%s is filled as rarely as on a first arrival', (key, expected) => {
  expect(share((fields) => fields[key] !== undefined)).toBeCloseTo(expected, 1)
})

test('a tenth is inactive, most names carry their expansion, a quarter or more are information systems', () => {
  expect(share((fields) => fields.operationalStatus === 'inactive')).toBeCloseTo(0.1, 1)
  expect(share((fields) => /\(.+\)/.test(String(fields.name)))).toBeGreaterThan(0.4)
  expect(share((fields) => String(fields.name).includes('Sistem Informasi'))).toBeGreaterThan(0.15)
})

test('names are 5 to 70 characters and twins exist', () => {
  const names = city.applications.map((each) => String(each.fields.name))
  for (const name of names) {
    expect(name.length, name).toBeGreaterThanOrEqual(5)
    expect(name.length, name).toBeLessThanOrEqual(70)
  }
  expect(names.filter((name) => name === 'SMS Gateway')).toHaveLength(3)
})

test('some applications have a clear national counterpart, some are national, most have none', () => {
  const strengths = city.applications.map(({ fields }) => {
    const [match] = findNationalCounterparts(
      { name: String(fields.name), purpose: String(fields.purpose ?? ''), origin: String(fields.origin) },
      nationalApps,
    )
    return match === undefined ? 'none' : `${match.kind} ${match.strength}`
  })
  const count = (wanted: string) => strengths.filter((each) => each === wanted).length
  expect(count('same-application clear')).toBeGreaterThanOrEqual(8)
  expect(count('same-function clear')).toBeGreaterThanOrEqual(1)
  expect(count('none')).toBeGreaterThan(90)
})

test('readings pass the catalogue, are all simulated, and one quarter has one reading', () => {
  const schema = recordSchema(observation, { moment: 'saving' })
  for (const each of city.observations) {
    expect(schema.safeParse(each.fields).success).toBe(true)
    expect(each.isSimulated).toBe(true)
  }
  const keys = city.observations.map((each) => `${each.application} ${each.year} ${each.quarter}`)
  expect(new Set(keys).size).toBe(keys.length)
  expect(city.observations.length).toBeGreaterThan(400)
})

test('the two-quarter rule finds used, idle and unproven applications, all of it practice', () => {
  const verdicts = city.applications.map(({ key }) => {
    const readings = city.observations
      .filter((each) => each.application === key)
      .map((each) => ({
        quarter: `${each.year}-Q${each.quarter}`,
        activeUsers: numberOrNull(each.fields.activeUsers),
        transactions: numberOrNull(each.fields.transactions),
        isSimulated: each.isSimulated,
      }))
    return judgeDisuse({ readings, referenceDate: '2026-08-10' }).verdict
  })
  const count = (wanted: string) => verdicts.filter((each) => each === wanted).length
  expect(count('in-use')).toBeGreaterThan(60)
  expect(count('idle')).toBeGreaterThanOrEqual(12)
  expect(count('not-proven')).toBeGreaterThanOrEqual(4)
})

test('each agency has a head and a representative, and every role is held by somebody', () => {
  for (const each of city.organisations) {
    const held = city.positions
      .filter((position) => position.organisation === each.id)
      .map((position) => position.role)
    expect(held, each.id).toEqual(expect.arrayContaining(['agency-head', 'representative']))
  }
  expect(new Set(city.positions.map((position) => position.role))).toEqual(new Set(roles))
})

test('reviewers sit where their duty is, and nobody shares a name', () => {
  const home = (role: string) => city.positions.find((position) => position.role === role)?.organisation
  const duty = (wanted: string) => city.organisations.find((each) => each.duty === wanted)?.id
  expect(home('planning-reviewer')).toBe(duty('planning'))
  expect(home('budget-reviewer')).toBe(duty('budget'))
  expect(home('desk-officer')).toBe(duty('organiser'))
  expect(home('ict-head')).toBe(duty('organiser'))
  const names = city.people.map((person) => person.name)
  expect(new Set(names).size).toBe(names.length)
  for (const person of city.people) expect(person.employeeNumber).toMatch(/^\d{18}$/)
})

test('every position and application points to a record of the city', () => {
  const organisations = new Set(city.organisations.map((each) => each.id))
  const people = new Set(city.people.map((person) => person.key))
  const keys = city.positions.map((position) => position.key)
  expect(new Set(keys).size).toBe(keys.length)
  for (const position of city.positions) {
    expect(people.has(position.person) && organisations.has(position.organisation), position.key).toBe(true)
  }
  for (const each of city.applications) expect(organisations.has(each.organisation), each.key).toBe(true)
})

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

test('the architecture passes its catalogue, no name stands twice, and every relation fits the rule', () => {
  const { objects, relations } = city.architecture
  const lists = choiceListsOf(null)
  for (const { key, kind, fields } of objects) {
    const schema = recordSchema(withChoices(recordOf(kind), lists), { moment: 'saving' })
    expect(schema.safeParse(fields).success, key).toBe(true)
  }
  const names = objects.map(({ organisation, kind, fields }) =>
    [organisation, kind, nameKey(String(fields.name))].join(' '),
  )
  expect(new Set(names).size).toBe(names.length)
  const ends = new Map<string, End>([
    ...city.applications.map(
      ({ key }) => [key, { id: key, kind: 'application', name: key, isRetired: false }] as const,
    ),
    ...objects.map(({ key, kind }) => [key, { id: key, kind, name: key, isRetired: false }] as const),
  ])
  const standing: StandingRelation[] = []
  for (const [index, { kind, from, to }] of relations.entries()) {
    const [one, other] = [ends.get(from), ends.get(to)]
    expect(
      one && other && relationProblem({ kind, from: one, to: other, standing }),
      `${from} ${to}`,
    ).toBeNull()
    standing.push({ id: String(index), kind, fromId: from, toId: to })
  }
})
