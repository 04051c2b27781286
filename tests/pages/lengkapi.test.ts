import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standingAttestations } from '#db/attestations.ts'
import { applicationById, observationsOfApplication } from '#db/inventory.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { applicationFields } from '../factories/agencies.ts'
import { applicationsOf, cycleOf, dossierOf, stageOfCase } from '../factories/lookups.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

let site: StageSite
let browser: Browser
beforeAll(async () => {
  ;[site, browser] = await Promise.all([siteAt('cycleOpen'), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const answers = {
  userUnits: 'Bidang pelayanan',
  yearBuilt: '2019',
  legalBasis: 'Peraturan Wali Kota Nomor 10 Tahun 2019',
  nationalIssue: 'none',
  personInCharge: 'Kepala Bidang Pelayanan',
}
const known = {
  'p2025-4.activeUsers': '7',
  'p2025-4.transactions': '8',
  'p2026-1.activeUsers': '12',
  'p2026-1.transactions': '1.250',
  readingSource: 'report',
}

async function rowsOf(agency: 'pertanian' | 'perpustakaan') {
  return applicationsOf(site.world, agency)
}

test('what is wrong is told at its control and quarter, and nothing is kept of what was right', async () => {
  const owner = site.world.representative('pertanian')
  const [first] = await rowsOf('pertanian')
  const path = `/aplikasi/${first?.id}/lengkapi`
  const send = (fields: Record<string, string>) => site.post(owner, path, { ...answers, ...fields })
  for (const [fields, sentence, control] of [
    [
      { ...known, 'p2026-1.transactions': 'banyak' },
      'Transaksi: tulis bilangan bulat',
      'p2026-1.transactions',
    ],
    [{ ...known, 'p2026-1.transactions': '' }, 'Isi jumlah transaksi', 'p2026-1.transactions'],
    [{ ...known, readingSource: '' }, 'Pilih dari mana angkanya diperoleh.', 'readingSource'],
    [{ ...known, readingSource: 'bisikan' }, 'Sumber angka', 'readingSource'],
    [
      { 'p2026-1.activeUsers.tidak-diketahui': 'ya', 'p2026-1.transactions': '3', readingSource: 'report' },
      'Tulis mengapa angkanya tidak diketahui.',
      'p2026-1.activeUsers.alasan',
    ],
    [
      { ...known, 'legalBasis.tidak-ada': 'ya' },
      'isi jawabannya atau centang salah satu kotak di bawahnya, jangan keduanya.',
      'legalBasis',
    ],
    [
      { ...known, 'p2026-1.activeUsers.tidak-diketahui': 'ya', 'p2026-1.activeUsers.alasan': 'Lupa.' },
      'Pengguna aktif: isi jumlahnya atau centang Tidak diketahui, jangan keduanya.',
      'p2026-1.activeUsers',
    ],
    [{ yearBuilt: 'dulu' }, 'Tahun pembuatan: tulis bilangan bulat', 'yearBuilt'],
  ] as const) {
    const answer = await send(fields)
    expect([answer.status, answer.body.includes(sentence)], control).toEqual([422, true])
    expect(answer.body, control).toContain(`href="#f-${control}"`)
  }
  expect((await site.post(owner, path, {})).body).toContain('Jawab paling sedikit satu pertanyaan')
  expect(await applicationById(site.world.office.store.read, first?.id ?? '')).toEqual(first)
  expect(await observationsOfApplication(site.world.office.store.read, first?.id ?? '')).toEqual([])
})

test('a quarter that still runs is refused with everything else', async () => {
  const owner = site.world.representative('pertanian')
  const [first] = await rowsOf('pertanian')
  const year = new Date().getFullYear() + 1
  const ahead = { [`p${year}-1.activeUsers`]: '1', [`p${year}-1.transactions`]: '1', readingSource: 'report' }
  const answer = await site.post(owner, `/aplikasi/${first?.id}/lengkapi`, { ...answers, ...ahead })
  expect([answer.status, answer.body.includes('belum berakhir')]).toEqual([409, true])
  expect(await applicationById(site.world.office.store.read, first?.id ?? '')).toEqual(first)
})

test('filling in blanks says nothing of the answers held, until they are ticked to be the same', async () => {
  const owner = site.world.representative('perpustakaan')
  const [row] = await rowsOf('perpustakaan')
  const path = `/aplikasi/${row?.id}/lengkapi`
  const words = async () => {
    const { body } = await site.get(owner, path)
    return body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  }
  expect(await words()).toContain('Data lain di atas masih sama')
  expect(await words()).toContain('Yang diperlukan: dua triwulan terakhir yang sudah selesai.')
  const { yearBuilt } = answers
  expect((await site.post(owner, path, { yearBuilt })).status).toBe(303)
  expect(await standing(row?.id)).toBe(false)
  expect((await site.post(owner, path, { userUnits: answers.userUnits, sama: 'ya' })).status).toBe(303)
  expect(await standing(row?.id)).toBe(true)
  expect(await words()).not.toContain('Data lain di atas masih sama')
  // What was said stays said while only blanks are filled.
  expect((await site.post(owner, path, { personInCharge: answers.personInCharge })).status).toBe(303)
  expect(await standing(row?.id)).toBe(true)
})

async function standing(id = ''): Promise<boolean> {
  const cycleId = await cycleOf(site.world)
  return (await standingAttestations(site.world.office.store.read, { cycleId, organisationId: null })).has(id)
}

test('two applications are two pages from the first screen to the list, without scripts', async () => {
  const page = await site.open(browser, site.world.representative('pertanian'), { javaScriptEnabled: false })
  const id = await dossierOf(site.world, 'pertanian')
  await page.goto(`${site.site.url}/beranda`)
  await page
    .getByRole('link', { name: /^Lengkapi/ })
    .first()
    .click()
  const asked = await quartersOn(page)
  await fill(page, asked)
  await page.getByRole('button', { name: 'Simpan dan lanjut ke aplikasi berikutnya' }).click()
  expect(new URL(page.url()).search).toMatch(/^\?kabar=tersimpan&dari=/)
  await fill(page, asked)
  await page.getByRole('button', { name: 'Simpan dan kembali ke daftar tugas' }).click()
  expect(new URL(page.url()).pathname).toBe(`/pengajuan/${id}`)
  expect(await page.innerText('main')).toContain('Semua aplikasi sudah lengkap')
  expect(await page.innerText('main')).toContain(
    'Berikutnya Kepala pertanian, Kepala Dinas Pertanian, memeriksa dan mengajukan',
  )
  await page.context().close()
  for (const row of await rowsOf('pertanian')) {
    expect(row.fields).toMatchObject({ userUnits: 'Bidang pelayanan', yearBuilt: 2019 })
    const readings = await observationsOfApplication(site.world.office.store.read, row.id)
    expect(readings.map(({ activeUsers }) => activeUsers)).toEqual([12, null])
    expect(readings[1]?.fields).toEqual({ notKnownReason: 'Server lama rusak' })
  }
})

test('the check of the head counts what the cards count, and says what evidence there is', async () => {
  const id = await dossierOf(site.world, 'pertanian')
  const { body } = await site.get(site.world.head('pertanian'), `/pengajuan/${id}/ajukan`)
  const text = body.replace(/<[^>]+>/g, ' ')
  expect(text).toContain('Semua pertanyaan dan pemantauan dua triwulan terakhir sudah dijawab.')
  expect(text.match(/12 dari 12/g)).toHaveLength(2)
  // What is declared true stands there to be read, and what was answered this year is marked.
  expect(text).toContain('Pengguna aktif: 12. Transaksi: 40. Sumber angka: Laporan aplikasi.')
  expect(text).toContain('Server lama rusak')
  expect(text).toContain('Yang berubah sejak siklus dibuka')
  expect(
    text
      .replace(/<!-- -->/g, '')
      .replace(/\s+/g, ' ')
      .replaceAll(' :', ':'),
  ).toContain('Bidang pelayanan Diubah sebelumnya: Belum diisi')
  expect(body.match(/<details open/g)).toHaveLength(2)
  expect(text).toContain('0 dari 6 keterangan sudah berbukti.')
  const [row] = await rowsOf('pertanian')
  const fromCheck = `/aplikasi/${row?.id}?berkas=${id}`
  expect(body).toContain(`href="${fromCheck}"`)
  const back = `href="/pengajuan/${id}/ajukan"`
  expect((await site.get(site.world.head('pertanian'), fromCheck)).body).toContain(back)
  expect((await site.get(site.world.representative('pertanian'), fromCheck)).body).not.toContain(back)
  const card = await site.get(site.world.representative('pertanian'), `/aplikasi/${row?.id}`)
  expect(card.body.replace(/<[^>]+>/g, ' ')).toMatch(/12 dari 12\s+pertanyaan dijawab/)
  expect(card.body).not.toContain('Lengkapi sekarang')
  expect(await stageOfCase(site.world, id)).toBe('draft')
})

test('a card says from the beginning which readings are needed, and no others', async () => {
  const [row] = await rowsOf('perpustakaan')
  const { body } = await site.get(site.world.representative('perpustakaan'), `/aplikasi/${row?.id}`)
  const named = new Set(body.match(/Pemantauan Triwulan (?:I|II|III|IV) \d{4}/g))
  expect(named.size).toBe(2)
  expect(body.match(/href="[^"]*pemantauan\/\d{4}\/\d"/g)).toHaveLength(2)
  expect(body).toContain(`href="/aplikasi/${row?.id}/lengkapi"`)
  expect(body).not.toContain('>Masih sama')
})

test('the page fits a telephone and is clean for axe', async () => {
  const [row] = await rowsOf('perpustakaan')
  const page = await site.open(browser, site.world.representative('perpustakaan'), { width: 360 })
  await page.goto(`${site.site.url}/aplikasi/${row?.id}/lengkapi`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.context().close()
})

/** The quarters the page asks for, by the beginning of their controls' names. */
async function quartersOn(page: Page): Promise<string[]> {
  const names = await page
    .locator('input[name$=".activeUsers"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('name') ?? ''))
  return names.map((name) => name.split('.')[0] ?? '')
}

/** Answers all that is asked: the earlier quarter with figures, the later one as unknown. */
async function fill(page: Page, [known = '', unknown = '']: string[]): Promise<void> {
  for (const [name, value] of Object.entries(answers))
    if (name === 'nationalIssue') await page.locator(`input[name="${name}"][value="${value}"]`).check()
    else await page.locator(`input[name="${name}"]`).fill(value)
  await page.locator(`input[name="${known}.activeUsers"]`).fill('12')
  await page.locator(`input[name="${known}.transactions"]`).fill('40')
  await page.locator('input[name="readingSource"][value="report"]').check()
  for (const figure of ['activeUsers', 'transactions']) {
    await page.locator(`input[name="${unknown}.${figure}.tidak-diketahui"]`).check()
    await page.locator(`input[name="${unknown}.${figure}.alasan"]`).fill('Server lama rusak')
  }
  await page.locator('input[name="sama"]').check()
}

test('who records an application goes on to what it still lacks; Diskominfo, for another agency, to its card', async () => {
  const { world } = site
  const record = async (actor: Actor, fields: Record<string, string>) => {
    const given = { ...applicationFields('pertanian', 9), ...fields }
    const { headers } = await site.post(actor, '/aplikasi/baru', given)
    return headers.location ?? ''
  }
  const own = world.representative('pertanian')
  const next = await record(own, { name: 'Lumbung Kota' })
  expect(next).toMatch(/^\/aplikasi\/\w+\/lengkapi\?kabar=dicatat$/)
  const { body } = await site.get(own, next)
  expect(body).toContain('Aplikasi tercatat. Yang masih kurang dapat langsung dilengkapi di bawah ini.')
  expect(body).toContain('Lengkapi: Lumbung Kota')
  const pemilik = world.organisationId('perpustakaan')
  expect(await record(world.role('desk-officer'), { name: 'Rak Kota', pemilik })).toMatch(
    /^\/aplikasi\/\w+\?kabar=dicatat$/,
  )
})
