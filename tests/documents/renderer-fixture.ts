import { afterAll } from 'vitest'
import { createRenderer, type Renderer } from '#app/documents/render.ts'
import { ensureWorkerBuilt } from '../setup/worker.ts'

/** The real renderer over the built worker; closed when the test file ends. */
export function realRenderer(): Renderer {
  const renderer = createRenderer({
    workerFile: ensureWorkerBuilt(),
    timeoutMs: 120_000,
    maxOldGenerationMb: 512,
  })
  afterAll(() => renderer.close())
  return renderer
}
