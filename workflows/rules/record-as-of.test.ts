import { expect, test } from 'vitest'
import { objectAsOf } from './object-as-of.ts'
import { recordAsOf } from './record-as-of.ts'

const events = [
  {
    type: 'recorded',
    payload: {
      organisationId: 'dishub',
      kind: 'service',
      fields: { name: 'Layanan A', method: 'Elektronik' },
    },
    at: '2026-01-01',
  },
  {
    type: 'changed',
    payload: {
      fields: { name: { from: 'Layanan A', to: 'Layanan B' }, method: { from: 'Elektronik', to: null } },
    },
    at: '2026-02-01',
  },
  { type: 'confirmed', payload: { cycleId: 'c' }, at: '2026-03-01' },
  { type: 'handedOver', payload: { fromId: 'dishub', toId: 'dinkes' }, at: '2026-04-01' },
  { type: 'retired', payload: { reason: 'Selesai.' }, at: '2026-05-01' },
]
const until = (day: string) => objectAsOf(events.filter(({ at }) => at <= day))

test('before it was recorded there is no object', () => {
  expect(until('2025-12-31')).toBeNull()
  expect(objectAsOf(events.slice(1))).toBeNull()
})

test('each day shows the object as it was, a cleared answer gone', () => {
  expect(until('2026-01-15')?.fields).toEqual({ name: 'Layanan A', method: 'Elektronik' })
  expect(until('2026-03-15')).toEqual({
    organisationId: 'dishub',
    kind: 'service',
    fields: { name: 'Layanan B' },
    updatedAt: '2026-02-01',
    endedAt: null,
  })
  expect(until('2026-04-15')?.organisationId).toBe('dinkes')
  expect(until('2026-05-15')?.endedAt).toBe('2026-05-01')
})

test('a record that was called off and taken up again stands, whatever its changes are called', () => {
  const initiative = [
    {
      type: 'recorded',
      payload: { organisationId: 'dishub', fields: { endsOn: '2027-06-30' } },
      at: '2026-01-01',
    },
    {
      type: 'moved',
      payload: { fields: { endsOn: { from: '2027-06-30', to: '2027-12-31' } } },
      at: '2026-02-01',
    },
    { type: 'cancelled', payload: { reason: 'Dana dialihkan.' }, at: '2026-03-01' },
    { type: 'restored', payload: {}, at: '2026-04-01' },
  ]
  expect(recordAsOf(initiative.slice(0, 3))?.endedAt).toBe('2026-03-01')
  expect(recordAsOf(initiative)).toEqual({
    organisationId: 'dishub',
    fields: { endsOn: '2027-12-31' },
    updatedAt: '2026-04-01',
    endedAt: null,
  })
})

test('what an undone import had made is as if it had never been, and may be recorded anew', () => {
  const recorded = {
    type: 'recorded',
    payload: { organisationId: 'dishub', fields: { name: 'SIM' } },
    at: '2026-01-01',
  }
  const removed = { type: 'removed', payload: { importId: 'i' }, at: '2026-01-02' }
  expect(recordAsOf([recorded, removed])).toBeNull()
  expect(recordAsOf([recorded, removed, recorded])?.fields).toEqual({ name: 'SIM' })
})
