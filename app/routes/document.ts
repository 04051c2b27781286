import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/auth/respond.ts'
import { optionalActor, requireActor } from '#app/auth/session.ts'
import { logDocumentOpened } from '#app/services/log-document-opened.server.ts'
import { documentFile } from '#app/views/document-file.ts'
import { attachment } from './file-answer.ts'

/**
 * One stored document, always as a download: a file never becomes a page of this site, whatever its bytes
 * are. Public ones are anybody's; for every other id a stranger is asked to sign in, there or not.
 */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const known = await optionalActor(request, context)
  const asked = { id: params.id ?? '', actor: known?.actor ?? null, vault: context.vault }
  const file = await documentFile(context.store, asked)
  if (!file) {
    await requireActor(request, context)
    throw notFound()
  }
  const tag = `"${createHash('sha256').update(file.bytes).digest('hex')}"`
  if (file.access === 'restricted' && asked.actor !== null)
    await logDocumentOpened(context.office, {
      actor: asked.actor,
      documentId: file.id,
      fileName: file.fileName,
    })
  else if (request.headers.get('If-None-Match') === tag)
    return new Response(null, { status: 304, headers: { ETag: tag } })
  const headers = {
    'Content-Type': file.mediaType,
    'Content-Disposition': attachment(file.fileName),
    'Content-Length': String(file.bytes.byteLength),
    ...(file.access === 'restricted' ? { 'Cache-Control': 'private, no-store' } : { ETag: tag }),
  }
  return new Response(new Uint8Array(file.bytes), { headers })
}
