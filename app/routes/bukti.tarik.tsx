import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { EvidenceActPage } from '#app/components/evidence/evidence-act-page.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { withdrawEvidence } from '#app/services/withdraw-evidence.server.ts'
import { evidenceText as text } from '#app/text/evidence.ts'
import { textLimit } from '#app/text/text-limits.ts'
import { pageTitle } from '#app/text/ui.ts'
import { changeEvidenceForm, evidenceWriters } from '#app/views/evidence-form.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, evidenceWriters)
  const form = await changeEvidenceForm(context.store, { actor, id: params.id ?? '' })
  if (form === null) throw notFound()
  return respond({ form, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, evidenceWriters)
  const { store, office } = context
  const evidenceId = params.id ?? ''
  if ((await changeEvidenceForm(store, { actor: signedIn.actor, id: evidenceId })) === null) throw notFound()
  return formAction(request, async (form) => {
    const reason = form.values.alasan ?? ''
    await withdrawEvidence(office, commandOf(signedIn, form), { evidenceId, reason })
    return `/bukti/${evidenceId}?kabar=ditarik`
  })
}

export const meta: MetaFunction = () => pageTitle(text.withdrawTitle)

export default function WithdrawEvidencePage() {
  const { form, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const page = `/bukti/${form.id}`
  return (
    <EvidenceActPage form={form} title={text.withdrawTitle} lead={text.withdrawLead}>
      <FormFrame state={state} command={{ commandId, expectedVersion: form.version }}>
        <TextArea name="alasan" label={text.withdrawReason} maxLength={textLimit('alasan')} />
        <FormEnd press={text.withdraw} look="danger" cancel={page} />
      </FormFrame>
    </EvidenceActPage>
  )
}
