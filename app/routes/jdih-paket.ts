import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/auth/respond.ts'
import { zipStream } from '#app/exchange/evidence-zip.ts'
import { jdihMetadata } from '#app/views/jdih-metadata.ts'
import { cataloguedDecree } from '#app/views/published-decrees.ts'

/** What is handed to JDIH of one decree: the public copy and its metadata, in one archive. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await cataloguedDecree(context.store, params.code ?? '')
  const copy = found?.decree.copy ?? null
  if (found === null || copy === null) throw notFound()
  const text = JSON.stringify(jdihMetadata(found, context.publicUrl ?? ''), null, 2)
  const { fileName, sha256, byteSize, at } = copy
  const path = context.vault.pathOf(sha256)
  const entries = [
    { name: 'metadata.json', content: { text }, at },
    { name: fileName, content: { path, byteSize }, at },
  ]
  return new Response(zipStream(entries), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="jdih-${params.code}.zip"`,
    },
  })
}
