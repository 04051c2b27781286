import { csvLine, csvStart } from '#app/exchange/write-csv.ts'

/** A list as a CSV file, sent while it is read: its length does not count. The first line is its head. */
export function csvAnswer({
  name,
  now,
  parts,
}: {
  name: string
  now: string
  parts: AsyncIterator<readonly Parameters<typeof csvLine>[0][]>
}): Response {
  const bytes = new TextEncoder()
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(bytes.encode(csvStart))
    },
    async pull(stream) {
      const part = await parts.next()
      if (part.done) return stream.close()
      stream.enqueue(bytes.encode(part.value.map((line) => csvLine(line)).join('')))
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}-${now.slice(0, 10)}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
