import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound, respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { Confirmation } from '#app/components/confirmation.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { submissionText, submittedText as text } from '#app/text/submission.ts'
import { pageTitle } from '#app/text/ui.ts'
import { dossierInScope } from '#app/views/dossier.ts'
import { lastSubmission } from '#app/views/submission-check.ts'

/** Confirms the last submission from the record, so that it can be opened again and printed. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context)
  const id = params.id ?? ''
  if ((await dossierInScope(context.store, { id, actor })) === null) throw notFound()
  const done = await lastSubmission(context.store, { id, actor, now: context.office.now() })
  if (done === null) throw safeRedirect(`/pengajuan/${id}`)
  return respond({ done })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function SubmittedPage() {
  const { done } = useLoaderData<typeof loader>()
  const back = { href: `/pengajuan/${done.id}`, label: submissionText.listTitle }
  const next = done.mayWithdraw ? [...text.next, text.withdraw] : [...text.next]
  return (
    <ReaderPage current="submission" crumbs={[back]} title={done.organisation}>
      <Confirmation
        title={text.title}
        numberLabel={text.number}
        number={done.receiptNumber}
        byWhom={done.byWhom}
        next={next}
      >
        {done.receiptId === null ? (
          <p className="self-center text-muted">{submissionText.receiptMaking}</p>
        ) : (
          <ButtonLink href={`/dokumen/${done.receiptId}`}>{text.receipt}</ButtonLink>
        )}
        <ButtonLink href="/beranda" look="secondary">
          {text.home}
        </ButtonLink>
      </Confirmation>
    </ReaderPage>
  )
}
