import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#workflows/engine/actor.ts'
import type { Agency } from '../factories/agencies.ts'
import { decreeOf, itemsOf } from '../factories/lookups.ts'
import { openBrowser } from '../setup/browser.ts'
import { type StageSite, siteAt } from './stage-site.ts'

// Text that is typed and not saved: kept in the browser, offered back to the same person, gone when saved.

let review: StageSite
let decree: StageSite
let browser: Browser
beforeAll(async () => {
  ;[review, decree, browser] = await Promise.all([siteAt('inReview'), siteAt('decreeDrafted'), openBrowser()])
})
afterAll(async () => {
  await browser.close()
  await Promise.all([review.stop(), decree.stop()])
})

const planner = () => review.world.role('planning-reviewer')
const legal = () => decree.world.role('legal-officer')

async function bench(agency: Agency, place = 0): Promise<string> {
  return `${review.site.url}/telaah?butir=${(await itemsOf(review.world, agency))[place]?.id}`
}

/** A tab in which whatever the console complains of fails the test. */
async function tabOf(at: StageSite, actor: Actor): Promise<Page> {
  const page = await at.open(browser, actor)
  page.setDefaultTimeout(10_000)
  watch(page)
  return page
}

const complaints: string[] = []
function watch(page: Page): void {
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    // An answer of 4xx is told there too, and is meant.
    const isAnswer = message.text().startsWith('Failed to load resource')
    if (['error', 'warning'].includes(message.type()) && !isAnswer) complaints.push(message.text())
  })
}

/** Another tab of the same browser. */
async function nextTab(page: Page, address: string): Promise<Page> {
  const next = await page.context().newPage()
  next.setDefaultTimeout(10_000)
  watch(next)
  await next.goto(address)
  return next
}

/** How many forms this browser keeps something of. */
const keptBy = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draf/')).length)

const stored = (page: Page) => page.evaluate(() => Object.values(localStorage).join('\n'))

/** The tab is gone as soon as what was typed is written down. */
async function killTab(page: Page, words: string): Promise<void> {
  await expect.poll(() => stored(page)).toContain(words)
  await page.close({ runBeforeUnload: false })
}

const offer = (page: Page) =>
  page.getByRole('region', { name: /^Ada tulisan Anda yang belum tersimpan dari / })
const note = (page: Page) => page.locator('[name=catatan]')
const condition = (page: Page) => page.locator('[name=syarat]')
const choice = (page: Page, code: string) => page.locator(`[name=isi][type=radio][value=${code}]`)

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Simpan/ }).click()
  await page.getByText(/^Telaah atas .+ tersimpan/).waitFor()
}

test('what was typed and chosen survives the end of its tab, is offered with its fields, and comes back whole', async () => {
  const address = await bench('perpustakaan')
  const first = await tabOf(review, planner())
  await first.goto(address)
  await choice(first, 'aligned-with-conditions').check()
  await condition(first).fill('Masuk RKPD Perubahan.')
  await note(first).fill('Baris pertama.\nBaris kedua "dengan" <tanda>.')
  await killTab(first, 'Baris kedua')
  const page = await nextTab(first, address)
  expect(await offer(page).innerText()).toMatch(
    /dari (Minggu|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu), \d+ \S+ \d{4} pukul \d\d\.\d\d WIB/,
  )
  expect(await note(page).inputValue()).toBe('')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await offer(page).getByRole('button', { name: 'Kembalikan' }).click()
  expect(await note(page).inputValue()).toBe('Baris pertama.\nBaris kedua "dengan" <tanda>.')
  expect(await condition(page).inputValue()).toBe('Masuk RKPD Perubahan.')
  expect(await choice(page, 'aligned-with-conditions').isChecked()).toBe(true)
  await page.getByText('sudah kembali di formulir, tetapi belum tersimpan').waitFor()
  expect(await page.locator(':focus').getAttribute('name')).toBe('isi')
  expect(await offer(page).count()).toBe(0)
  await page.context().close()
})

test('what is saved is kept no longer, whichever page comes after', async () => {
  const address = await bench('pertanian')
  const page = await tabOf(review, planner())
  await page.goto(address)
  await choice(page, 'aligned').check()
  await note(page).fill('Sesuai Renja.')
  await page.getByRole('button', { name: /^Simpan/ }).dblclick()
  await page.getByText(/^Telaah atas .+ tersimpan/).waitFor()
  await expect.poll(() => keptBy(page)).toBe(0)
  await page.goto(address)
  expect(await offer(page).count()).toBe(0)
  await page.context().close()
})

