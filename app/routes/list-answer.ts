import { csvLine, csvStart } from '#app/exchange/write-csv.ts'
import { jsonEnd, jsonRows, jsonStart } from '#app/exchange/write-json.ts'

type Line = Parameters<typeof csvLine>[0]

interface Given {
  request: Request
  name: string
  now: string
  /** The first line is its head. */
  parts: AsyncIterator<readonly Line[]>
}

/**
 * A list as a file, sent while it is read: its length does not count. What the address ends in says of which
 * kind: `.json`, else CSV. Both hold the same lines.
 */
export function listAnswer({ request, name, now, parts }: Given): Response {
  const isJson = new URL(request.url).pathname.endsWith('.json')
  const bytes = new TextEncoder()
  const pieces = isJson ? jsonPieces(parts) : csvPieces(parts)
  const body = new ReadableStream({
    async pull(stream) {
      const piece = await pieces.next()
      if (piece.done) return stream.close()
      stream.enqueue(bytes.encode(piece.value))
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': isJson ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}-${now.slice(0, 10)}.${isJson ? 'json' : 'csv'}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

async function* csvPieces(parts: Given['parts']): AsyncGenerator<string> {
  yield csvStart
  for (let part = await parts.next(); !part.done; part = await parts.next())
    yield part.value.map((line) => csvLine(line)).join('')
}

async function* jsonPieces(parts: Given['parts']): AsyncGenerator<string> {
  const write = jsonRows()
  yield jsonStart
  for (let part = await parts.next(); !part.done; part = await parts.next()) yield write(part.value)
  yield jsonEnd
}
