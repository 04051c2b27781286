import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createConnection } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { refreshBuild, send, startSite } from '../setup/site.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'desk-reviu-start-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test('a second start shows the first page within five seconds', async () => {
  await (await startSite({ dataDir })).stop()
  const began = performance.now()
  const site = await startSite({ dataDir })
  const page = await send(site.url)
  const took = performance.now() - began
  expect(await site.stop()).toBe(0)
  expect([page.status, took < 5_000], `took ${Math.round(took)} ms`).toEqual([200, true])
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends the server cleanly, also with a connection open',
  async (signal) => {
    const site = await startSite({ dataDir })
    const { port } = new URL(site.url)
    const idle = createConnection(Number(port), '127.0.0.1')
    await once(idle, 'connect')
    idle.on('error', () => undefined)
    site.process.kill(signal)
    const [code] = await once(site.process, 'exit')
    idle.destroy()
    expect(code).toBe(0)
  },
)

// npm passes the signal to a shell; without `exec` in the script the server would outlive both.
test('SIGTERM to npm start ends the server too', async () => {
  refreshBuild()
  const npm = spawn('npm', ['start'], { env: { ...process.env, DATA_DIR: dataDir, PORT: '0' } })
  const [url] = await new Promise<RegExpExecArray>((resolve) => {
    npm.stdout.on('data', (bytes) => {
      const address = /http:\/\/localhost:\d+/.exec(String(bytes))
      if (address) resolve(address)
    })
  })
  expect((await send(url)).status).toBe(200)
  npm.kill('SIGTERM')
  await expect
    .poll(
      () =>
        send(url).then(
          () => 'still there',
          () => 'gone',
        ),
      { timeout: 10_000 },
    )
    .toBe('gone')
})

test('a port in use is told in one sentence', async () => {
  const site = await startSite({ dataDir })
  const second = spawnSync(process.execPath, ['server.ts'], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: new URL(site.url).port },
    encoding: 'utf8',
    timeout: 20_000,
  })
  await site.stop()
  expect(second.status).toBe(1)
  expect(second.stderr).toMatch(/^Port \d+ sedang dipakai; [^\n]+\n$/)
})

test('only this machine reaches the server unless HOST opens it', async () => {
  const site = await startSite({ dataDir })
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => !address.internal && address.family === 'IPv4')
  for (const other of others)
    await expect(send(`http://${other.address}:${new URL(site.url).port}/`), other.address).rejects.toThrow()
  await site.stop()
  expect(site.url).toContain('127.0.0.1')
})
