import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { logFilterFrom } from '#app/components/log/log-filter.ts'
import { logReaders, wholeLog } from '#app/views/log-page.ts'
import { listAnswer } from './list-answer.ts'

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

/** The filtered log as a file, sent while it is read: its length does not count. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, logReaders)
  const filter = logFilterFrom(new URL(request.url).searchParams)
  const parts = wholeLog(context.store, { actor, filter })
  return listAnswer({ request, name: 'jejak', now: context.office.now(), parts: inCells(parts) })
}

async function* inCells(parts: ReturnType<typeof wholeLog>) {
  yield [head]
  for await (const part of parts)
    yield part.map((line) => [
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
    ])
}
