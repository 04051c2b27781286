import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createRenderer } from '#app/documents/render.ts'
import { ensureWorkerBuilt } from '../setup/worker.ts'
import { newDecree } from './decree-fixture.ts'
import { receipt } from './letter-fixture.ts'

function scriptedWorker(source: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'worker-')), 'worker.mjs')
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${source}`)
  return file
}

test('the same data gives the same bytes in two separate workers', async () => {
  const hashes = []
  for (const attempt of [1, 2]) {
    const renderer = createRenderer({
      workerFile: ensureWorkerBuilt(),
      timeoutMs: 60_000,
      maxOldGenerationMb: 512,
    })
    const decree = await renderer.render('decree', newDecree(30))
    const letter = await renderer.render('receipt', receipt())
    hashes.push([decree.sha256, letter.sha256])
    expect(decree.sha256, `attempt ${attempt}`).toMatch(/^[0-9a-f]{64}$/u)
    await renderer.close()
  }
  expect(hashes[0]).toEqual(hashes[1])
})

test('another date gives another file', async () => {
  const renderer = createRenderer({
    workerFile: ensureWorkerBuilt(),
    timeoutMs: 60_000,
    maxOldGenerationMb: 512,
  })
  const first = await renderer.render('receipt', receipt())
  const second = await renderer.render('receipt', { ...receipt(), documentDate: '2026-08-04T02:15:00.000Z' })
  expect(first.sha256).not.toBe(second.sha256)
  await renderer.close()
})

test('a worker that hangs is stopped after the time allowed and the next job gets a new one', async () => {
  const workerFile = scriptedWorker(`
    parentPort.on('message', ({ id, viewModel }) => {
      if (viewModel.number === 'hang') for (;;) {}
      parentPort.postMessage({ id, ok: true, document: { bytes: new Uint8Array(1), sha256: 'x', pages: 1 } })
    })`)
  const renderer = createRenderer({ workerFile, timeoutMs: 400, maxOldGenerationMb: 64 })
  const hanging = renderer.render('receipt', { ...receipt(), number: 'hang' })
  const waiting = renderer.render('receipt', receipt())
  await expect(hanging).rejects.toMatchObject({
    code: 'timeout',
    message: expect.stringContaining('terlalu lama'),
  })
  await expect(waiting).resolves.toMatchObject({ pages: 1 })
  await renderer.close()
})

test('a worker that dies fails its job only', async () => {
  const workerFile = scriptedWorker(`
    parentPort.on('message', ({ id, viewModel }) => {
      if (viewModel.number === 'die') process.exit(3)
      parentPort.postMessage({ id, ok: true, document: { bytes: new Uint8Array(1), sha256: 'x', pages: 1 } })
    })`)
  const renderer = createRenderer({ workerFile, timeoutMs: 5000, maxOldGenerationMb: 64 })
  await expect(renderer.render('receipt', { ...receipt(), number: 'die' })).rejects.toMatchObject({
    code: 'renderer-failed',
  })
  await expect(renderer.render('receipt', receipt())).resolves.toMatchObject({ pages: 1 })
  await renderer.close()
})

test('jobs are worked on one at a time, in order', async () => {
  const workerFile = scriptedWorker(`
    let running = 0
    parentPort.on('message', async ({ id }) => {
      running += 1
      const together = running
      await new Promise((resolve) => setTimeout(resolve, 20))
      running -= 1
      parentPort.postMessage({ id, ok: true, document: { bytes: new Uint8Array(1), sha256: String(id), pages: together } })
    })`)
  const renderer = createRenderer({ workerFile, timeoutMs: 5000, maxOldGenerationMb: 64 })
  const documents = await Promise.all([1, 2, 3, 4].map(() => renderer.render('receipt', receipt())))
  expect(documents.map(({ pages }) => pages)).toEqual([1, 1, 1, 1])
  expect(documents.map(({ sha256 }) => sha256)).toEqual(['1', '2', '3', '4'])
  await renderer.close()
})

test('closing rejects what still waits and refuses what comes later', async () => {
  const workerFile = scriptedWorker(`parentPort.on('message', () => {})`)
  const renderer = createRenderer({ workerFile, timeoutMs: 5000, maxOldGenerationMb: 64 })
  const running = expect(renderer.render('receipt', receipt())).rejects.toMatchObject({ code: 'closed' })
  const waiting = expect(renderer.render('receipt', receipt())).rejects.toMatchObject({ code: 'closed' })
  await renderer.close()
  await Promise.all([running, waiting])
  await expect(renderer.render('receipt', receipt())).rejects.toMatchObject({ code: 'closed' })
})
