import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unrelateObjects } from '#app/services/unrelate-objects.server.ts'
import { recordedObject, related, smallArchitecture } from '../factories/architecture.ts'
import { applicationsOf } from '../factories/lookups.ts'
import { initiativeOf } from '../factories/roadmap.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let stage: StageSite
let browser: Browser
let things: Awaited<ReturnType<typeof smallArchitecture>>
let secret = ''
/** Processes beside the first, so that not all can be drawn. */
const many = 20

beforeAll(async () => {
  stage = await siteAt('applications')
  browser = await openBrowser()
  const { world } = stage
  things = await smallArchitecture(world, 'pertanian')
  const rule = { kind: 'security-standard', name: 'Standar rahasia', objectClass: 'restricted' } as const
  secret = await recordedObject(world, 'pertanian', rule)
  await related(world, 'pertanian', [secret, 'security-protects', things.data])
  await related(world, 'pertanian', [things.service, 'service-process', things.process])
  await related(world, 'pertanian', [things.data, 'data-process', things.process])
  for (let count = 0; count < many; count += 1) {
    const each = { kind: 'business-process', name: `Proses ke-${count}` } as const
    const process = await recordedObject(world, 'pertanian', each)
    await related(world, 'pertanian', [things.application, 'application-process', process])
  }
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await stage?.stop()
})

test('the graph draws what is beside a thing and beyond it, and says how much it leaves out', async () => {
  const owner = stage.world.representative('pertanian')
  const { body } = await stage.get(owner, `/arsitektur/graf/${things.data}`)
  for (const words of ['Melayani warga', 'Standar rahasia', 'Dipakai oleh aplikasi', 'Layanan loket'])
    expect(body).toContain(words)
  expect(body).toContain('Langsung')
  expect(body).toContain('Lewat perantara')
  const around = (await stage.get(owner, `/arsitektur/graf/${things.application}`)).body
  // Beside it: the 21 processes and the data set, of which twelve are drawn.
  expect(around.match(/class="graph-node"/g)?.length).toBeLessThanOrEqual(1 + 12 + 20)
  expect(around).toContain(`dan ${many + 2 - 12} lainnya`)
  expect(around).toContain(`/arsitektur/hubungan/${things.application}`)
})

test('what a reader may not see is neither drawn nor counted', async () => {
  const { world } = stage
  const path = `/arsitektur/graf/${things.data}`
  const ofMayor = (await stage.get(world.role('mayor'), path)).body
  expect(ofMayor).toContain('Melayani warga')
  expect(ofMayor).not.toContain('Standar rahasia')
  // Another agency sees no application of this one, so beside the process stand its service and its data alone.
  const other = world.representative('perpustakaan')
  const ofOther = (await stage.get(other, `/arsitektur/graf/${things.process}`)).body
  expect(ofOther).toContain('Layanan loket')
  expect(ofOther).toContain('2 terhubung langsung')
  expect(ofOther).not.toContain('lainnya')
  expect((await stage.get(other, `/arsitektur/graf/${secret}`)).status).toBe(404)
  expect((await stage.get(other, `/arsitektur/graf/${things.application}`)).status).toBe(404)
  expect((await stage.get(other, '/arsitektur/graf/tidak-ada')).status).toBe(404)
})

test('the boxes of the graph are walked by keys', async () => {
  const owner = stage.world.representative('pertanian')
  const page = await stage.open(browser, owner)
  await page.goto(`${stage.site.url}/arsitektur/graf/${things.data}`, { waitUntil: 'networkidle' })
  const focused = () => page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? '')
  await page.locator('.graph-node[aria-current]').focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toContain('Dilindungi oleh')
  await page.keyboard.press('ArrowLeft')
  expect(await focused()).toContain('Data pemohon')
  await page.keyboard.press('ArrowLeft')
  const name = await focused()
  expect(name).not.toContain('Data pemohon')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.endsWith(things.data))
  expect(name).toContain(((await page.locator('h1').textContent()) ?? '').replace('Graf: ', ''))
  await page.context().close()
})