test('what was refused stays, in the page that comes back and after it', async () => {
  const address = await bench('setda')
  const first = await tabOf(review, planner())
  await first.goto(address)
  await choice(first, 'aligned-with-conditions').check()
  await note(first).fill('Lihat Renja halaman 40.')
  await first.getByRole('button', { name: /^Simpan/ }).click()
  await first.getByRole('alert').getByText('Tulis syaratnya', { exact: false }).first().waitFor()
  expect(await note(first).inputValue()).toBe('Lihat Renja halaman 40.')
  expect(await offer(first).count()).toBe(0)
  await expect.poll(() => keptBy(first)).toBe(1)
  await first.close()
  const page = await nextTab(first, address)
  await offer(page).getByRole('button', { name: 'Kembalikan' }).click()
  expect(await note(page).inputValue()).toBe('Lihat Renja halaman 40.')
  expect(await choice(page, 'aligned-with-conditions').isChecked()).toBe(true)
  await page.context().close()
})

test('a line that is lost while sending loses nothing, and the offer says that it was sent', async () => {
  const address = await bench('setda')
  const first = await tabOf(review, planner())
  await first.goto(address)
  await note(first).fill('Terkirim tanpa jawaban.')
  await first.route('**/*', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await first.getByRole('button', { name: /^Simpan/ }).click()
  await first.waitForURL(/chrome-error/)
  await first.close()
  const page = await nextTab(first, address)
  expect(await offer(page).innerText()).toContain('belum ada kabar bahwa ia tersimpan')
  await offer(page).getByRole('button', { name: 'Buang' }).click()
  expect(await offer(page).count()).toBe(0)
  expect(await keptBy(page)).toBe(0)
  await page.context().close()
})

test('two tabs of one form keep their texts apart: one that is saved takes nothing from the other', async () => {
  const address = await bench('inspektorat')
  const one = await tabOf(review, planner())
  await one.goto(address)
  const other = await nextTab(one, address)
  await note(one).fill('Dari tab pertama.')
  await note(other).fill('Dari tab kedua.')
  await expect.poll(() => keptBy(one)).toBe(2)
  await choice(one, 'aligned').check()
  await save(one)
  await expect.poll(() => keptBy(one)).toBe(1)
  await other.close()
  await one.goto(address)
  const text = await offer(one).innerText()
  expect(text).toContain('Dari tab kedua.')
  // The opinion was saved meanwhile: nothing is chosen, and what would be replaced is shown.
  expect(text).toContain('berubah sejak tulisan itu dibuat')
  expect(text).toContain('Sekarang: Dari tab pertama.')
  expect(await offer(one).getByRole('checkbox', { checked: true }).count()).toBe(0)
  expect(await offer(one).getByRole('button', { name: 'Kembalikan' }).isDisabled()).toBe(true)
  expect(await note(one).inputValue()).toBe('Dari tab pertama.')
  await offer(one).getByRole('checkbox').first().check()
  await offer(one).getByRole('button', { name: 'Kembalikan' }).click()
  expect(await note(one).inputValue()).toBe('Dari tab kedua.')
  await one.context().close()
})

test('a field that is typed in while the offer stands is not replaced by one press', async () => {
  const address = await bench('pertanian', 1)
  const first = await tabOf(review, planner())
  await first.goto(address)
  await note(first).fill('Tulisan lama.')
  await killTab(first, 'Tulisan lama.')
  const page = await nextTab(first, address)
  await offer(page).waitFor()
  await note(page).fill('Tulisan baru.')
  await offer(page).getByRole('button', { name: 'Kembalikan' }).click()
  expect(await note(page).inputValue()).toBe('Tulisan baru.')
  await offer(page).getByText('Sekarang: Tulisan baru.').waitFor()
  expect(await page.getByText('sudah kembali di formulir').count()).toBe(0)
  await offer(page).getByRole('button', { name: 'Kembalikan' }).click()
  expect(await note(page).inputValue()).toBe('Tulisan lama.')
  await page.context().close()
})

test('another person on the same computer is offered nothing, and nothing of it stays', async () => {
  const address = await bench('pertanian', 1)
  const first = await tabOf(review, planner())
  await first.goto(address)
  await note(first).fill('Hanya untuk Bappeda.')
  await killTab(first, 'Hanya untuk Bappeda.')
  const theirs = await review.open(browser, review.world.role('desk-officer'))
  await first.context().addCookies(await theirs.context().cookies())
  const page = await nextTab(first, address)
  await note(page).waitFor()
  expect(await offer(page).count()).toBe(0)
  await expect.poll(() => stored(page)).not.toContain('Hanya untuk Bappeda.')
  await Promise.all([page.context().close(), theirs.context().close()])
})

test('what nobody came back to for two weeks is gone, and no more than twenty forms are kept', async () => {
  const page = await tabOf(review, planner())
  await page.goto(await bench('pertanian', 1))
  const { personId } = planner()
  await page.evaluate((owner) => {
    const draft = {
      personId: owner,
      place: 'x',
      path: '/',
      title: '',
      drawnOn: '',
      isSent: false,
      fields: {},
    }
    const put = (key: string, days: number) => {
      const at = new Date(Date.now() - days * 86_400_000).toISOString()
      localStorage.setItem(`draf/${key}`, JSON.stringify({ ...draft, at }))
    }
    put('tua', 15)
    put('muda', 13)
    for (let count = 0; count < 25; count += 1) put(`banyak-${count}`, 1)
    localStorage.setItem('draf/rusak', '{')
  }, personId)
  await page.reload()
  await expect.poll(() => keptBy(page)).toBe(20)
  const keys = await page.evaluate(() => Object.keys(localStorage).join(' '))
  expect(keys).not.toMatch(/tua|muda|rusak/)
  await page.context().close()
})

test('signing out says what would be lost, and then leaves nothing', async () => {
  const address = await bench('pertanian', 1)
  const page = await tabOf(review, review.world.role('budget-reviewer'))
  await page.goto(address)
  await note(page).fill('Belum selesai.')
  await expect.poll(() => keptBy(page)).toBe(1)
  await page.getByText(review.world.role('budget-reviewer').name).first().click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await page.getByText('tulisan ini dihapus dari peramban', { exact: false }).waitFor()
  expect(await page.getByRole('main').getByRole('link').first().getAttribute('href')).toBe(
    address.slice(review.site.url.length),
  )
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('main').getByRole('button', { name: 'Keluar' }).click()
  await page.waitForURL(/\/(masuk|pemasangan)$/)
  expect(await keptBy(page)).toBe(0)
  await page.context().close()
})

test('a browser that keeps nothing lets one type and save as before', async () => {
  const page = await tabOf(review, planner())
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  })
  await page.goto(await bench('pertanian', 1))
  await choice(page, 'aligned').check()
  await note(page).fill('Tanpa simpanan.')
  await save(page)
  await page.context().close()
})

