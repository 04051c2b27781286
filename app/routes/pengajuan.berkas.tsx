import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { DossierPage } from '#app/components/dossier/dossier-page.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { startReview } from '#app/services/start-review.server.ts'
import { completionText } from '#app/text/completion.ts'
import { submissionText } from '#app/text/submission.ts'
import { pageTitle } from '#app/text/ui.ts'
import { dossierInScope, dossierPage } from '#app/views/dossier.ts'

/** One dossier; its action takes it into review. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context)
  const { store, office } = context
  const dossier = await dossierPage(store, {
    id: params.id ?? '',
    actor,
    now: office.now(),
  })
  if (dossier === null) throw notFound()
  const news = new URL(request.url).searchParams.get('kabar')
  return respond({ dossier, news, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context)
  const submissionId = params.id ?? ''
  const { actor } = signedIn
  if ((await dossierInScope(context.store, { id: submissionId, actor })) === null) throw notFound()
  return formAction(request, async (form) => {
    await startReview(context.office, commandOf(signedIn, form), { submissionId })
    return `/pengajuan/${submissionId}`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.dossier.organisation ?? submissionText.listTitle)

export default function DossierRoute() {
  const { dossier, news, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const lead = [dossier.description, dossier.due === null ? '' : `${dossier.due}.`].join(' ').trim()
  return (
    <ReaderPage
      current="submission"
      crumbs={dossier.isOwn ? [] : [{ href: '/pengajuan', label: submissionText.listTitle }]}
      eyebrow={`${dossier.cycleTitle} · ${dossier.organisation}`}
      title={`Berkas ${dossier.isOwn ? 'perangkat daerah Anda' : dossier.organisation}: ${dossier.stageLabel.toLowerCase()}`}
      lead={lead}
    >
      {news === 'lengkap' || news === 'sebagian' ? (
        <Notice tone="good" isNews>
          {completionText.news[news]}
        </Notice>
      ) : null}
      <DossierPage
        dossier={dossier}
        state={state}
        command={{ commandId, expectedVersion: dossier.version }}
      />
    </ReaderPage>
  )
}
