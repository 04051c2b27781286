import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { ZodError } from 'zod'
import { checkOutput, expectationOf } from './checks.ts'
import { listenToConsole } from './console-listener.ts'
import { decreeViewModel } from './decree/view-model.ts'
import { DocumentError } from './errors.ts'
import { assertPrintable } from './glyphs.ts'
import { KINDS } from './kinds.ts'
import type { Prepared } from './prepared.ts'
import type { DocumentMeta } from './press/open-file.ts'
import { type Paginated, paginate } from './press/paginate.ts'
import { print } from './press/print.ts'
import type { RenderedDocument, RenderProgress, RenderRequest, RenderResponse } from './worker-messages.ts'

function prepare(kind: keyof typeof KINDS, viewModel: unknown): Prepared {
  const prepared = KINDS[kind](viewModel)
  if (prepared instanceof ZodError) throw invalid(prepared)
  return prepared
}

function invalid(error: ZodError): DocumentError {
  const issue = error.issues[0]
  const place = issue && issue.path.length > 0 ? issue.path.join('.') : 'data'
  return new DocumentError(
    'invalid-data',
    `Dokumen tidak dibuat karena data "${place}" belum benar. Perbaiki data itu, lalu buat dokumen lagi.`,
    error.issues
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
async function layOut(
  kind: keyof typeof KINDS,
  request: RenderRequest,
): Promise<{ meta: DocumentMeta; paginated: Paginated }> {
  const prepared = prepare(kind, request.viewModel)
  request.viewModel = undefined
  assertPrintable(prepared.printed)
  return { meta: prepared.meta, paginated: await withoutWarnings(() => paginate(prepared)) }
}

async function render(request: RenderRequest): Promise<RenderedDocument> {
  const { id, kind, conformance = 'PDF/A-2b' } = request
  if (kind === 'decree-docx') return writeDocx(request.viewModel)
  const { meta, paginated } = await layOut(kind, request)
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

/** A text for a word processor has no pages of ours, and no glyphs to look for: its reader's program has both. */
async function writeDocx(viewModel: unknown): Promise<RenderedDocument> {
  const parsed = decreeViewModel.safeParse(viewModel)
  if (!parsed.success) throw invalid(parsed.error)
  // Loaded with the first of them: a worker that prints only has no need to hold it.
  const { decreeDocx } = await import('./decree/docx.ts')
  const bytes = await decreeDocx(parsed.data)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), pages: 0 }
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
