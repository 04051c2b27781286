import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { documentFilter, documentLines } from '#app/views/document-list.ts'
import { listAnswer } from './list-answer.ts'

/** The documents as the address filters and orders them, all pages. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context)
  const filter = documentFilter(new URL(request.url).searchParams)
  const parts = documentLines(context.store, { actor, filter })
  return listAnswer({ request, name: 'dokumen', now: context.office.now(), parts })
}
