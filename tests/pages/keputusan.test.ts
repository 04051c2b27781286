import { afterAll, beforeAll, expect, test } from 'vitest'
import { decreesOfCycle } from '#db/decrees.ts'
import { latestReviewCycle } from '#db/review-cycles.ts'
import { openBrowser } from '../setup/browser.ts'
import { type CitySite, hiddenFields, openCitySite, type Reader } from './city-site.ts'

let site: CitySite
let legal: Reader
let officer: Reader
let page = ''

beforeAll(async () => {
  site = await openCitySite('replyClosed')
  legal = await site.as('legal-officer')
  officer = await site.as('desk-officer')
}, 120_000)
afterAll(() => site.stop())

/** What a form of a page sends: its hidden fields and the text of its fields, with some changed. */
async function typed(path: string, changes: Record<string, string>): Promise<Record<string, string>> {
  const { body } = await legal.get(path)
  const areas = [...body.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g)]
  const texts = areas.map(([, name, text]) => [name, unescaped(text ?? '')])
  return { ...Object.fromEntries(texts), ...hiddenFields(body), ...changes }
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}

test('before it is drafted everybody finds whom the decree waits for, and until when', async () => {
  const agency = await site.as('representative')
  for (const [who, path] of [
    [legal, '/keputusan'],
    [agency, '/dokumen'],
  ] as const) {
    const body = (await who.get(path)).body.replaceAll(/<[^>]+>/g, '')
    expect(body, path).toContain('Tahap Keputusan')
    expect(body, path).toContain('Diskominfo menyusun naskah dari keputusan desk yang sudah tetap.')
    expect(body, path).toMatch(/Siapa yang ditungguPejabat desk-officer, .*Dinas Komunikasi dan Informatika/)
    expect(body, path).toMatch(/Sampai kapanKeputusan ditetapkan paling lambat \d+ \p{L}+ \d{4} \(/u)
  }
  expect((await legal.get('/beranda')).body).toContain('Naskah Keputusan Wali Kota 2026')
})

test('the desk officer drafts the decree, once; a second sending of the same form is the same act', async () => {
  const list = await officer.get('/keputusan')
  const address = /\/keputusan\/baru\?siklus=[\w-]+/.exec(list.body)?.[0] ?? ''
  const fields = { ...hiddenFields((await officer.get(address)).body), mode: 'new' }
  const first = await officer.post(address, fields)
  const again = await officer.post(address, fields)
  expect([first.status, again.headers.location]).toEqual([303, first.headers.location])
  page = (first.headers.location ?? '').replace(/\?.*/, '')
  expect((await officer.get(`${page}?kabar=disusun`)).body).toContain('Naskah tersusun dari keputusan desk')
  expect((await legal.get(address)).status).toBe(403)
})

test('the paper stands in the official order, its figures told apart from its words', async () => {
  const { body } = await legal.get(page)
  const order = [
    'Menimbang',
    'Mengingat',
    'MEMUTUSKAN:',
    'Menetapkan',
    'KESATU',
    'Ditetapkan di',
    'LAMPIRAN III',
  ]
  const paper = body.slice(body.indexOf('<article'))
  const places = order.map((word) => paper.indexOf(word))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(paper).toMatch(
    /<mark title="Dari data: jumlah aplikasi dalam Lampiran III"[^>]*>9 \(sembilan\)<\/mark>/,
  )
  expect(body).toContain('Jumlah sama di ketiga tempat: 9 aplikasi')
})

test('moving and adding paragraphs writes nothing and loses nothing that was typed', async () => {
  const before = (await site.store.read.q.select().from(site.store.read.t.events)).length
  const sent = await typed(`${page}/ubah`, {
    'considering.0': 'bahwa diketik;',
    langkah: 'considering:0:down',
  })
  const { status, body } = await legal.post(`${page}/ubah`, sent)
  expect(status).toBe(200)
  expect(body).toMatch(/name="considering\.1"[^>]*>bahwa diketik;</)
  expect((await site.store.read.q.select().from(site.store.read.t.events)).length).toBe(before)
})

test('Mengingat is set from the ticked entries in the official order; a sentence of one’s own stays at the end', async () => {
  const sent = await typed(`${page}/ubah`, {
    'inViewOf.0': 'Peraturan Desa Nomor 1 Tahun 2020 tentang Irigasi;',
    langkah: 'mengingat',
  })
  const kept = Object.entries(sent).filter(([name]) => !/^inViewOf\.[1-9]/.test(name))
  const form = new URLSearchParams(kept)
  for (const id of ['perpres-95-2018', 'uu-23-2014', 'pp-71-2019']) form.append('dasar', id)
  const answer = await fetch(`${site.url}${page}/ubah`, {
    method: 'POST',
    headers: { Cookie: legal.cookie, Origin: site.url },
    body: form,
  })
  const body = await answer.text()
  const sentences = [...body.matchAll(/name="inViewOf\.\d+"[^>]*>([^<]*)</g)].map(([, text]) => text)
  expect(sentences.map((text) => /Nomor \d+ Tahun \d+/.exec(text ?? '')?.[0])).toEqual([
    'Nomor 23 Tahun 2014',
    'Nomor 71 Tahun 2019',
    'Nomor 95 Tahun 2018',
    'Nomor 1 Tahun 2020',
  ])
  expect(body).toContain('tidak ada dalam daftar dasar hukum')
})

test('the preview and its checks say what is typed, unfinished as it may be, and nothing is written', async () => {
  const before = (await site.store.read.q.select().from(site.store.read.t.events)).length
  const sent = await typed(`${page}/ubah`, {
    'considering.0': 'bahwa <b>diketik</b> {{harga}};',
    'dicta.0.text': '',
    'dicta.1.text': 'Menetapkan Diktum KESEPULUH.',
  })
  const { status, body } = await legal.post(`${page}/pratinjau`, sent)
  expect(status).toBe(200)
  const { paper, checks } = JSON.parse(body) as {
    paper: { considering: { pieces: { text: string }[] }[] }
    checks: { key: string; tone: string; details: { place: string | null }[] }[]
  }
  expect(paper.considering[0]?.pieces[0]?.text).toBe('bahwa <b>diketik</b> [harga?];')
  const stops = checks.filter(({ tone }) => tone === 'danger').map(({ key }) => key)
  expect(stops).toEqual(expect.arrayContaining(['kosong', 'tanda', 'rujukan']))
  expect(checks.find(({ key }) => key === 'rujukan')?.details[0]?.place).toBe('dicta.1.text')
  expect((await site.store.read.q.select().from(site.store.read.t.events)).length).toBe(before)
})

test('with scripts the preview follows the typing; each check leads to the control it is about', async () => {
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } })
  await context.addCookies([{ name: 'desk', value: legal.cookie.replace('desk=', ''), url: site.url }])
  const tab = await context.newPage()
  await tab.goto(`${site.url}${page}/ubah`)
  await tab.locator('[name="considering.0"]').fill('karena begitu')
  const preview = tab.locator('#pratinjau')
  await preview.getByText('karena begitu').waitFor()
  await tab.locator('#pemeriksaan summary', { hasText: 'Bentuk kalimat' }).click()
  await tab.locator('#pemeriksaan').getByRole('link', { name: 'Awali pertimbangan' }).click()
  expect(new URL(tab.url()).hash).toBe('#f-considering.0')
  await browser.close()
})