/** The rows of a list as the desk officer takes it away as JSON. */
async function jsonRows(address: string): Promise<Record<string, string>[]> {
  return JSON.parse((await stage.get(stage.world.role('desk-officer'), address)).body)
}

test('the matrix says who creates, uses and stores what, and frames data with two makers', async () => {
  const { world } = stage
  const officer = world.role('desk-officer')
  const path = '/arsitektur/matriks'
  const one = (await stage.get(officer, path)).body
  expect(one).toContain('memakai')
  expect(one).not.toContain('doubled"><span aria-hidden="true" class="letters')
  const [first, second] = (await applicationsOf(world, 'pertanian')).map(({ id }) => id)
  for (const id of [first, second])
    await related(world, 'pertanian', [id ?? '', 'application-creates', things.data])
  const two = (await stage.get(officer, path)).body
  expect(two.match(/class="pair doubled"/g)).toHaveLength(2)
  expect(two).toContain('2 pembuat')
  const listed = (await stage.get(officer, `${path}?tampil=ganda`)).body
  expect(listed).toContain('Data pemohon')
  expect(listed.match(/\/aplikasi\//g)?.length).toBeGreaterThanOrEqual(2)
  const csv = (await stage.get(officer, `${path}/unduh.csv`)).body.split('\r\n')
  expect(csv.filter((line) => line.includes('Data pemohon'))).toHaveLength(2)
  expect(two).toContain(`href="${path}/unduh.json?"`)
  const rows = await jsonRows(`${path}/unduh.json`)
  expect(rows).toHaveLength(csv.filter((line) => line !== '').length - 1)
  expect(rows.filter(({ Data }) => Data === 'Data pemohon')).toHaveLength(2)
  // Restricted data and other agencies' applications are not in it, nor in its counts.
  const hidden = { kind: 'data', name: 'Data rahasia', objectClass: 'restricted' } as const
  const data = await recordedObject(world, 'pertanian', hidden)
  await related(world, 'pertanian', [first ?? '', 'application-uses', data])
  expect((await stage.get(world.role('mayor'), path)).body).not.toContain('Data rahasia')
  expect((await stage.get(world.role('mayor'), `${path}/unduh.csv`)).body).not.toContain('Data rahasia')
  const ofOther = await stage.get(world.representative('perpustakaan'), path)
  expect(ofOther.body).not.toContain('Data pemohon')
  expect((await stage.get(world.representative('perpustakaan'), `${path}?tampil=ganda`)).body).toContain(
    'Tidak ada data yang dibuat lebih dari satu aplikasi',
  )
  const elsewhere = world.organisationId('perpustakaan')
  expect((await stage.get(officer, `${path}?perangkat=${elsewhere}`)).body).not.toContain('Data pemohon')
})

test('the service map counts what serves services in groups, and names what is missing', async () => {
  const { world } = stage
  const officer = world.role('desk-officer')
  const path = '/arsitektur/peta-layanan'
  const body = (await stage.get(officer, path)).body
  expect(body).toContain('Belum berkode')
  expect(body).toContain('1 tanpa aplikasi')
  expect(body).not.toContain('tanpa proses bisnis')
  const listed = (await stage.get(officer, `${path}?kode=tanpa&tanpa=aplikasi`)).body
  expect(listed).toContain('Layanan loket')
  const agency = world.organisationId('pertanian')
  expect((await stage.get(officer, `${path}?menurut=perangkat`)).body).toContain(`perangkat=${agency}`)
  await related(world, 'pertanian', [things.application, 'application-service', things.service])
  expect((await stage.get(officer, `${path}?kode=tanpa&tanpa=aplikasi`)).body).not.toContain('Layanan loket')
  expect((await stage.get(officer, `${path}/unduh.csv`)).body).toMatch(/Layanan loket;?.*\r\n/)
  expect((await stage.get(officer, `${path}?kode=tanpa`)).body).toContain(
    `href="${path}/unduh.json?kode=tanpa"`,
  )
  expect(await jsonRows(`${path}/unduh.json?kode=tanpa&cari=loket`)).toMatchObject([
    { Layanan: 'Layanan loket', Aplikasi: '1' },
  ])
  expect((await stage.get(world.representative('perpustakaan'), path)).body).toContain(
    'Belum ada layanan yang tercatat',
  )
})

test('the history of a card tells of relations, from both sides, to those who may see the other end', async () => {
  const { world } = stage
  const owner = world.representative('pertanian')
  const path = `/arsitektur/objek/${things.data}`
  const body = (await stage.get(owner, path)).body
  for (const words of ['Hubungan arsitektur dicatat', 'Standar rahasia', 'Dipakai oleh aplikasi'])
    expect(body.slice(body.indexOf('id="riwayat"'))).toContain(words)
  await world.as(owner)(unrelateObjects, { relationId: things.use })
  const after = (await stage.get(owner, path)).body
  expect(after.slice(after.indexOf('id="riwayat"'))).toContain('Hubungan arsitektur dilepas')
  expect((await stage.get(world.role('mayor'), path)).body).not.toContain('Standar rahasia')
  const card = (await stage.get(owner, `/aplikasi/${things.application}`)).body
  expect(card.slice(card.indexOf('id="riwayat"'))).toContain('Hubungan arsitektur dilepas')
  const ofField = (await stage.get(owner, `${path}?isian=name`)).body
  expect(ofField.slice(ofField.indexOf('id="riwayat"'))).not.toContain('Hubungan arsitektur dicatat')
})

test('an initiative is linked to an object from its page, and the card of the object tells it', async () => {
  const { world } = stage
  const owner = world.representative('pertanian')
  const id = await initiativeOf(world, 'pertanian')
  const path = `/peta-rencana/${id}/hubungan`
  const found = (await stage.get(owner, `${path}?jenis=changes&cari=loket`)).body
  expect(found).toContain('Layanan loket')
  expect((await stage.get(owner, `${path}?jenis=changes&cari=rahasia`)).body).not.toContain('Standar rahasia')
  const hubungkan = `changes architecture-object ${things.service}`
  const version = /name="_versi" value="(\d+)"/.exec(found)?.[1] ?? ''
  const sent = await stage.post(owner, path, { hubungkan, _versi: version })
  expect(sent.headers.location).toContain('kabar=dihubungkan')
  expect((await stage.get(owner, `/peta-rencana/${id}`)).body).toContain(
    `/arsitektur/objek/${things.service}`,
  )
  const card = `/arsitektur/objek/${things.service}`
  expect((await stage.get(owner, card)).body).toContain(`/peta-rencana/${id}`)
  // Another agency reads the object, but not this agency's part of the roadmap.
  expect((await stage.get(world.representative('perpustakaan'), card)).body).not.toContain(
    `/peta-rencana/${id}`,
  )
})

test('the drawings have no fault that axe finds, and are no wider than a phone', async () => {
  const officer = stage.world.role('desk-officer')
  const paths = [
    `/graf/${things.application}`,
    `/graf/${things.process}`,
    '/matriks',
    '/matriks?tampil=ganda',
    '/peta-layanan',
    '/perbandingan',
    '/peta-layanan?kode=tanpa',
  ]
  for (const width of [360, 1366]) {
    const page = await stage.open(browser, officer, { width })
    for (const path of paths) {
      await page.goto(`${stage.site.url}/arsitektur${path}`)
      const { violations } = width < 1000 ? { violations: [] } : await new AxeBuilder({ page }).analyze()
      expect([path, width, violations.map((each) => each.id)]).toEqual([path, width, []])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([path, width, Math.max(0, overflow)]).toEqual([path, width, 0])
    }
    await page.context().close()
  }
})
