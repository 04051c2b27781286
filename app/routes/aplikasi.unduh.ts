import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { applicationLines } from '#app/views/application-list.ts'
import { applicationReaders } from '#app/views/application-readers.ts'
import { listAnswer } from './list-answer.ts'

/** The inventory as the address filters, orders and columns it, all its pages. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationReaders)
  const now = context.office.now()
  const query = new URL(request.url).searchParams
  return listAnswer({
    request,
    name: 'aplikasi',
    now,
    parts: applicationLines(context.store, { actor, query, now }),
  })
}
