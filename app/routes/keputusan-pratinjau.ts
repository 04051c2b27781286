import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { wordsFromForm } from '#app/components/decree/words-form.ts'
import { decreePreview } from '#app/views/decree-preview.ts'

/** Nothing to look at: the preview stands on the page of the editor. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['legal-officer'])
  throw notFound()
}

/** What a script sends while the words are typed: how they would read, and what is to be said of them. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireActor(request, context, ['legal-officer'])
  const sent = await request.formData()
  const texts = [...sent].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  const words = wordsFromForm(Object.fromEntries(texts))
  const given = { decreeId: params.id ?? '', words, now: context.office.now() }
  const preview = await decreePreview(context.store, given)
  if (preview === null) throw notFound()
  return respond(preview, { headers: { 'Cache-Control': 'no-store' } })
}
