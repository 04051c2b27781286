import { afterAll, beforeAll, expect, test } from 'vitest'
import { navigationFor } from '#app/components/navigation.ts'
import { type Gate, openGate } from '../access/gate.ts'
import type { Visitor } from '../access/visitors.ts'
import { dossierOf } from '../factories/lookups.ts'

let gate: Gate
let dossier: string
beforeAll(async () => {
  gate = await openGate({ stage: 'cycleOpen' })
  dossier = await dossierOf(gate.world, 'pertanian')
})
afterAll(() => gate.close())

/** The frame of a person: their places, and their name. */
function frameFaults(visitor: Visitor, body: string): string[] {
  const actor = gate.actor(visitor)
  if (actor === null) throw new Error(`${visitor} has no position`)
  const places = navigationFor(actor.role).filter(({ href }) => !body.includes(`href="${href}"`))
  return [...places.map(({ label }) => label), ...(body.includes(actor.name) ? [] : [actor.name])]
}

const loaders = [
  ['a page that is not there', 404, 'agency-head', () => '/tidak-ada'],
  ['a dossier of another agency', 404, 'agency-head elsewhere', () => `/pengajuan/${dossier}`],
  ['a page of another role', 403, 'agency-head', () => '/pengaturan/orang'],
] as const

test.each(loaders)('%s answers %i within the frame of who asks', async (_what, status, visitor, path) => {
  const { body, ...answer } = await gate.get(visitor, path())
  expect(answer.status).toBe(status)
  expect(frameFaults(visitor, body)).toEqual([])
  expect(body).toMatch(/<title>(Tidak dapat dibuka|Halaman tidak ditemukan) · /)
  expect(body).toContain('Kembali ke beranda')
})

const actions = [
  ['another role', 403, 'representative', () => `/pengajuan/${dossier}/ajukan`],
  ['another agency', 404, 'agency-head elsewhere', () => `/pengajuan/${dossier}/ajukan`],
  ['a page that takes none', 405, 'desk-officer', () => '/aplikasi'],
] as const

test.each(actions)('a form sent by %s answers %i within the frame', async (_what, status, visitor, path) => {
  const { commits } = gate.state()
  const sent = new URLSearchParams({ _perintah: crypto.randomUUID(), pernyataan: 'ya' })
  const { body, ...answer } = await gate.post(visitor, path(), sent)
  expect(answer.status).toBe(status)
  expect(frameFaults(visitor, body)).toEqual([])
  expect(body).toContain('<main')
  expect(gate.state().commits).toBe(commits)
})

test('a form of another position keeps the frame of the position of now', async () => {
  const sent = new URLSearchParams({
    _perintah: crypto.randomUUID(),
    _sebagai: 'jabatan-lain',
    pernyataan: 'ya',
  })
  const { status, body } = await gate.post('agency-head', `/pengajuan/${dossier}/ajukan`, sent)
  expect(status).toBe(409)
  expect(frameFaults('agency-head', body)).toEqual([])
})

test('nobody sees a frame of anybody', async () => {
  const { status, body } = await gate.get('nobody', '/tidak-ada')
  expect(status).toBe(404)
  for (const { href } of navigationFor('desk-officer').filter(({ key }) => key !== 'home'))
    expect(body).not.toContain(`href="${href}"`)
})
