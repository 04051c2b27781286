import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { notFound, respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { Confirmation } from '#app/components/confirmation.tsx'
import { PaperComing } from '#app/components/paper-coming.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { Section } from '#app/components/section.tsx'
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
  return (
    <ReaderPage current="submission" crumbs={[back]} title={done.organisation}>
      <Confirmation
        title={text.title}
        numberLabel={text.number}
        number={done.receiptNumber}
        byWhom={done.byWhom}
        next={[...text.next]}
      >
        {done.receiptId === null ? (
          <PaperComing
            sentence={submissionText.receiptMaking}
            again={submissionText.receiptAgain}
            href={`/pengajuan/${done.id}/diajukan`}
          />
        ) : (
          <ButtonLink href={`/dokumen/${done.receiptId}`}>{text.receipt}</ButtonLink>
        )}
        <ButtonLink href="/beranda" look="secondary">
          {text.home}
        </ButtonLink>
      </Confirmation>
      <Section id="sesudah" title={text.mendTitle}>
        <p className="max-w-measure">
          {done.after.frozen} {done.after.open}
        </p>
        <p className="mt-2 max-w-measure">{done.after.mend}</p>
        {done.mayWithdraw ? (
          <div className="on-screen mt-3">
            <ButtonLink href={`/pengajuan/${done.id}/tarik`} look="secondary">
              {submissionText.withdraw}
            </ButtonLink>
          </div>
        ) : null}
      </Section>
    </ReaderPage>
  )
}