test('a full browser lets one type and save as before', async () => {
  const page = await tabOf(review, planner())
  await page.goto(await bench('perpustakaan', 1))
  await page.evaluate(() => {
    for (let size = 1_000_000; size > 0; size = Math.floor(size / 2))
      try {
        for (let count = 0; ; count += 1) localStorage.setItem(`penuh-${size}-${count}`, 'x'.repeat(size))
      } catch {}
  })
  await choice(page, 'aligned').check()
  await note(page).fill('Penuh.'.repeat(100))
  await save(page)
  expect(await keptBy(page)).toBe(0)
  await page.context().close()
})

test('a session that ends in the middle of a form loses nothing', async () => {
  const address = await bench('setda')
  const page = await tabOf(review, planner())
  await page.goto(address)
  await note(page).fill('Ditulis sampai sesi habis.')
  await expect.poll(() => keptBy(page)).toBe(1)
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await page.goto(address)
  await page.waitForURL(/\/(masuk|pemasangan)/)
  // Nobody is signed in: it is neither shown nor thrown away.
  expect(await keptBy(page)).toBe(1)
  await page.context().addCookies(cookies)
  await page.goto(address)
  await offer(page).getByRole('button', { name: 'Kembalikan' }).click()
  expect(await note(page).inputValue()).toBe('Ditulis sampai sesi habis.')
  await page.context().close()
})

test('nothing is kept of a password, or of the number of an identity card', async () => {
  const page = await tabOf(review, review.world.role('administrator'))
  await page.goto(`${review.site.url}/ganti-sandi`)
  await page.locator('[name=sandiSekarang]').fill('rahasia sekali')
  await page.goto(`${review.site.url}/pengaturan/orang/undang`)
  await page.locator('[name=nama]').fill('3573 0123 4567 8901')
  await page.locator('[name=nip]').fill('198001012005011001')
  await page.locator('[name=surel]').fill('rina@example.go.id')
  await expect.poll(() => stored(page)).toContain('rina@example.go.id')
  const all = await stored(page)
  for (const secret of ['rahasia', '3573', '198001012005011001']) expect(all).not.toContain(secret)
  await page.context().close()
})

test('a paragraph of 20,000 letters in the decree editor comes back, also after the paragraphs were moved', async () => {
  const address = `${decree.site.url}/keputusan/${await decreeOf(decree.world)}/ubah`
  const long = `bahwa ${'tertulis panjang '.repeat(1_177)};`
  const first = await tabOf(decree, legal())
  await first.goto(address)
  await first.locator('[name="considering.0"]').fill(long)
  await expect.poll(() => stored(first)).toContain('tertulis panjang')
  await first.locator('button[value="considering:0:down"]').click()
  await first.waitForLoadState('networkidle')
  await expect
    .poll(() => stored(first))
    .toContain(`"considering.1":{"label":"Menimbang, butir 2","values":["bahwa tertulis`)
  expect(await keptBy(first)).toBe(1)
  await first.close()
  const page = await nextTab(first, address)
  await offer(page).getByRole('button', { name: 'Kembalikan' }).click()
  expect((await page.locator('[name="considering.1"]').inputValue()) === long).toBe(true)
  expect(await page.locator('[name="considering.0"]').inputValue()).not.toContain('tertulis panjang')
  expect(long.length).toBeGreaterThan(20_000)
  await page.context().close()
})

test('no script of a form complained', () => {
  expect(complaints).toEqual([])
})
