import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyLimit } from '#app/auth/request-guards.ts'
import { type Site, send, startSite } from '../setup/site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const paths = ['/', '/dokumen/tidak-ada', '/tidak-ada', '/assets/tidak-ada.js', '/favicon.svg']

test.each(paths)('%s carries the security headers', async (path) => {
  const { headers } = await send(site.url + path)
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  })
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
  expect(headers).not.toHaveProperty('x-powered-by')
})

test('every script of the page bears the nonce of its own answer', async () => {
  const [first, second] = [await send(site.url), await send(site.url)]
  const nonces = [first, second].map(
    (answer) => /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))?.[1],
  )
  expect(nonces[0]).not.toBe(nonces[1])
  const scripts = first.body.match(/<script[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(0)
  for (const script of scripts) expect(script).toContain(`nonce="${nonces[0]}"`)
  expect(first.body).toContain('<meta property="csp-nonce"')
})

test.each(['/', '/dokumen/x', '/tidak-ada', '/?index'])(
  'a write to %s from another site is refused',
  async (path) => {
    const headers = { Origin: 'https://example.com', 'Content-Type': 'application/x-www-form-urlencoded' }
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect((await send(site.url + path, { method, headers, body: 'a=b' })).status, method).toBe(403)
  },
)

test('a write without a word about its origin is refused', async () => {
  expect((await send(site.url, { method: 'POST', body: 'a=b' })).status).toBe(403)
})

test('a write from a page of this site reaches the page, which takes none', async () => {
  const answer = await send(`${site.url}/?index`, {
    method: 'POST',
    headers: { Origin: site.url },
    body: 'a=b',
  })
  expect(answer.status).toBe(405)
})

test('a forwarded host neither vouches for an origin nor reaches the application', async () => {
  const vouching = { Origin: 'https://example.com', 'X-Forwarded-Host': 'example.com' }
  expect((await send(site.url, { method: 'POST', headers: vouching, body: 'a=b' })).status).toBe(403)
  // Taken at its word, a port that cannot be would break the address of the request.
  expect((await send(site.url, { headers: { 'X-Forwarded-Host': 'example.com:99999' } })).status).toBe(200)
})

test('a host that is none is refused', async () => {
  expect((await send(site.url, { headers: { Host: 'a b<c>' } })).status).toBe(400)
})

test('a body over the limit is refused in a sentence before it is read', async () => {
  const headers = { Origin: site.url, 'Content-Length': String(bodyLimit + 1) }
  const answer = await send(site.url, { method: 'POST', headers, body: Buffer.alloc(1024) })
  expect(answer.status).toBe(413)
  expect(answer.body).toBe('Isi permintaan terlalu besar; batasnya 1 MB.\n')
  const chunked = { Origin: site.url, 'Transfer-Encoding': 'chunked' }
  expect((await send(site.url, { method: 'POST', headers: chunked, body: 'a=b' })).status).toBe(411)
})

test('the endpoint of lazy route discovery does not exist', async () => {
  expect((await send(`${site.url}/__manifest?p=%2F&version=1`)).status).toBe(404)
})

test('an unknown page says so in Indonesian; a document tells a stranger nothing, not even that it is unknown', async () => {
  const page = await send(`${site.url}/tidak-ada`)
  expect([page.status, page.body.includes('Halaman tidak ditemukan')]).toEqual([404, true])
  expect(await send(`${site.url}/dokumen/tidak-ada`)).toMatchObject({
    status: 303,
    headers: { location: '/masuk?kembali=%2Fdokumen%2Ftidak-ada' },
  })
})
