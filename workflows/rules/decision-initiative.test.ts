import { expect, test } from 'vitest'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { recordSchema } from '#workflows/catalogue/schema.ts'
import { forYears } from '#workflows/catalogue/yearly.ts'
import { asksForWork, initiativeFor, workDecisions } from './decision-initiative.ts'

const decision = {
  code: 'integrate',
  application: 'SiPanen',
  successor: 'Malang Satu',
  reasons: ['duplicate'],
  conditions: 'Data dipindahkan dahulu.',
  dueOn: '2027-03-31',
  cycle: 'Siklus Reviu 2026',
} as const

test('a decision says what the initiative is, from this quarter to the day it is due', () => {
  expect(initiativeFor(decision, '2026-08-21')).toMatchObject({
    name: 'Mengintegrasikan SiPanen',
    work: 'integrate',
    startsOn: '2026-07-01',
    endsOn: '2027-03-31',
    description:
      'SiPanen diintegrasikan ke dalam Malang Satu paling lambat 31 Maret 2027. Alasan: fungsinya sama dengan aplikasi lain. Syarat: Data dipindahkan dahulu.',
    decidedBy: 'Siklus Reviu 2026',
  })
})

test('what was due before this quarter, or has no day, ends with the quarter', () => {
  for (const dueOn of ['2026-06-30', null])
    expect(initiativeFor({ ...decision, dueOn }, '2026-08-21').endsOn).toBe('2026-09-30')
})

test('every decision that asks for work makes an initiative that may be saved as it is', () => {
  const schema = recordSchema(forYears(initiative, [2026]), { moment: 'saving' })
  expect(workDecisions).toHaveLength(5)
  for (const code of workDecisions) {
    const fields = initiativeFor({ ...decision, code, successor: null, conditions: null }, '2026-08-21')
    expect([code, schema.safeParse(fields).error?.issues ?? []]).toEqual([code, []])
  }
  for (const code of ['keep', 'monitor', 'toString', '']) expect(asksForWork(code)).toBe(false)
})
