import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { DossierActPage } from '#app/components/dossier/dossier-act-page.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { withdrawText as text } from '#app/text/submission.ts'
import { pageTitle } from '#app/text/ui.ts'
import { dossierAct } from './dossier-act.ts'

/** The head of an agency takes a submitted dossier back. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, ['agency-head'])
  return respond(await dossierAct(context, { id: params.id, actor }))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['agency-head'])
  const submissionId = params.id ?? ''
  await dossierAct(context, { id: submissionId, actor: signedIn.actor })
  return formAction(request, async (form) => {
    const reason = (form.values.alasan ?? '').trim()
    if (reason === '') throw wrongFields({ alasan: text.reasonMissing })
    await withdrawDossier(context.office, commandOf(signedIn, form), { submissionId, reason })
    return `/pengajuan/${submissionId}`
  })
}

export const meta: MetaFunction = () => pageTitle(text.title)

export default function WithdrawPage() {
  const { heading, command } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <DossierActPage heading={heading} title={text.title} lead={text.lead(heading.handInUntil)}>
      <FormFrame state={state} command={command}>
        <TextArea name="alasan" label={text.reason} />
        <FormEnd press={text.press} cancel={heading.href} />
      </FormFrame>
    </DossierActPage>
  )
}
