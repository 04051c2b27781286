import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { comparisonLines } from '#app/views/architecture-comparison.ts'
import { objectReaders } from '#app/views/object-readers.ts'
import { listAnswer } from './list-answer.ts'

/** What is new, gone and otherwise since a day, all of it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const now = context.office.now()
  const query = new URL(request.url).searchParams
  return listAnswer({
    request,
    name: 'perbandingan-arsitektur',
    now,
    parts: comparisonLines(context.store, { actor, query, now }),
  })
}
