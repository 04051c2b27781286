import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/auth/respond.ts'
import { documentFile } from '#app/views/document-file.ts'

/**
 * One stored document, always as a download: a file never becomes a page of
 * this site, whatever its bytes are.
 */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const file = await documentFile(context.store, { id: params.id ?? '', vault: context.vault })
  if (!file) throw notFound()
  const tag = `"${createHash('sha256').update(file.bytes).digest('hex')}"`
  const headers = {
    'Content-Type': file.mediaType,
    'Content-Disposition': attachment(file.fileName),
    'Content-Length': String(file.bytes.byteLength),
    ETag: tag,
  }
  if (request.headers.get('If-None-Match') === tag)
    return new Response(null, { status: 304, headers: { ETag: tag } })
  return new Response(new Uint8Array(file.bytes), { headers })
}

/** RFC 6266: a plain name for old readers, the true one encoded (RFC 8187) beside it. */
function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\w.-]+/g, '-')
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
