import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { relationLines } from '#app/views/architecture-model.ts'
import { objectReaders } from '#app/views/object-readers.ts'
import { listAnswer } from './list-answer.ts'

/** Every relation between what this position sees. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const parts = relationLines(context.store, actor)
  return listAnswer({ request, name: 'hubungan', now: context.office.now(), parts })
}
