import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { objectLines } from '#app/views/object-list.ts'
import { objectReaders } from '#app/views/object-readers.ts'
import { listAnswer } from './list-answer.ts'

/** The objects as the address filters, orders and columns them, all pages. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const now = context.office.now()
  const query = new URL(request.url).searchParams
  return listAnswer({
    request,
    name: 'arsitektur',
    now,
    parts: objectLines(context.store, { actor, query, now }),
  })
}
