import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { newCommandId } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { requireActor } from '#app/auth/session.ts'
import { DossierList } from '#app/components/dossier/dossier-list.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { ReviewQueue } from '#app/components/review-queue.tsx'
import { submissionText } from '#app/text/submission.ts'
import { pageTitle } from '#app/text/ui.ts'
import { dossierFilter, dossierList, dossierPageSize } from '#app/views/dossier-list.ts'
import { savedViews } from '#app/views/saved-views.ts'
import type { Role } from '#app/views/signed-in.ts'

/** Everybody who works on the review; the administrator's matter is accounts. */
const readers: readonly Role[] = [
  'representative',
  'agency-head',
  'planning-reviewer',
  'budget-reviewer',
  'desk-officer',
  'ict-head',
  'legal-officer',
  'assistant',
  'regional-secretary',
  'mayor',
  'auditor',
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, readers)
  const { search, searchParams } = new URL(request.url)
  const filter = dossierFilter(searchParams)
  const list = await dossierList(context.store, { actor, now: context.office.now(), filter })
  const isOwn = actor.role === 'representative' || actor.role === 'agency-head'
  const [own] = list?.rows ?? []
  if (isOwn && own !== undefined) throw safeRedirect(`/pengajuan/${own.id}`)
  const { page, by, isDown } = filter
  return respond({
    list,
    isOwn,
    page,
    pageSize: dossierPageSize,
    order: { by, isDown },
    views: await savedViews(context.store, { actor, list: 'pengajuan', search }),
    search,
    commandId: newCommandId(),
  })
}

export const meta: MetaFunction = () => pageTitle(submissionText.listTitle)

export default function DossierListPage() {
  const { list, isOwn, ...rest } = useLoaderData<typeof loader>()
  const lead =
    list === null ? (
      submissionText.noCycle
    ) : isOwn ? (
      submissionText.notTaking
    ) : (
      <>
        {submissionText.listLead} <ReviewQueue queue={list.queue} />
      </>
    )
  return (
    <ReaderPage current="submission" title={submissionText.listTitle} lead={lead} isWide>
      {list === null || isOwn ? null : <DossierList {...list} {...rest} />}
    </ReaderPage>
  )
}
