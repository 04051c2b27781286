import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { applicationReaders } from '#app/views/application-readers.ts'
import { dossierFilter, dossierLines } from '#app/views/dossier-list.ts'
import { listAnswer } from './list-answer.ts'

/** The dossiers as the address filters and orders them, all pages. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationReaders)
  const now = context.office.now()
  const filter = dossierFilter(new URL(request.url).searchParams)
  return listAnswer({
    request,
    name: 'pengajuan',
    now,
    parts: dossierLines(context.store, { actor, now, filter }),
  })
}