test('an empty paragraph and an unknown mark are refused at their place, with everything typed kept', async () => {
  const empty = await legal.post(`${page}/ubah`, await typed(`${page}/ubah`, { 'considering.1': ' ' }))
  expect(empty.status).toBe(422)
  expect(empty.body).toContain('href="#f-considering.1"')
  const stray = await legal.post(
    `${page}/ubah`,
    await typed(`${page}/ubah`, { 'dicta.0.text': 'Menetapkan {{harga}} <script>alert(1)</script>.' }),
  )
  expect(stray.status).toBe(422)
  expect(stray.body).toContain('Tanda {{harga}} tidak dikenal')
  expect(stray.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;.</textarea>')
})

test('only the legal officer edits; what they save is the new text', async () => {
  expect((await officer.get(`${page}/ubah`)).status).toBe(403)
  const fields = await typed(`${page}/ubah`, { 'distribution.0': 'Sekretaris Daerah Kota' })
  // As if the officer had made the request: their own page has no such form.
  const { _sebagai: _drawnFor, ...anybodys } = fields
  expect((await officer.post(`${page}/ubah`, anybodys)).status).toBe(403)
  expect((await legal.post(`${page}/ubah`, fields)).headers.location).toBe(`${page}?kabar=diubah`)
  const cycle = await latestReviewCycle(site.store.read)
  const [decree] = await decreesOfCycle(site.store.read, cycle?.id ?? '')
  expect(decree?.words).toMatchObject({ distribution: expect.arrayContaining(['Sekretaris Daerah Kota']) })
})

test('the draft goes to the legal office, comes back with a note, and goes again', async () => {
  const press = async (who: Reader, act: string, note = '') => {
    const fields = hiddenFields((await who.get(page)).body, act)
    return who.post(page, { ...fields, tindakan: act, note })
  }
  expect((await press(officer, 'kirim')).headers.location).toBe(`${page}?kabar=dikirim`)
  expect((await press(legal, 'kembalikan')).body).toContain('Tulis apa yang harus diperbaiki.')
  expect((await press(legal, 'kembalikan', 'Perbaiki huruf b.')).status).toBe(303)
  expect((await officer.get(page)).body).toContain('Perbaiki huruf b.')
  const stale = { ...hiddenFields((await officer.get(page)).body, 'kirim'), tindakan: 'kirim', _versi: '1' }
  expect((await officer.post(page, stale)).status).toBe(409)
  expect((await press(officer, 'kirim')).status).toBe(303)
  expect((await press(legal, 'periksa')).headers.location).toBe(`${page}/paraf?kabar=diperiksa`)
})

test('agencies and reviewers have no part in a decree before it is public', async () => {
  for (const role of ['representative', 'planning-reviewer', 'administrator'] as const)
    for (const path of ['/keputusan', page, `${page}/ubah`])
      expect((await (await site.as(role)).get(path)).status, `${role} ${path}`).toBe(403)
  expect((await legal.get('/keputusan/tidak-ada')).status).toBe(404)
})
