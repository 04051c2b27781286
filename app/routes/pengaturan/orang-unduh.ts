import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { peopleFilter, peopleLines } from '#app/views/people-list.ts'
import { listAnswer } from '../list-answer.ts'

/** The people as the address filters and orders them, all pages. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const now = context.office.now()
  const filter = peopleFilter(new URL(request.url).searchParams)
  return listAnswer({ request, name: 'pengguna', now, parts: peopleLines(context.store, { now, filter }) })
}
