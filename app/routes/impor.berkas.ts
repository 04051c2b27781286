import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { importFile } from '#app/views/import-file.ts'
import { importReaders } from '#app/views/import-readers.ts'
import { fileAnswer } from './file-answer.ts'

/** The original file of an import, byte for byte. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, importReaders)
  const file = await importFile(context.store, { id: params.id ?? '', actor })
  if (file === null) throw notFound()
  return fileAnswer({ name: file.fileName, bytes: await context.vault.fetch(file.sha256) })
}
