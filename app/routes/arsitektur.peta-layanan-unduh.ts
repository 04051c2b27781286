import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { objectReaders } from '#app/views/object-readers.ts'
import { serviceLines } from '#app/views/service-map.ts'
import { listAnswer } from './list-answer.ts'

/** The services the address finds, with how many applications, processes and data serve each. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const query = new URL(request.url).searchParams
  return listAnswer({
    request,
    name: 'peta-layanan',
    now: context.office.now(),
    parts: serviceLines(context.store, { actor, query }),
  })
}
