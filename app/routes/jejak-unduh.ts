import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { logFilterFrom } from '#app/components/log/log-filter.ts'
import { csvLine, csvStart } from '#app/exchange/write-csv.ts'
import { logReaders, wholeLog } from '#app/views/log-page.ts'

const head = [
  'Nomor',
  'Waktu (UTC)',
  'Waktu setempat',
  'Perihal',
  'Kode perihal',
  'Id perihal',
  'Nama',
  'Kejadian',
  'Tahap',
  'Pelaku',
  'Jabatan',
  'Peran',
  'Isi catatan (JSON)',
  'Perintah',
  'Sidik',
]

/** The filtered log as CSV, sent while it is read: its length does not count. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, logReaders)
  const filter = logFilterFrom(new URL(request.url).searchParams)
  const parts = wholeLog(context.store, { actor, filter })
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
          line.n,
          line.at,
          line.when,
          line.kindLabel,
          line.kind,
          line.subjectId,
          line.name,
          line.what,
          line.stages,
          line.who,
          line.position,
          line.role,
          line.payload,
          line.commandId,
          line.hash,
        ]),
      )
      stream.enqueue(bytes.encode(lines.join('')))
    },
  })
  const day = context.office.now().slice(0, 10)
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="jejak-${day}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
