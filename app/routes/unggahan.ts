import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { formFailure } from '#app/auth/form-failure.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { beginUpload } from '#app/services/uploads.server.ts'

/** Nothing to look at: what is on its way belongs to its sender alone. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context)
  throw notFound()
}

/** Begins a file that a script sends in pieces: its name and size in, its id out. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(request, context)
  const sent = await request.formData()
  const file = { fileName: String(sent.get('nama') ?? ''), byteSize: Number(sent.get('ukuran') ?? 0) }
  try {
    return respond(await beginUpload(context.office, actor, file))
  } catch (error) {
    const { status, state } = formFailure(error)
    return respond(state, { status })
  }
}
