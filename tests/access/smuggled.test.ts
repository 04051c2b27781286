import { expect, test } from 'vitest'
import { applicationsOf, dossierOf, itemOf } from '../factories/lookups.ts'
import { type Gate, openGate } from './gate.ts'
import type { Row } from './row.ts'
import { asked, question } from './scenes.ts'
import type { Visitor } from './visitors.ts'

// Ids that a form carries, and its page would never have given.

const elsewhere = 'perpustakaan'
const nothing = 'e'.repeat(24)

function gateAt(stage: Row['stage'], before?: Row['before']): Promise<Gate> {
  return openGate({ stage, ...(before === undefined ? {} : { before }) })
}

function post(
  gate: Gate,
  visitor: Visitor,
  address: string,
  fields: Record<string, string | readonly string[]>,
) {
  const body = new URLSearchParams({ _perintah: crypto.randomUUID() })
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) body.append(name, each)
  return gate.post(visitor, address, body)
}

test('an application that names another agency as its owner becomes one of the own agency', async () => {
  const gate = await gateAt('cycleOpen')
  const { world } = gate
  const [own, others] = [await applicationsOf(world, gate.about), await applicationsOf(world, elsewhere)]
  const fields = { name: 'Titipan', purpose: 'Melayani warga.', pemilik: world.organisationId(elsewhere) }
  const { status } = await post(gate, 'representative', '/aplikasi/baru', fields)
  expect(status).toBe(303)
  expect(await applicationsOf(world, elsewhere)).toEqual(others)
  expect(await applicationsOf(world, gate.about)).toHaveLength(own.length + 1)
})

test('one application of another agency in a list is as one that is not there: nothing of the list is done', async () => {
  const gate = await gateAt('cycleOpen')
  const [own] = await applicationsOf(gate.world, gate.about)
  const [other] = await applicationsOf(gate.world, elsewhere)
  const before = gate.state()
  const answers = []
  for (const id of [other?.id ?? '', nothing])
    answers.push(
      await post(gate, 'representative', '/aplikasi/masih-sama', { aplikasi: [own?.id ?? '', id] }),
    )
  expect(answers.map(({ status }) => status)).toEqual([404, 404])
  expect(gate.state()).toEqual(before)
})

test('an opinion on a list passes over the own agency’s application as over one that is not there', async () => {
  const gate = await gateAt('inReview')
  const own = (await itemOf(gate.world, 'bappeda')).id
  const before = gate.state()
  const { status, location } = await post(gate, 'planning-reviewer', '/telaah/massal', {
    butir: [own, nothing],
    isi: 'aligned',
  })
  expect(status).toBe(303)
  expect(new URLSearchParams(location?.split('?')[1]).getAll('gagal')).toEqual([own, nothing])
  expect(gate.state()).toEqual(before)
})

test('the question of another agency under the own dossier is not there', async () => {
  const gate = await gateAt('inReview', (world) => asked(world, elsewhere))
  const own = await dossierOf(gate.world, gate.about)
  const other = (await question(gate.world, elsewhere)).question ?? ''
  const before = gate.state()
  for (const id of [other, nothing]) {
    expect(await gate.get('agency-head', `/pengajuan/${own}/klarifikasi/${id}`)).toMatchObject({
      status: 404,
    })
    const answer = await post(gate, 'agency-head', `/pengajuan/${own}/klarifikasi/${id}`, { jawaban: 'Ada.' })
    expect(answer.status).toBe(404)
  }
  expect(gate.state()).toEqual(before)
})

test('a dossier that is named to the desk day but not there gets no turn', async () => {
  const gate = await gateAt('scheduled')
  const day = gate.world.raw
    .prepare<[], { id: string }>("SELECT id FROM cases WHERE workflow = 'desk-session'")
    .get()
  const before = gate.state()
  const fields = { berkas: [nothing], mulai: '15:00' }
  const { status } = await post(gate, 'desk-officer', `/desk/hari/${day?.id}`, fields)
  expect([404, 409, 422]).toContain(status)
  expect(gate.state()).toEqual(before)
})

test('the position of one person is not ended under the address of another', async () => {
  const gate = await gateAt('registered')
  const [one, other] = [gate.world.head('kecamatan'), gate.world.head(elsewhere)]
  const address = `/pengaturan/orang/${one.personId}/akhiri/${other.positionId}`
  const before = gate.state()
  expect(await gate.get('administrator', address)).toMatchObject({ status: 404 })
  expect(await post(gate, 'administrator', address, { sampai: '2026-12-01' })).toMatchObject({ status: 404 })
  expect(gate.state()).toEqual(before)
})

test('an invitation is not shown under the address of another person', async () => {
  const gate = await gateAt('registered')
  const before = gate.state()
  const address = `/pengaturan/orang/${gate.world.head('kecamatan').personId}/tautan`
  expect(await post(gate, 'administrator', address, { undangan: nothing })).toMatchObject({ status: 404 })
  expect(gate.state()).toEqual(before)
})
