import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/auth/session.ts'
import { archimateModel } from '#app/exchange/write-archimate.ts'
import { architectureText as text } from '#app/text/architecture.ts'
import { architectureModel } from '#app/views/architecture-model.ts'
import { objectReaders } from '#app/views/object-readers.ts'
import { fileAnswer } from './file-answer.ts'

/** The architecture as this position sees it, in the exchange format of ArchiMate. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectReaders)
  const model = await architectureModel(context.store, actor)
  const today = context.office.now().slice(0, 10)
  const xml = archimateModel({ ...model, name: text.modelName, documentation: text.modelOf(today) })
  return fileAnswer({ name: `arsitektur-${today}.xml`, bytes: new TextEncoder().encode(xml) })
}
