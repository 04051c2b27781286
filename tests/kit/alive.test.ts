import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SheetName } from '#app/components/kit/sheets.tsx'
import { openBrowser } from '../setup/browser.ts'
import { kitScript, kitStyles } from './kit-page.tsx'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
  await Promise.all([kitScript(), kitStyles()])
})
afterAll(() => browser.close())

const site = 'http://kit.test'

/** The sheet with its scripts running; `sent` counts what its forms send. */
async function alive(name: SheetName): Promise<{ page: Page; sent: string[] }> {
  const page = await browser.newPage()
  page.setDefaultTimeout(5_000)
  const sent: string[] = []
  const script = await kitScript()
  const head = `<!DOCTYPE html><html lang="id"><head><title>Desk</title><style>${await kitStyles()}</style></head><body>`
  await page.route(`${site}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/kit.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    if (route.request().method() === 'POST') {
      sent.push(route.request().postData() ?? '')
      await new Promise((resolve) => setTimeout(resolve, 500))
      return route.fulfill({ contentType: 'text/html', body: `${head}Tersimpan` })
    }
    return route.fulfill({
      contentType: 'text/html',
      body: `${head}<script type="module" src="/kit.js"></script>`,
    })
  })
  await page.goto(`${site}/#${name}`)
  await page.locator('h1').waitFor()
  return { page, sent }
}

test('an error summary takes the focus, leads to the field, and the title says that something is wrong', async () => {
  const { page } = await alive('formulir-salah')
  await expect.poll(() => page.title()).toBe('Galat: Desk')
  expect(await page.locator(':focus').getAttribute('role')).toBe('alert')
  await page.getByRole('link', { name: 'Isi jumlah pengguna' }).click()
  await page.keyboard.type('12')
  expect(await page.getByLabel('Pengguna aktif').inputValue()).toBe('12')
  await page.close()
})

test('each line of an error summary says the same as its field', async () => {
  const { page } = await alive('formulir-salah')
  for (const link of await page.getByRole('alert').getByRole('link').all()) {
    const target = (await link.getAttribute('href'))?.slice(1) ?? ''
    expect(await page.locator(`#${target}-galat`).innerText()).toContain(await link.innerText())
  }
  await page.close()
})

test('a form that somebody overtook says who and when in words, and keeps what was typed', async () => {
  const { page } = await alive('formulir-tersusul')
  const alert = await page.getByRole('alert').innerText()
  expect(alert).toContain('Rina Wulandari pada 8 Agustus 2026 pukul 09.05 WIB')
  expect(await page.getByLabel('Diintegrasikan').isChecked()).toBe(true)
  expect(await page.getByLabel('Alasan').inputValue()).toBe('Fungsi sama dengan SP4N-LAPOR!.')
  await page.close()
})

test('a form pressed twice is sent once', async () => {
  const { page, sent } = await alive('formulir')
  await page.getByRole('button', { name: 'Simpan keputusan' }).dblclick()
  await page.getByText('Tersimpan').waitFor()
  expect(sent).toHaveLength(1)
  await page.close()
})

test('a page that comes back from history can be sent again', async () => {
  const { page, sent } = await alive('formulir')
  const send = () => page.getByRole('button', { name: 'Simpan keputusan' }).click()
  await send()
  await page.getByText('Tersimpan').waitFor()
  await page.goBack()
  await send()
  await page.getByText('Tersimpan').waitFor()
  expect(sent).toHaveLength(2)
  await page.close()
})

test('a text tells how many letters are left and never cuts what is typed', async () => {
  const { page } = await alive('formulir')
  await page.getByLabel('Alasan').fill('x'.repeat(190))
  await page.getByText('Sisa 10 huruf.').waitFor()
  await page.getByLabel('Alasan').fill('x'.repeat(250))
  await page.getByText('Kelebihan 50 huruf.').waitFor()
  expect(await page.getByLabel('Alasan').inputValue()).toHaveLength(250)
  await page.close()
})

test('chosen rows are counted, and all of a page can be chosen at once', async () => {
  const { page } = await alive('daftar')
  await page.getByText('2 dipilih').waitFor()
  await page.getByLabel('Pilih SIPENA').first().check()
  await page.getByText('3 dipilih').waitFor()
  await page.getByLabel('Pilih semua di halaman ini').check()
  await page.getByText('12 dipilih').waitFor()
  await page.close()
})

test('the reason for "tidak diketahui" is asked for only when it is chosen', async () => {
  const { page } = await alive('catatan')
  const field = page.locator('.not-known').first()
  const reason = field.getByLabel('Mengapa tidak diketahui?')
  expect(await reason.isVisible()).toBe(false)
  await field.getByRole('checkbox', { name: 'Tidak diketahui' }).check()
  await reason.fill('Server milik vendor.')
  await page.close()
})
