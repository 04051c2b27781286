import type { LoaderFunctionArgs } from '@remix-run/node'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { progressOf } from '#app/exchange/upload-progress.ts'
import { inventoryImporters } from '#app/views/import-readers.ts'

/** How far a file is that the reader is sending in another request; null when there is none. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, inventoryImporters)
  const name = new URL(request.url).searchParams.get('unggahan') ?? ''
  return respond(progressOf(actor.personId, name), { headers: { 'Cache-Control': 'no-store' } })
}
