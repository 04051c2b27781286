import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { benchFilter, benchLines } from '#app/views/review-bench.ts'
import { reviewReaders } from '#app/views/review-rows.ts'
import { listAnswer } from './list-answer.ts'

/** The list of the bench as the address filters it, all pages. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, reviewReaders)
  const filter = benchFilter(new URL(request.url).searchParams)
  const parts = benchLines(context.store, { actor, filter })
  return listAnswer({ request, name: 'telaah', now: context.office.now(), parts })
}
