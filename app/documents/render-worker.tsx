import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { ZodError } from 'zod'
import { checkOutput, expectationOf } from './checks.ts'
import { listenToConsole } from './console-listener.ts'
import { DocumentError } from './errors.ts'
import { assertPrintable } from './glyphs.ts'
import { KINDS } from './kinds.ts'
import type { Prepared } from './prepared.ts'
import type { DocumentMeta } from './press/open-file.ts'
import { type Paginated, paginate } from './press/paginate.ts'
import { print } from './press/print.ts'
import type { RenderedDocument, RenderProgress, RenderRequest, RenderResponse } from './worker-messages.ts'

function prepare(request: RenderRequest): Prepared {
  const prepared = KINDS[request.kind](request.viewModel)
  if (!(prepared instanceof ZodError)) return prepared
  const issue = prepared.issues[0]
  const place = issue && issue.path.length > 0 ? issue.path.join('.') : 'data'
  throw new DocumentError(
    'invalid-data',
    `Dokumen tidak dibuat karena data "${place}" belum benar. Perbaiki data itu, lalu buat dokumen lagi.`,
    prepared.issues
      .map((entry) => `${entry.path.join('.')}: ${entry.message}`)
      .join('; ')
      .slice(0, 2000),
  )
}

/** The layout tells of lost text only on the console: whatever is printed there fails the document. */
async function withoutWarnings<Result>(work: () => Promise<Result>): Promise<Result> {
  const listener = listenToConsole()
  try {
    const result = await work()
    if (listener.lines.length === 0) return result
    throw new DocumentError(
      'renderer-warning',
      'Dokumen tidak dibuat karena pencetaknya memberi peringatan. Laporkan kepada administrator.',
      listener.lines.join(' | ').slice(0, 2000),
    )
  } finally {
    listener.stop()
  }
}

/** A page of progress is told at most so often. */
const TOLD_EVERY = 25

/** Everything in its place. The view model is let go: a long one weighs as much as what is drawn from it. */
async function layOut(request: RenderRequest): Promise<{ meta: DocumentMeta; paginated: Paginated }> {
  const prepared = prepare(request)
  request.viewModel = undefined
  assertPrintable(prepared.printed)
  return { meta: prepared.meta, paginated: await withoutWarnings(() => paginate(prepared)) }
}

async function render(request: RenderRequest): Promise<RenderedDocument> {
  const { id, conformance = 'PDF/A-2b' } = request
  const { meta, paginated } = await layOut(request)
  const expected = expectationOf(paginated)
  const total = paginated.pages.length
  const onPage = (drawn: number) => {
    if (drawn % TOLD_EVERY === 0 && drawn < total) tell({ id, drawn, total })
  }
  const bytes = await withoutWarnings(async () => print(meta, paginated.pages, { conformance, onPage }))
  tell({ id, drawn: total, total })
  await checkOutput(bytes, expected)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), pages: total }
}

function failure(id: number, error: unknown): RenderResponse {
  if (error instanceof DocumentError) {
    return { id, ok: false, code: error.code, message: error.message, reason: error.reason }
  }
  return {
    id,
    ok: false,
    code: 'renderer-failed',
    message: 'Dokumen gagal dibuat. Coba lagi; bila tetap gagal, laporkan kepada administrator.',
    reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }
}

function tell(message: RenderResponse | RenderProgress, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer)
}

parentPort?.on('message', async (request: RenderRequest) => {
  try {
    const document = await render(request)
    tell({ id: request.id, ok: true, document }, [document.bytes.buffer])
  } catch (error) {
    tell(failure(request.id, error))
  }
})
