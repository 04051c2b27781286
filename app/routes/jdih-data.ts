import type { LoaderFunctionArgs } from '@remix-run/node'
import { respond } from '#app/auth/respond.ts'
import { jdihMetadata } from '#app/views/jdih-metadata.ts'
import { decreeCatalogue } from '#app/views/published-decrees.ts'

/** The catalogue for JDIH: an array of decrees, to be fetched by its integration. */
export async function loader({ context }: LoaderFunctionArgs) {
  const catalogue = await decreeCatalogue(context.store)
  const list = catalogue.decrees.map((decree) =>
    jdihMetadata({ ...catalogue, decree }, context.publicUrl ?? ''),
  )
  return respond(list, { headers: { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' } })
}
