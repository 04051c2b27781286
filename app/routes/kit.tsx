import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound, respond } from '#app/auth/respond.ts'
import { sheetNames, sheets } from '#app/components/kit/sheets.tsx'

/** The pieces of the UI in their states, `/kit/pola` and so on: in development only (app/routes.ts). */
export function loader({ params }: LoaderFunctionArgs) {
  const name = sheetNames.find((each) => each === (params.lembar ?? 'pola'))
  if (name === undefined) throw notFound()
  return respond({ name })
}

export default function KitPage() {
  return sheets[useLoaderData<typeof loader>().name]
}
