import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { SubmissionCheck } from '#app/components/dossier/submission-check.tsx'
import { CheckboxField } from '#app/components/form/checkbox-field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { submissionText, submitText as text } from '#app/text/submission.ts'
import { pageTitle } from '#app/text/ui.ts'
import { dossierInScope } from '#app/views/dossier.ts'
import { submissionCheck } from '#app/views/submission-check.ts'

/** The head of an agency looks over what is submitted, declares it true, and submits it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, ['agency-head'])
  const given = { id: params.id ?? '', actor, now: context.office.now() }
  const check = await submissionCheck(context.store, given)
  if (check === null) throw notFound()
  return respond({ check, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['agency-head'])
  const submissionId = params.id ?? ''
  const { actor } = signedIn
  if ((await dossierInScope(context.store, { id: submissionId, actor })) === null) throw notFound()
  return formAction(request, async (form) => {
    if (form.values.pernyataan !== 'ya') throw wrongFields({ pernyataan: text.declare })
    await submitDossier(context.office, commandOf(signedIn, form), { submissionId })
    return `/pengajuan/${submissionId}/diajukan`
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function SubmitPage() {
  const { check, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const contents = (
    <SubmissionCheck
      dossierId={check.id}
      applications={check.applications}
      evidence={check.evidence}
      changedSince={check.changedSince}
    />
  )
  const back = { href: `/pengajuan/${check.id}`, label: text.back }
  return (
    <ReaderPage
      current="submission"
      crumbs={[back]}
      eyebrow={`${check.cycleTitle} · ${check.organisation}`}
      title={text.title}
      lead={check.due === null ? text.notNow : `${check.due}.`}
    >
      {check.asked === null ? null : (
        <Notice tone="warning" title={submissionText.returnedTitle}>
          <p className="whitespace-pre-line">{check.asked}</p>
        </Notice>
      )}
      {check.maySubmit || state ? (
        <FormFrame state={state} command={{ commandId, expectedVersion: check.version }}>
          {contents}
          <div className="mt-8">
            <CheckboxField name="pernyataan" label={text.declaration} />
            <p className="max-w-measure text-muted">{text.frozen}</p>
            <FormEnd press={text.press} cancel={back.href} cancelLabel={text.back} />
          </div>
        </FormFrame>
      ) : (
        <>
          {contents}
          <Notice tone="warning">{text.notNow}</Notice>
        </>
      )}
    </ReaderPage>
  )
}
