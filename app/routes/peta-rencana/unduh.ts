import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { initiativeLines } from '#app/views/initiative-list.ts'
import { roadmapReaders } from '#app/views/roadmap-readers.ts'
import { listAnswer } from '../list-answer.ts'

/** The roadmap as the address filters, orders and columns it, all its pages. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, roadmapReaders)
  const now = context.office.now()
  const query = new URL(request.url).searchParams
  return listAnswer({
    request,
    name: 'peta-rencana',
    now,
    parts: initiativeLines(context.store, { actor, query, now }),
  })
}
