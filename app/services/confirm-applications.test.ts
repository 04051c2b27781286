import { expect, test } from 'vitest'
import { collectingCycle, standingAttestations } from '#db/attestations.ts'
import { eventsOfSubject } from '#db/log.ts'
import { applicationFields } from '../../tests/factories/agencies.ts'
import { aCity } from '../../tests/factories/city.ts'
import { applicationsOf } from '../../tests/factories/lookups.ts'
import { submit } from '../../tests/factories/stages.ts'
import type { World } from '../../tests/factories/world.ts'
import { confirmApplications, unconfirmApplications } from './confirm-applications.server.ts'
import { recordApplication } from './record-application.server.ts'

const city = aCity({ taking: ['pertanian'] })

async function standing(world: World) {
  const { read } = world.office.store
  const organisationId = world.organisationId('pertanian')
  const cycle = await collectingCycle(read, organisationId)
  return standingAttestations(read, { cycleId: cycle?.id ?? '', organisationId })
}

async function confirmAll(world: World) {
  const applicationIds = (await applicationsOf(world, 'pertanian')).map(({ id }) => id)
  return world.as(world.representative('pertanian'))(confirmApplications, { applicationIds })
}

test('one press is the word of the agency for this cycle: logged, with who and when, data untouched', async () => {
  const world = await city.withCycleOpen()
  const before = await applicationsOf(world, 'pertanian')
  await confirmAll(world)
  const [first] = before
  const said = (await standing(world)).get(first?.id ?? '')
  expect(said).toMatchObject({ kind: 'unchanged', byName: world.representative('pertanian').name })
  const after = (await applicationsOf(world, 'pertanian')).map(({ version: _version, ...rest }) => rest)
  expect(after).toEqual(before.map(({ version: _version, ...rest }) => rest))
  const events = await eventsOfSubject(world.office.store.read, 'application', first?.id ?? '')
  expect(events.at(-1)).toMatchObject({ type: 'confirmed', subjectVersion: 2 })
})

test('said twice, it was said once', async () => {
  const world = await city.withCycleOpen()
  await confirmAll(world)
  expect((await confirmAll(world)).events).toEqual([])
})

test('a later change takes the word back; the agency that writes stands by what it wrote, Diskominfo does not', async () => {
  const world = await city.withCycleOpen()
  await confirmAll(world)
  const base = applicationFields('pertanian', 1)
  const row = (await applicationsOf(world, 'pertanian')).find(({ name }) => name === base.name)
  const id = row?.id ?? ''
  const change = { organisationId: world.organisationId('pertanian'), applicationId: id }
  const byOfficer = { ...change, fields: { ...base, purpose: 'Dari Diskominfo.' } }
  await world.as(world.role('desk-officer'))(recordApplication, byOfficer)
  expect((await standing(world)).has(id)).toBe(false)
  const byAgency = { ...change, fields: { ...base, purpose: 'Dari pemilik.' } }
  await world.as(world.representative('pertanian'))(recordApplication, byAgency)
  expect((await standing(world)).get(id)).toMatchObject({ kind: 'changed' })
})

test('what one press confirmed one press takes back, but for what was changed since', async () => {
  const world = await city.withCycleOpen()
  const { events } = await confirmAll(world)
  const confirmedBy = events[0]?.commandId ?? ''
  const by = world.as(world.representative('pertanian'))
  const [first, ...others] = await applicationsOf(world, 'pertanian')
  const fields = { ...(first?.fields as object), purpose: 'Ditulis sesudahnya.' }
  const organisationId = world.organisationId('pertanian')
  await by(recordApplication, { organisationId, applicationId: first?.id ?? '', fields })
  await by(unconfirmApplications, { confirmedBy })
  expect([...(await standing(world)).keys()]).toEqual([first?.id])
  const rows = await applicationsOf(world, 'pertanian')
  expect(rows.find(({ id }) => id === others[0]?.id)).toEqual({ ...others[0], version: 3 })
  const log = await eventsOfSubject(world.office.store.read, 'application', others[0]?.id ?? '')
  expect(log.map(({ type }) => type)).toEqual(['recorded', 'confirmed', 'unconfirmed'])
  // The same act is not taken back twice, an unknown one not at all, and the agency may say it anew.
  for (const again of [confirmedBy, 'tidak-ada'])
    await expect(by(unconfirmApplications, { confirmedBy: again })).rejects.toThrow(
      'Tidak ada yang dapat diurungkan',
    )
  await confirmAll(world)
  expect((await standing(world)).size).toBe(rows.length)
})

test('the word on what was handed in is not taken back, nor by another agency', async () => {
  const world = await city.withCycleOpen()
  const { events } = await confirmAll(world)
  const confirmedBy = events[0]?.commandId ?? ''
  const foreign = world.as(world.representative('perpustakaan'))(unconfirmApplications, { confirmedBy })
  await expect(foreign).rejects.toMatchObject({ code: 'forbidden' })
  await submit(world, 'pertanian')
  const before = world.contents()
  const own = world.as(world.representative('pertanian'))(unconfirmApplications, { confirmedBy })
  await expect(own).rejects.toThrow(/^Berkas sudah diajukan/)
  expect(world.contents()).toBe(before)
})

test('before a cycle collects, and while the dossier is with the reviewers, nothing can be confirmed', async () => {
  for (const [stage, sentence] of [
    ['applications', 'Tidak ada siklus reviu yang sedang mengumpulkan data'],
    ['inReview', /^Berkas sudah diajukan pada Senin, 6 Juli 2026 pukul 08.00 WIB, sehingga/],
  ] as const) {
    const world = await city.at(stage)
    const before = world.contents()
    await expect(confirmAll(world)).rejects.toThrow(sentence)
    expect(world.contents()).toBe(before)
  }
})

test('nobody vouches for what they have not read: a change meanwhile is told, with who and when', async () => {
  const world = await city.withCycleOpen()
  const [own] = await applicationsOf(world, 'pertanian')
  const applicationIds = [own?.id ?? '']
  const organisationId = world.organisationId('pertanian')
  const fields = { ...(own?.fields as object), purpose: 'Lain.' }
  const change = { organisationId, applicationId: own?.id ?? '', fields }
  await world.as(world.role('desk-officer'))(recordApplication, change)
  const before = world.contents()
  const by = world.as(world.representative('pertanian'))
  const late = by(confirmApplications, { applicationIds, versionsSeen: new Map([[own?.id ?? '', 1]]) })
  await expect(late).rejects.toMatchObject({
    code: 'stale',
    message: expect.stringMatching(/oleh .* pada .* WIB/),
  })
  expect(world.contents()).toBe(before)
  await by(confirmApplications, { applicationIds, versionsSeen: new Map([[own?.id ?? '', 2]]) })
})

test('one application of another agency refuses the whole set', async () => {
  const world = await aCity().at('cycleOpen')
  const [own] = await applicationsOf(world, 'pertanian')
  const [other] = await applicationsOf(world, 'perpustakaan')
  const before = world.contents()
  const applicationIds = [own?.id ?? '', other?.id ?? '']
  const both = world.as(world.representative('pertanian'))(confirmApplications, { applicationIds })
  await expect(both).rejects.toMatchObject({ code: 'forbidden' })
  expect(world.contents()).toBe(before)
})
