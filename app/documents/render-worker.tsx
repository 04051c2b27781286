import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { renderToBuffer } from '@react-pdf/renderer'
import { ZodError } from 'zod'
import { checkOutput } from './checks.ts'
import { listenToConsole } from './console-listener.ts'
import { DocumentError } from './errors.ts'
import { assertPrintable } from './glyphs.ts'
import { KINDS } from './kinds.ts'
import type { Prepared } from './prepared.ts'
import { registerFonts } from './primitives/register-fonts.ts'
import type { RenderedDocument, RenderRequest, RenderResponse } from './worker-messages.ts'

registerFonts()

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

async function draw(prepared: Prepared): Promise<Uint8Array<ArrayBuffer>> {
  const listener = listenToConsole()
  try {
    const buffer = await renderToBuffer(prepared.element)
    if (listener.lines.length > 0) {
      throw new DocumentError(
        'renderer-warning',
        'Dokumen tidak dibuat karena pencetaknya memberi peringatan. Laporkan kepada administrator.',
        listener.lines.join(' | ').slice(0, 2000),
      )
    }
    return new Uint8Array(buffer)
  } finally {
    listener.stop()
  }
}

async function render(request: RenderRequest): Promise<RenderedDocument> {
  const prepared = prepare(request)
  assertPrintable(prepared.printed)
  const bytes = await draw(prepared)
  const pages = await checkOutput(bytes, prepared)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), pages }
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

parentPort?.on('message', async (request: RenderRequest) => {
  try {
    const document = await render(request)
    parentPort?.postMessage({ id: request.id, ok: true, document } satisfies RenderResponse, [
      document.bytes.buffer,
    ])
  } catch (error) {
    parentPort?.postMessage(failure(request.id, error))
  }
})
