import { expect, test } from 'vitest'
import { cancelInitiative } from '#app/services/cancel-initiative.server.ts'
import { recordObject } from '#app/services/record-object.server.ts'
import { retireObject } from '#app/services/retire-object.server.ts'
import { sendDecree } from '#app/services/send-decree.server.ts'
import { writeSetting } from '#app/services/write-setting.server.ts'
import { decreeDocument } from '#app/views/decree-document.ts'
import { annexesOfDecree, annexFiguresOf } from '#db/decree-annexes.ts'
import { eventsOfSubject } from '#db/log.ts'
import { recordedObject, related, smallArchitecture } from '../factories/architecture.ts'
import { aCity } from '../factories/city.ts'
import { decreeOf } from '../factories/lookups.ts'
import { initiativeOf } from '../factories/roadmap.ts'
import { draft } from '../factories/stages-decree.ts'
import type { World } from '../factories/world.ts'

const city = aCity({ taking: ['pertanian'] })
const open = { objectClass: 'public' } as const

async function frozen(world: World) {
  const annexes = await annexesOfDecree(world.office.store.read, await decreeOf(world))
  if (annexes === null) throw new Error('nothing was frozen')
  return annexes
}

function kindIn({ chapters }: Awaited<ReturnType<typeof frozen>>, name: string) {
  const kind = chapters.flatMap(({ kinds }) => kinds).find((each) => each.kind === name)
  if (kind === undefined) throw new Error(`no kind ${name}`)
  return kind
}

/** Every text of an annex of the decree as it prints, in one. */
async function printed(world: World, label: string): Promise<string> {
  const view = await decreeDocument(world.office.store, {
    decreeId: await decreeOf(world),
    form: 'draft',
    at: world.office.now(),
  })
  return JSON.stringify(view?.annexes?.find((annex) => annex.label === label))
}

test('annexes I and II are frozen at drafting: what is changed afterwards is not in them', async () => {
  const world = await city.replyClosed()
  const kept = await recordedObject(world, 'perpustakaan', {
    kind: 'service',
    name: 'Layanan rawat jalan',
    ...open,
  })
  const initiative = await initiativeOf(world, 'perpustakaan')
  await draft(world)
  const before = await printed(world, 'LAMPIRAN I')
  const roadmap = await printed(world, 'LAMPIRAN II')
  const officer = world.as(world.role('desk-officer'))
  await recordedObject(world, 'perpustakaan', { kind: 'service', name: 'Layanan darurat', ...open })
  await officer(recordObject, {
    organisationId: world.organisationId('perpustakaan'),
    kind: 'service',
    objectId: kept,
    fields: { name: 'Nama lain', condition: 'new', lifecycle: 'planned', ...open },
  })
  await officer(retireObject, { objectId: kept, reason: 'Tidak ada lagi' })
  await officer(cancelInitiative, { initiativeId: initiative, reason: 'Tidak jadi' })
  expect(before).toContain('Layanan rawat jalan')
  expect([await printed(world, 'LAMPIRAN I'), await printed(world, 'LAMPIRAN II')]).toEqual([before, roadmap])
  // The register as it was that day still agrees, so the decree is sent.
  const decreeId = await decreeOf(world)
  const { events } = await officer(sendDecree, { decreeId })
  expect(events[0]?.payload).toMatchObject({
    objects: { register: 3, annex: 3, body: 3 },
    initiatives: { register: 1, annex: 1, body: 1 },
  })
})

