import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { attachment } from './file-answer.ts'

interface StoredFile {
  path: string
  fileName: string
  mediaType: string
}

/**
 * A stored file as a download, read while it is sent: it never becomes a page of this site, whatever its bytes
 * are, and no cache keeps it. That browsers guess no other type is said with every answer (auth/security-headers).
 */
export async function storedFileAnswer({ path, fileName, mediaType }: StoredFile): Promise<Response> {
  const { size } = await stat(path)
  return new Response(Readable.toWeb(createReadStream(path)) as unknown as ReadableStream, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': attachment(fileName),
      'Content-Length': String(size),
      'Cache-Control': 'private, no-store',
    },
  })
}
