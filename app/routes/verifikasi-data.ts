import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, respond } from '#app/auth/respond.ts'
import { verification } from '#app/views/verification.ts'
import { limitLookups } from './verifikasi-batas.ts'

/** The public facts of a decree for programs: what its page says, and nothing more. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  limitLookups(context.address)
  const found = await verification(context.store, params.code ?? '')
  if (found === null) throw notFound()
  return respond(found, { headers: { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' } })
}
