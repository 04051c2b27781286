import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { matrixLines } from '#app/views/data-matrix.ts'
import { objectReaders } from '#app/views/object-readers.ts'
import { listAnswer } from './list-answer.ts'

/** The matrix as the address filters it, a line for each application and data set. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const query = new URL(request.url).searchParams
  return listAnswer({
    request,
    name: 'matriks-aplikasi-data',
    now: context.office.now(),
    parts: matrixLines(context.store, { actor, query }),
  })
}
