import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { securityFilterFrom } from '#app/components/security/security-filter.ts'
import { csvLine, csvStart } from '#app/exchange/write-csv.ts'
import { securityReaders } from '#app/views/person-security.ts'
import { wholeSecurityLog } from '#app/views/security-log.ts'

const head = [
  'Waktu (UTC)',
  'Waktu setempat',
  'Kejadian',
  'Kode',
  'Orang',
  'Id orang',
  'Alamat jaringan',
  'Perangkat',
]

/** The filtered security log as CSV, sent while it is read. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, securityReaders)
  const parts = wholeSecurityLog(context.store, securityFilterFrom(new URL(request.url).searchParams))
  const bytes = new TextEncoder()
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(bytes.encode(csvStart + csvLine(head)))
    },
    async pull(stream) {
      const part = await parts.next()
      if (part.done) return stream.close()
      const lines = part.value.map((line) =>
        csvLine([
          line.at,
          line.when,
          line.label,
          line.kind,
          line.person,
          line.personId,
          line.address,
          line.agent,
        ]),
      )
      stream.enqueue(bytes.encode(lines.join('')))
    },
  })
  const day = context.office.now().slice(0, 10)
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="keamanan-${day}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
