import { parse } from 'node:path'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { laidOut } from '#app/exchange/import/sheet-layout.ts'
import { writeRemarks } from '#app/exchange/import/write-remarks.ts'
import { importRemarks } from '#app/views/import-file.ts'
import { importReaders } from '#app/views/import-readers.ts'
import { fileAnswer } from './file-answer.ts'

/** The file of an import with a remark beside every row that has to be looked at. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, importReaders)
  const found = await importRemarks(context.store, { id: params.id ?? '', actor })
  if (found === null) throw notFound()
  const { fileName, sha256, remarks, dress } = found
  const file = { path: context.vault.pathOf(sha256), name: fileName }
  const { bytes, type } = await writeRemarks(file, laidOut(remarks, dress))
  return fileAnswer({ name: `${parse(fileName).name}-perbaikan.${type}`, bytes })
}
