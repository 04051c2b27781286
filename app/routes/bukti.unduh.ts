import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { applicationReaders } from '#app/views/application-readers.ts'
import { evidenceFilter, evidenceLines } from '#app/views/evidence-list.ts'
import { listAnswer } from './list-answer.ts'

/** The evidence as the address filters and orders it, all pages. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationReaders)
  const filter = evidenceFilter(new URL(request.url).searchParams)
  const now = context.office.now()
  return listAnswer({
    request,
    name: 'bukti',
    now,
    parts: evidenceLines(context.store, { actor, filter, now }),
  })
}
