import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginSession } from '#app/services/session.server.ts'
import { setupActor } from '#app/services/setup-actor.ts'
import { writeSetting } from '#app/services/write-setting.server.ts'
import { firstSubject } from '../factories/evidence.ts'
import { type StageSite, siteAt } from '../pages/stage-site.ts'
import { clockAt } from '../setup/clock.ts'
import { startSite } from '../setup/site.ts'

const megabyte = 1_000_000
const pieces = 95
/** A megabyte every so many milliseconds is a line of some 300 Mbit/s, faster than any office has. */
const pauseMs = 25
/** What the server may hold of a file on its way: pieces of it, never the whole. Measured: 10 MB, on a busy machine 43. */
const mostHeld = 60 * megabyte
/**
 * What was read and thrown away stands in the memory of a process until it is collected, as much as the file. So the
 * server collects it five times a second here, and writes down what is still held then, in bytes, a line each.
 */
const heldFile = join(mkdtempSync(join(tmpdir(), 'desk-held-')), 'held')
const collecting = `
import { appendFileSync } from 'node:fs'
setInterval(() => {
  gc()
  const { heapUsed, external } = process.memoryUsage()
  appendFileSync(${JSON.stringify(heldFile)}, heapUsed + external + '\\n')
}, 200).unref()`

let site: StageSite
let path: string
let cookie: string

beforeAll(async () => {
  const module = `data:text/javascript,${encodeURIComponent(collecting)}`
  const nodeArguments = ['--expose-gc', '--import', module]
  site = await siteAt('cycleOpen', { taking: ['pertanian'], nodeArguments })
  const { world } = site
  await world.as(setupActor)(writeSetting, { key: 'evidence', value: { mostMegabytes: 100 } })
  path = `/bukti/baru?untuk=application.${(await firstSubject(world, 'pertanian')).id}`
  const { personId } = world.representative('pertanian')
  const beginning = { personId, at: world.clock.now(), replacesTokenHash: null }
  cookie = `desk=${(await world.office.store.tx((db) => beginSession(db, beginning))).token}`
}, 120_000)
afterAll(() => site.stop())

const words = {
  _perintah: 'perintah-besar',
  kind: 'usage',
  proves: 'Rekaman pemakaian',
  access: 'internal',
}
const part = (name: string, rest = '') =>
  `--grens\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n`
const texts = () =>
  Object.entries({ ...words, untuk: path.split('=')[1] ?? '' })
    .map(([name, value]) => `${part(name)}\r\n${value}\r\n`)
    .join('')
const head = () => `${texts()}${part('berkas', '; filename="besar.pdf"')}\r\n%PDF-1.7\n`
const tail = '\n%%EOF\n\r\n--grens--\r\n'

/** A form with a file of so many bytes on its way to the site. */
function form(fileBytes: number) {
  const headers = {
    Cookie: cookie,
    Origin: site.site.url,
    'Content-Type': 'multipart/form-data; boundary=grens',
    'Content-Length': head().length + fileBytes + tail.length,
  }
  return request(site.site.url + path, { method: 'POST', headers })
}

async function write(sending: ReturnType<typeof form>, bytes: Buffer | string): Promise<void> {
  if (!sending.write(bytes)) await once(sending, 'drain')
}

const held = () => readFileSync(heldFile, 'utf8').trim().split('\n').map(Number)

const inbox = () => readdirSync(join(site.world.folder, 'files', 'inbox'))

/** Sends a file of 95 MB with its form; resolves with the status of the answer. */
async function sendLarge(sign: string): Promise<number | undefined> {
  const sending = form(pieces * megabyte)
  const answered = once(sending, 'response')
  await write(sending, head())
  for (let piece = 0; piece < pieces; piece += 1) {
    await write(sending, Buffer.alloc(megabyte, sign))
    await setTimeout(pauseMs)
  }
  sending.end(tail)
  const [answer] = await answered
  answer.resume()
  return answer.statusCode
}

test('the server never holds the whole of a file of 95 MB while it comes, is judged and becomes evidence', async () => {
  for (const sign of ['x', 'y']) expect(await sendLarge(sign)).toBe(303)
  // Not before what those two left has been collected: a high beginning would hide what the third holds.
  const collected = held().length + 5
  await expect.poll(() => held().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(collected)
  const before = held()
  const least = Math.min(...before.slice(-5))
  expect(await sendLarge('w')).toBe(303)
  const meanwhile = held().slice(before.length)
  expect(inbox()).toEqual([])
  expect(meanwhile.length).toBeGreaterThan(5)
  const most = Math.max(...meanwhile) - least
  process.stdout.write(`95 MB on their way: ${Math.round(most / megabyte)} MB held at most\n`)
  expect(most).toBeLessThan(mostHeld)
}, 60_000)

test('killed in the middle of an upload, nothing of it is evidence, and after a day nothing is left', async () => {
  const before = inbox()
  const sending = form(20 * megabyte)
  sending.on('error', () => {})
  await write(sending, head())
  for (let piece = 0; piece < 5; piece += 1) await write(sending, Buffer.alloc(megabyte, 'x'))
  await expect.poll(() => inbox().length).toBe(before.length + 1)
  const { process: server } = site.site
  server.kill('SIGKILL')
  await once(server, 'exit')
  sending.destroy()
  expect(inbox().filter((name) => name.endsWith('.part'))).toHaveLength(1)
  const tomorrow = new Date(Date.now() + 90_000_000).toISOString()
  const again = await startSite({
    dataDir: site.world.folder,
    nodeArguments: ['--import', clockAt(tomorrow)],
  })
  await expect.poll(inbox, { timeout: 20_000 }).toEqual([])
  const rows = site.world.raw.prepare<[], { n: number }>('SELECT count(*) AS n FROM evidence').get()
  expect(rows?.n).toBe(3)
  await again.stop()
}, 60_000)
