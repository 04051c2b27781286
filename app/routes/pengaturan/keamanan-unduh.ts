import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { securityFilterFrom } from '#app/components/security/security-filter.ts'
import { securityReaders } from '#app/views/person-security.ts'
import { wholeSecurityLog } from '#app/views/security-log.ts'
import { listAnswer } from '../list-answer.ts'

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

/** The filtered security log as a file, sent while it is read. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, securityReaders)
  const parts = wholeSecurityLog(context.store, securityFilterFrom(new URL(request.url).searchParams))
  return listAnswer({ request, name: 'keamanan', now: context.office.now(), parts: inCells(parts) })
}

async function* inCells(parts: ReturnType<typeof wholeSecurityLog>) {
  yield [head]
  for await (const part of parts)
    yield part.map((line) => [
      line.at,
      line.when,
      line.label,
      line.kind,
      line.person,
      line.personId,
      line.address,
      line.agent,
    ])
}
