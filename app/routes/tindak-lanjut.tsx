import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { FollowUpListPage } from '#app/components/follow-up/follow-up-list.tsx'
import { followUpText } from '#app/text/follow-up.ts'
import { pageTitle } from '#app/text/ui.ts'
import { followUpFilter, followUpOverview } from '#app/views/follow-up-overview.ts'
import { followUpReaders } from './follow-up-readers.ts'

/** What decisions asked for, and how far it is. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, followUpReaders)
  const { search, searchParams } = new URL(request.url)
  const page = await followUpOverview(context.store, {
    actor,
    now: context.office.now(),
    filter: followUpFilter(searchParams),
    page: Math.max(1, Math.trunc(Number(searchParams.get('halaman') ?? '1')) || 1),
  })
  return respond({ page, search })
}

export const meta: MetaFunction = () => pageTitle(followUpText.title)

export default function FollowUpsRoute() {
  return <FollowUpListPage {...useLoaderData<typeof loader>()} />
}
