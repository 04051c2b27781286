import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { withdrawText as text } from '#app/text/submission.ts'
import { listText, uiText } from '#app/text/ui.ts'
import { dossierInScope } from '#app/views/dossier.ts'
import { dossierHeading } from '#app/views/dossier-heading.ts'

/** The head of an agency takes a submitted dossier back. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, ['agency-head'])
  const given = { id: params.id ?? '', actor, now: context.office.now() }
  const heading = await dossierHeading(context.store, given)
  if (heading === null) throw notFound()
  return respond({
    heading,
    commandId: newCommandId(),
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['agency-head'])
  const submissionId = params.id ?? ''
  const { actor } = signedIn
  if ((await dossierInScope(context.store, { id: submissionId, actor })) === null) throw notFound()
  return formAction(request, async (form) => {
    const reason = (form.values.alasan ?? '').trim()
    if (reason === '') throw wrongFields({ alasan: text.reasonMissing })
    await withdrawDossier(context.office, commandOf(signedIn, form), { submissionId, reason })
    return `/pengajuan/${submissionId}`
  })
}

export const meta: MetaFunction = () => [{ title: `${text.title} · ${uiText.product}` }]

export default function WithdrawPage() {
  const { heading, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current="submission"
      crumbs={[heading.crumb]}
      eyebrow={heading.eyebrow}
      title={text.title}
      lead={text.lead}
    >
      <FormFrame state={state} command={{ commandId, expectedVersion: heading.version }}>
        <TextArea name="alasan" label={text.reason} maxLength={1000} />
        <FormActions>
          <SubmitButton>{text.press}</SubmitButton>
          <ButtonLink href={heading.crumb.href} look="quiet">
            {listText.cancel}
          </ButtonLink>
        </FormActions>
      </FormFrame>
    </ReaderPage>
  )
}