test('what is not open is counted and never named, neither as an object nor at the end of a relation', async () => {
  const world = await city.replyClosed()
  const process = await recordedObject(world, 'perpustakaan', {
    kind: 'business-process',
    name: 'Proses tertutup',
    objectClass: 'restricted',
  })
  const service = await recordedObject(world, 'perpustakaan', {
    kind: 'service',
    name: 'Layanan terbuka',
    ...open,
  })
  await recordedObject(world, 'perpustakaan', {
    kind: 'server',
    name: 'Server dalam',
    location: 'Ruang rahasia',
  })
  await related(world, 'perpustakaan', [service, 'service-process', process])
  await draft(world)
  const annexes = await frozen(world)
  expect(JSON.stringify(annexes)).not.toMatch(/Proses tertutup|Server dalam|Ruang rahasia/)
  expect(kindIn(annexes, 'business-process').withheld).toMatchObject([{ objectClass: 'restricted' }])
  expect(kindIn(annexes, 'server').withheld).toMatchObject([{ objectClass: 'internal' }])
  expect(kindIn(annexes, 'service').rows[0]?.cells['relation.service-process']).toBe(
    '1 yang tidak disebut namanya',
  )
  expect(await printed(world, 'LAMPIRAN I')).toContain(
    '2 (dua) objek di antaranya dihitung tanpa disebut namanya',
  )
})

test('the city may have its internal objects named; restricted ones and restricted fields never are', async () => {
  const world = await city.replyClosed()
  await world.as(world.role('administrator'))(writeSetting, {
    key: 'annexes',
    value: { objectClasses: 'internal', ceilings: 'withheld' },
  })
  await recordedObject(world, 'perpustakaan', {
    kind: 'server',
    name: 'Server dalam',
    location: 'Ruang rahasia',
  })
  await recordedObject(world, 'perpustakaan', {
    kind: 'vulnerability-check',
    name: 'Celah pada situs',
    objectClass: 'restricted',
  })
  await initiativeOf(world, 'perpustakaan')
  await draft(world)
  const text = (await printed(world, 'LAMPIRAN I')) + (await printed(world, 'LAMPIRAN II'))
  expect(text).toContain('Server dalam')
  expect(text).not.toMatch(/Celah pada situs|Ruang rahasia|1\.250\.000\.000|Pagu indikatif/)
})

test('the chapters hold what hangs together, and the roadmap what is planned for each year', async () => {
  const world = await city.replyClosed()
  await world.as(world.role('administrator'))(writeSetting, {
    key: 'annexes',
    value: { objectClasses: 'internal', ceilings: 'printed' },
  })
  await smallArchitecture(world, 'pertanian')
  await initiativeOf(world, 'pertanian')
  await initiativeOf(world, 'perpustakaan', {
    fields: { status: 'postponed', postponedBecause: 'Menunggu anggaran' },
  })
  await draft(world)
  const annexes = await frozen(world)
  expect(annexes.chapters.map(({ domain }) => domain)).toEqual([
    'process',
    'service',
    'data',
    'application',
    'infrastructure',
    'security',
  ])
  const related = kindIn(annexes, 'application').rows.map(
    ({ cells }) => cells['relation.application-process'],
  )
  expect(related).toContain('Melayani warga')
  const [planned, postponed] =
    annexes.roadmap?.initiatives.toSorted((one) => (one.status === 'postponed' ? 1 : -1)) ?? []
  expect(planned).toMatchObject({
    ceilings: { 2026: 1_250_000_000 },
    unfunded: [2027],
    isFromDecision: false,
  })
  expect(planned?.cells).toMatchObject({ 'target.2026': '2', 'target.2027': '4', baseline: '1' })
  expect(postponed?.cells.status).toBe('Ditunda: Menunggu anggaran')
  expect(await printed(world, 'LAMPIRAN II')).toContain('1.250.000.000')
})

test('the hash of the annexes is part of what is initialled, and stands in the log', async () => {
  const world = await city.decreeDrafted()
  const decreeId = await decreeOf(world)
  const figures = await annexFiguresOf(world.office.store.read, decreeId)
  const [recorded] = await eventsOfSubject(world.office.store.read, 'decree-text', decreeId)
  expect(recorded?.payload).toMatchObject({
    annexes: { sha256: figures?.sha256, objects: 2, initiatives: 0 },
  })
  // Without a roadmap Annex II holds what the decisions ask for, as the words say.
  expect(await printed(world, 'LAMPIRAN II')).toContain('PETA RENCANA MUATAN APLIKASI')
})
