import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { HistoryPage } from '#app/components/log/history-page.tsx'
import { logText } from '#app/text/log.ts'
import { pageTitle } from '#app/text/ui.ts'
import { applicationHistory } from '#app/views/log-history.ts'

/** The whole history of an application: the content of the review, so the auditor's alone. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['auditor'])
  const history = await applicationHistory(context.store, params.id ?? '')
  if (history === null) throw notFound()
  return respond(history)
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${logText.applicationTitle}: ${data.name}` : logText.applicationTitle)

export default function ApplicationHistoryPage() {
  const history = useLoaderData<typeof loader>()
  return <HistoryPage title={logText.applicationTitle} history={history} />
}
