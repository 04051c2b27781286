import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginSession } from '#app/services/session.server.ts'
import { openStore, type Store } from '#db/open.ts'
import { cityAt } from '../factories/city.ts'
import { type Site, send, startSite } from '../setup/site.ts'
import { accessTable } from './table.ts'

// The network before the pages: what no page of this site sent is refused on every road, whoever seems to send it.

const paths = [...new Set(accessTable.map((row) => row.path.replace(/:\w+|\*/g, 'e'.repeat(24))))]
let site: Site
let store: Store
let cookie = ''
let personId = ''

beforeAll(async () => {
  const world = await cityAt('registered')
  const at = new Date().toISOString()
  personId = world.role('administrator').personId
  const { token } = await world.office.store.tx((db) =>
    beginSession(db, { personId, at, replacesTokenHash: null }),
  )
  cookie = `desk=${token}`
  await world.close()
  renameSync(world.file, join(world.folder, 'desk-reviu.db'))
  store = await openStore({ engine: 'sqlite', file: join(world.folder, 'desk-reviu.db') })
  site = await startSite({ dataDir: world.folder })
})
afterAll(async () => {
  await site.stop()
  await store.close()
})

const senders = {
  'a page of another site': { Origin: 'https://lain.example' },
  'nobody knows what': {},
  'a page that hides itself': { Origin: 'null' },
  'another site, under our name': { 'Sec-Fetch-Site': 'cross-site' },
} as const

for (const [sender, headers] of Object.entries(senders))
  test.each(paths)(`POST %s from ${sender} is refused`, async (path) => {
    const form = { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: cookie, ...headers }
    const before = await entries()
    const answer = await send(site.url + path, { method: 'POST', headers: form, body: '_perintah=aaaaaaaa' })
    expect(answer.status).toBe(403)
    expect(answer.body).toContain('tidak datang dari halaman Desk Reviu')
    expect(await entries()).toEqual(before)
  })

test.each(['PUT', 'PATCH', 'DELETE'])('%s is refused like a form of another site', async (method) => {
  for (const path of paths) {
    const answer = await send(site.url + path, {
      method,
      headers: { Cookie: cookie, ...senders['nobody knows what'] },
    })
    expect(answer.status).toBe(403)
  }
})

/** What this person did; the clock may be at work meanwhile. */
async function entries() {
  const { q, t } = store.read
  return (await q.select({ actor: t.events.actor }).from(t.events)).filter(({ actor }) =>
    JSON.stringify(actor).includes(personId),
  ).length
}
