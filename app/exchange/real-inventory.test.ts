import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nationalApps } from '#db/reference/national-apps.ts'
import { application } from '#workflows/catalogue/application.ts'
import { organisationKey } from '#workflows/catalogue/name-key.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import { findNationalCounterparts } from '#workflows/rules/national-counterpart.ts'
import { readInventory } from './inventory.ts'

/** The real inventory lies beside the repository and is only tried in place. */
const sample = new URL('../../../shared/data/real-inventory-sample.csv', import.meta.url)
const isThere = existsSync(sample)
const read = () => readInventory(readFileSync(sample))

test.skipIf(!isThere)('the real inventory (../shared): 80 rows, 0 rejected, 22 owners', () => {
  const { rows, rejected } = read()
  expect(rejected).toEqual([])
  expect(rows).toHaveLength(80)
  expect(new Set(rows.map((row) => organisationKey(row.owner))).size).toBe(22)
  expect(rows.filter((row) => row.fields.operationalStatus === 'inactive')).toHaveLength(10)
})

test.skipIf(!isThere)('the real inventory (../shared): every column but the number has a home', () => {
  const homeless = read().columns.filter((column) => column.key === null)
  expect(homeless.map((column) => column.header)).toEqual(['no'])
})

test.skipIf(!isThere)('the real inventory (../shared): every row passes the schema', () => {
  const schema = recordSchema(application, { moment: 'saving' })
  for (const row of read().rows) expect(schema.safeParse(row.fields).success, String(row.row)).toBe(true)
})

test.skipIf(!isThere)(
  'the real inventory (../shared): counterparts are found where they are, and only there',
  () => {
    const found = read().rows.flatMap(({ row, fields }) => {
      const question = {
        name: String(fields.name),
        purpose: String(fields.purpose ?? ''),
        address: String(fields.address ?? ''),
        origin: String(fields.origin ?? ''),
      }
      return findNationalCounterparts(question, nationalApps).map(
        (match) => `${row} ${match.strength} ${match.app.id}`,
      )
    })
    expect(found).toEqual([
      '7 possible oss-rba',
      '15 clear siks-ng',
      '19 clear simda-bmd-e-bmd',
      '28 clear sipd-ri',
      '36 possible sisnaker',
      '45 clear srikandi',
      '62 possible sp2kp',
      '64 clear krisna',
      '70 clear siskeudes',
      '72 clear siak-terpusat',
      '75 possible siasn',
    ])
  },
)
