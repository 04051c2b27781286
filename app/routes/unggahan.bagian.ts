import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { formFailure } from '#app/auth/form-failure.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { addPiece, pieceBytes, uploadState } from '#app/services/uploads.server.ts'

/** How much of a file has arrived, for the script that goes on from there. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context)
  const id = params.id ?? ''
  return answered(async () => {
    const { received } = await uploadState(context.office, actor, id)
    return { id, pieceBytes, received }
  })
}

/** Takes the next piece. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { actor } = await requireActor(request, context)
  const id = params.id ?? ''
  const sent = await request.formData()
  const piece = sent.get('bagian')
  const from = Number(sent.get('dari') ?? Number.NaN)
  return answered(async () => {
    const bytes = new Uint8Array(piece instanceof Blob ? await piece.arrayBuffer() : [])
    const { received } = await addPiece(context.office, actor, { id, from, bytes })
    return { id, pieceBytes, received }
  })
}

async function answered(work: () => Promise<{ id: string; pieceBytes: number; received: number }>) {
  const headers = { 'Cache-Control': 'no-store' }
  try {
    return respond(await work(), { headers })
  } catch (error) {
    const { status, state } = formFailure(error)
    return respond(state, { status, headers })
  }
}
