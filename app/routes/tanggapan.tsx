import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ReplyListPage } from '#app/components/reply/reply-list-page.tsx'
import { replyText } from '#app/text/reply.ts'
import { pageTitle } from '#app/text/ui.ts'
import { replyFilter, replyList } from '#app/views/reply-list.ts'
import { replyReaders } from './reply-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, replyReaders)
  const { search, searchParams } = new URL(request.url)
  const page = await replyList(context.store, {
    actor,
    now: context.office.now(),
    filter: replyFilter(searchParams),
    page: Math.max(1, Math.trunc(Number(searchParams.get('halaman') ?? '1')) || 1),
  })
  return respond({ page, search })
}

export const meta: MetaFunction = () => pageTitle(replyText.title)

export default function RepliesRoute() {
  return <ReplyListPage {...useLoaderData<typeof loader>()} />
}
