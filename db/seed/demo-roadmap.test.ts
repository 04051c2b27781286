import { expect, test } from 'vitest'
import { malangOrganisations } from '#db/reference/malang-organisations.ts'
import { gap } from '#workflows/catalogue/gap.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import { forYears, yearsOf } from '#workflows/catalogue/yearly.ts'
import { demoRoadmap } from './demo-roadmap.ts'

const roadmap = demoRoadmap(2026)

test('every invented initiative and gap passes its declaration, for the years of its roadmap', () => {
  const schema = recordSchema(forYears(initiative, yearsOf(roadmap)), { moment: 'saving' })
  const problems = roadmap.initiatives.flatMap(({ key, fields }) =>
    (schema.safeParse(fields).error?.issues ?? []).map(({ message }) => `${key}: ${message}`),
  )
  expect(problems).toEqual([])
  const gaps = recordSchema(gap, { moment: 'submission' })
  for (const { fields } of roadmap.gaps) expect(gaps.safeParse(fields).error).toBeUndefined()
})

test('all seven parts are there, and what is named is there', () => {
  const parts = new Set(roadmap.initiatives.map(({ fields }) => fields.part))
  expect(parts.size).toBe(7)
  const agencies = new Set(malangOrganisations.map(({ id }) => id))
  const keys = new Set(roadmap.initiatives.map(({ key }) => key))
  expect(keys.size).toBe(roadmap.initiatives.length)
  for (const { organisation, waitsFor, supportedBy } of roadmap.initiatives) {
    for (const agency of [organisation, ...supportedBy]) expect(agencies).toContain(agency)
    for (const key of waitsFor) expect(keys).toContain(key)
  }
})
