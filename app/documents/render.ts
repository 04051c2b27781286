import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { DocumentError } from './errors.ts'
import type { Conformance } from './press/open-file.ts'
import type {
  DocumentInputs,
  DocumentKind,
  RenderedDocument,
  RenderProgress,
  RenderResponse,
} from './worker-messages.ts'

export interface RendererOptions {
  /** The built worker; found from this module or the working directory when left out. */
  workerFile?: string
  /** A job that takes longer is stopped together with its worker. */
  timeoutMs: number
  maxOldGenerationMb: number
}

export interface RenderOptions {
  conformance?: Conformance
  /** Called while a long document is drawn. */
  onProgress?: (progress: { drawn: number; total: number }) => void
}

export interface Renderer {
  /**
   * Makes one document. Jobs wait for each other. Rejects with DocumentError only, whose message is one
   * Indonesian sentence.
   */
  render<Kind extends DocumentKind>(
    kind: Kind,
    viewModel: DocumentInputs[Kind],
    options?: RenderOptions,
  ): Promise<RenderedDocument>
  /** Stops the worker; waiting jobs are rejected. */
  close(): Promise<void>
}

interface Job {
  id: number
  kind: DocumentKind
  viewModel: unknown
  options: RenderOptions
  resolve: (document: RenderedDocument) => void
  reject: (error: DocumentError) => void
}

const BUILT = 'build/documents/render-worker.js'

function builtWorker(): string {
  const here = path.dirname(fileURLToPath(import.meta.url))
  const roots = [path.resolve(here, '../..'), path.resolve(here, '..'), process.cwd()]
  const file = roots.map((root) => path.join(root, BUILT)).find((candidate) => existsSync(candidate))
  if (file) return file
  throw new DocumentError(
    'renderer-failed',
    'Dokumen tidak dapat dibuat karena pencetaknya belum dipasang. Laporkan kepada administrator.',
    `${BUILT} not found; run vite build -c vite.worker.config.ts`,
  )
}

function failed(reason: string): DocumentError {
  return new DocumentError(
    'renderer-failed',
    'Dokumen gagal dibuat. Coba lagi; bila tetap gagal, laporkan kepada administrator.',
    reason,
  )
}

/** A renderer with one worker thread, started with the first job and again after it was stopped. */
export function createRenderer(options: RendererOptions): Renderer {
  const waiting: Job[] = []
  let worker: Worker | undefined
  let current: { job: Job; timer: NodeJS.Timeout } | undefined
  let nextId = 1
  let isClosed = false

  function finish(settle: (job: Job) => void): void {
    if (!current) return
    clearTimeout(current.timer)
    const { job } = current
    current = undefined
    settle(job)
    worker?.unref()
    startNext()
  }

  function abandon(lost: Worker, error: DocumentError): void {
    if (worker !== lost) return
    worker = undefined
    finish((job) => job.reject(error))
  }

  function startWorker(): Worker {
    const started = new Worker(options.workerFile ?? builtWorker(), {
      // In development React prints a warning for keys the renderer itself leaves out, and it is slower.
      env: { ...process.env, NODE_ENV: 'production' },
      resourceLimits: { maxOldGenerationSizeMb: options.maxOldGenerationMb, maxYoungGenerationSizeMb: 8 },
    })
    started.on('message', (response: RenderResponse | RenderProgress) => {
      if (current?.job.id !== response.id) return
      if ('drawn' in response) {
        current.job.options.onProgress?.(response)
        return
      }
      finish((job) => {
        if (response.ok) job.resolve(response.document)
        else job.reject(new DocumentError(response.code, response.message, response.reason))
      })
    })
    started.on('error', (error) => abandon(started, failed(String(error))))
    started.on('exit', (code) => abandon(started, failed(`the render worker ended with code ${code}`)))
    return started
  }

  function stopSlow(): void {
    const slow = worker
    if (!slow) return
    abandon(
      slow,
      new DocumentError(
        'timeout',
        'Dokumen terlalu lama dibuat sehingga dihentikan. Coba lagi; bila tetap gagal, laporkan kepada administrator.',
        `stopped after ${options.timeoutMs} ms`,
      ),
    )
    void slow.terminate()
  }

  function startNext(): void {
    if (current || isClosed) return
    const job = waiting.shift()
    if (!job) return
    try {
      worker ??= startWorker()
      const { id, kind, viewModel, options: asked } = job
      const { conformance } = asked
      worker.postMessage({ id, kind, viewModel, ...(conformance ? { conformance } : {}) })
    } catch (error) {
      job.reject(error instanceof DocumentError ? error : failed(String(error)))
      startNext()
      return
    }
    // An idle worker must not keep the process alive, a working one must.
    worker.ref()
    current = { job, timer: setTimeout(stopSlow, options.timeoutMs) }
  }

  return {
    render: (kind, viewModel, asked = {}) =>
      new Promise((resolve, reject) => {
        if (isClosed) {
          reject(new DocumentError('closed', 'Pencetak dokumen sudah ditutup. Coba lagi nanti.', 'closed'))
          return
        }
        waiting.push({ id: nextId, kind, viewModel, options: asked, resolve, reject })
        nextId += 1
        startNext()
      }),
    close: async () => {
      isClosed = true
      const error = new DocumentError(
        'closed',
        'Pencetak dokumen ditutup sebelum selesai. Coba lagi nanti.',
        'closed',
      )
      for (const job of waiting.splice(0)) job.reject(error)
      const ending = worker
      if (ending) abandon(ending, error)
      await ending?.terminate()
    },
  }
}
