import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyImport } from '#app/services/apply-import.server.ts'
import { confirmApplications } from '#app/services/confirm-applications.server.ts'
import { recordApplication } from '#app/services/record-application.server.ts'
import { recordObservation } from '#app/services/record-observation.server.ts'
import { undoImport } from '#app/services/undo-import.server.ts'
import { verifyLog } from '#db/verify-log.ts'
import { recordedObject, related } from '../factories/architecture.ts'
import { aCity } from '../factories/city.ts'
import { applicationsOf } from '../factories/lookups.ts'
import { submit } from '../factories/stages.ts'
import type { World } from '../factories/world.ts'
import {
  header,
  importLines,
  type Line,
  lineOf,
  receive,
  recorded,
  stateOf,
  statesOf,
} from './import-file.ts'

const city = aCity({ taking: ['pertanian'] })
const fresh: Line = ['E-Panen', 'Mencatat panen.', 'website', 'https://panen.example.go.id', '']
const lines = [header, lineOf('pertanian', 1, 'Lain.'), fresh]

async function applied(world: World): Promise<string> {
  return importLines(world, world.representative('pertanian'), { agency: 'pertanian', lines })
}

function undo(world: World, importId: string) {
  return world.as(world.head('pertanian'))(undoImport, { importId })
}

test('undo restores what was there, the word of the agency included', async () => {
  const world = await city.withCycleOpen()
  const [first] = await applicationsOf(world, 'pertanian')
  await world.as(world.head('pertanian'))(confirmApplications, { applicationIds: [first?.id ?? ''] })
  const before = recorded(world)
  const importId = await applied(world)
  expect(recorded(world)).not.toBe(before)
  await undo(world, importId)
  expect(recorded(world)).toBe(before)
  expect(await stateOf(world, importId)).toBe('undone')
  await expect(undo(world, importId)).rejects.toThrow('sudah dibatalkan')
})

const aPurpose = fc.constantFrom('', 'Lain.', 'Tidak diketahui', 'Baris\nbaru "kutip"; koma')
const anAddress = fc.constantFrom('', 'tidak ada', 'Tidak diketahui: vendor tutup', 'https://b.example.go.id')
const aLine = fc
  .record({
    name: fc.constantFrom('Layanan pertanian 1', 'layanan PERTANIAN 2', 'E-Panen', 'E-Tanam', 'E-Ternak'),
    medium: fc.constantFrom('website', 'mobile', ''),
    purpose: aPurpose,
    address: anAddress,
  })
  .map(({ name, medium, purpose, address }): Line => [name, purpose, medium, address, ''])

test('undo restores exactly, whatever was imported', async () => {
  const world = await city.withCycleOpen()
  const by = world.representative('pertanian')
  const property = fc.asyncProperty(fc.array(aLine, { minLength: 1, maxLength: 6 }), async (rows) => {
    const before = recorded(world)
    const importId = await receive(world, by, { agency: 'pertanian', lines: [header, ...rows] })
    const states = await statesOf(world, importId)
    expect(states).toHaveLength(rows.length)
    const writes = states.some((state) => state === 'new' || state === 'changed')
    fc.pre(writes && !states.includes('question'))
    await world.as(by)(applyImport, { importId, withoutErrors: true })
    expect(recorded(world)).not.toBe(before)
    await undo(world, importId)
    expect(recorded(world)).toBe(before)
  })
  await fc.assert(property, { numRuns: 15 })
  expect(await verifyLog(world.office.store)).toMatchObject({ ok: true })
})

const dependents: Record<string, { after: (world: World) => Promise<unknown>; says: string }> = {
  'a later edit': {
    after: async (world) => {
      const row = (await applicationsOf(world, 'pertanian')).find(({ name }) => name === 'E-Panen')
      const organisationId = world.organisationId('pertanian')
      const fields = { name: 'E-Panen', medium: 'website', purpose: 'Nanti.' }
      const input = { organisationId, applicationId: row?.id ?? '', fields }
      return world.as(world.head('pertanian'))(recordApplication, input)
    },
    says: '"E-Panen" sudah diubah oleh Kepala pertanian',
  },
  'a reading of what it made': {
    after: async (world) => {
      const row = (await applicationsOf(world, 'pertanian')).find(({ name }) => name === 'E-Panen')
      const fields = { activeUsers: 0, transactions: 0, readingSource: 'other' }
      const reading = { year: 2026, quarter: 1, isSimulated: false } as const
      const input = { applicationId: row?.id ?? '', ...reading, fields }
      return world.as(world.representative('pertanian'))(recordObservation, input)
    },
    says: 'punya pemantauan triwulan',
  },
  'a dossier handed in': {
    after: (world) => submit(world, 'pertanian'),
    says: 'Berkas Dinas Pertanian sudah diajukan',
  },
  'thirty days': {
    after: async (world) =>
      world.clock.moveTo(new Date(Date.parse(world.clock.now()) + 31 * 86_400_000).toISOString()),
    says: '30 hari',
  },
}

for (const [name, { after, says }] of Object.entries(dependents)) {
  test(`an import stays when something depends on it: ${name}`, async () => {
    const world = await city.withCycleOpen()
    const importId = await applied(world)
    await after(world)
    const before = world.contents()
    await expect(undo(world, importId)).rejects.toThrow(says)
    expect(world.contents()).toBe(before)
  })
}

test('an application that hangs together with others is not taken away', async () => {
  const world = await city.withCycleOpen()
  const importId = await applied(world)
  const made = (await applicationsOf(world, 'pertanian')).find(({ name }) => name === 'E-Panen')
  const process = await recordedObject(world, 'pertanian', { kind: 'business-process' })
  await related(world, 'pertanian', [made?.id ?? '', 'application-process', process])
  await expect(undo(world, importId)).rejects.toThrow('"E-Panen" sudah punya hubungan dalam arsitektur.')
})
