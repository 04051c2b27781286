import { expect, test } from 'vitest'
import { send, startSite } from '../setup/site.ts'

// CVE-2026-34077 and its relatives live in turbo-stream, which only single fetch runs.
test('no request makes the server call turbo-stream', async () => {
  const site = await startSite({ nodeArguments: ['--import', './tests/site/turbo-stream-trap.mjs'] })
  let complaints = ''
  site.process.stderr?.on('data', (bytes) => {
    complaints += bytes
  })
  const paths = [
    '/',
    '/?_data=routes%2Fboard',
    '/_root.data',
    '/.data',
    '/_root.data?_routes=root',
    '/dokumen/x.data',
  ]
  for (const path of paths) {
    await send(site.url + path)
    const headers = { Origin: site.url, 'Content-Type': 'text/x-script' }
    await send(site.url + path, { method: 'POST', headers, body: '[{"_1":2},"a","b"]' })
  }
  expect((await send(site.url)).status).toBe(200)
  await site.stop()
  expect(complaints).not.toContain('turbo-stream was called')
})

test('the trap would catch a call', async () => {
  await expect(
    startSite({
      nodeArguments: [
        '--import',
        './tests/site/turbo-stream-trap.mjs',
        '--import',
        'data:text/javascript,import{createRequire}from"node:module";createRequire(process.cwd()+"/x.js")("turbo-stream").encode()',
      ],
    }),
  ).rejects.toThrow('turbo-stream was called')
})
