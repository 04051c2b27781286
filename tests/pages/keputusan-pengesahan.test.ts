import { afterAll, beforeAll, expect, test } from 'vitest'
import { decreesOfCycle } from '#db/decrees.ts'
import { latestReviewCycle } from '#db/review-cycles.ts'
import { initialOrder } from '#workflows/decree/events.ts'
import { type Answer, send } from '../setup/site.ts'
import { type CitySite, hiddenFields, openCitySite, type Reader } from './city-site.ts'

let site: CitySite
let legal: Reader
let page = ''

beforeAll(async () => {
  site = await openCitySite('decreeChecked')
  legal = await site.as('legal-officer')
  page = `/keputusan/${(await decree()).id}`
}, 120_000)
afterAll(() => site.stop())

async function decree() {
  const cycle = await latestReviewCycle(site.store.read)
  const [row] = await decreesOfCycle(site.store.read, cycle?.id ?? '')
  if (row === undefined) throw new Error('No decree')
  return row
}

/** Fills in one form of a page and sends it. */
async function fill(who: Reader, path: string, fields: Record<string, string>, form = ''): Promise<Answer> {
  const hidden = hiddenFields((await who.get(path)).body, form)
  return who.post(path, { ...hidden, ...(form === '' ? {} : { tindakan: form }), ...fields })
}

test('initials go strictly in order; a return strikes the round out before everybody', async () => {
  const path = `${page}/paraf`
  const assistant = await site.as('assistant')
  expect((await assistant.get(path)).body).not.toContain('Bubuhkan paraf')
  const officer = await site.as('desk-officer')
  expect((await officer.get(path)).body).toContain('Giliran Anda')
  expect((await fill(officer, path, {}, 'paraf')).headers.location).toBe(`${path}?kabar=diparaf`)
  const head = await site.as('ict-head')
  expect((await fill(head, path, { note: ' ' }, 'kembalikan')).status).toBe(422)
  expect((await fill(head, path, { note: 'Angka diktum kedua' }, 'kembalikan')).status).toBe(303)
  const { body } = await assistant.get(path)
  expect(body).toContain('aria-label="Putaran 2"')
  expect(body).toContain('Gugur: naskah dikembalikan')
  expect(body).toContain('Angka diktum kedua')
})

test('after the last initial the control sheet is made and the Mayor is waited for', async () => {
  await fill(await site.as('desk-officer'), page, {}, 'kirim')
  await fill(legal, page, {}, 'periksa')
  for (const role of initialOrder)
    expect((await fill(await site.as(role), `${page}/paraf`, {}, 'paraf')).status, role).toBe(303)
  expect((await legal.get(`${page}/paraf?kabar=lengkap`)).body).toContain('Paraf lengkap')
  expect((await legal.get(page)).body).toContain('Menunggu Wali Kota')
})

test('signing day and number are refused at their field and kept as typed', async () => {
  const path = `${page}/pengesahan`
  const late = await fill(legal, path, { signedOn: '2999-01-01' }, 'tanda-tangan')
  expect([late.status, late.body.includes('tidak boleh sesudah hari ini')]).toEqual([422, true])
  expect((await fill(legal, path, { signedOn: '2026-09-21' }, 'tanda-tangan')).status).toBe(303)
  expect((await legal.get(path)).body).toContain('100.3.3.3/…/35.73.112/')
  const empty = await fill(legal, path, { number: '', dated: '' }, 'nomor')
  expect(empty.body).toContain('Tulis nomor lengkap dari buku register.')
  const early = await fill(
    legal,
    path,
    { number: '100.3.3.3/9/35.73.112/2026', dated: '2026-09-20' },
    'nomor',
  )
  expect([early.status, early.body.includes('value="100.3.3.3/9/35.73.112/2026"')]).toEqual([409, true])
  const right = { number: '100.3.3.3/9/35.73.112/2026', dated: '2026-09-22' }
  expect((await fill(legal, path, right, 'nomor')).headers.location).toBe(`${path}?kabar=bernomor`)
})

test('the scan is a PDF by its bytes, within the limit that was told', async () => {
  const path = `${page}/pindaian`
  const { body } = await legal.get(path)
  expect(body).toMatch(/PDF, paling besar [\d,]+ (MB|kB)\./)
  const upload = (bytes: string) => sendFile(legal, path, hiddenFields(body), bytes)
  expect((await upload('')).body).toContain('Pilih berkas PDF hasil pindaian.')
  expect((await upload('PK\u0003\u0004 a spreadsheet')).status).toBe(422)
  expect((await upload('%PDF-1.4 broken')).body).toContain('dapat dibuka tanpa kata sandi')
  expect((await upload(`%PDF-${'x'.repeat(30_100_000)}`)).body).toContain('terlalu besar')
  const filed = await upload(onePagePdf)
  expect(filed.headers.location).toBe(`${page}/pengesahan?kabar=dipindai`)
})

test('publishing asks once more, then tells what happens next; a second press publishes nothing twice', async () => {
  const path = `${page}/pengumuman`
  const fields = hiddenFields((await legal.get(path)).body)
  const answers = await Promise.all([legal.post(path, fields), legal.post(path, fields)])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  const { body } = await (await site.as('auditor')).get(path)
  expect(body).toContain('Keputusan diumumkan')
  expect(body).toContain('100.3.3.3/9/35.73.112/2026')
  expect(body).toContain('Pindaian naskah asli')
  expect((await decree()).publishedAt).not.toBeNull()
})

/** A form with a file, as a browser sends it. */
async function sendFile(
  who: Reader,
  path: string,
  fields: Record<string, string>,
  bytes: string,
): Promise<Answer> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('pindaian', new File([bytes], bytes === '' ? '' : 'naskah.pdf', { type: 'application/pdf' }))
  const sent = new Request('http://localhost/', { method: 'POST', body: form })
  const body = Buffer.from(await sent.arrayBuffer())
  const headers = {
    Cookie: who.cookie,
    Origin: site.url,
    'Content-Type': sent.headers.get('Content-Type') ?? '',
    'Content-Length': String(body.byteLength),
  }
  return send(site.url + path, { method: 'POST', headers, body })
}

const onePagePdf = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 900]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n')
