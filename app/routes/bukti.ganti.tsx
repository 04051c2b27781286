import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { EvidenceActPage } from '#app/components/evidence/evidence-act-page.tsx'
import { UploadField } from '#app/components/evidence/upload-field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { replaceEvidence } from '#app/services/replace-evidence.server.ts'
import { evidenceText as text } from '#app/text/evidence.ts'
import { textLimit } from '#app/text/text-limits.ts'
import { pageTitle } from '#app/text/ui.ts'
import { changeEvidenceForm, evidenceWriters } from '#app/views/evidence-form.ts'
import { uploadAction } from './upload-action.ts'

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
  // Before the file is read: nobody replaces what is not theirs.
  if ((await changeEvidenceForm(store, { actor: signedIn.actor, id: evidenceId })) === null) throw notFound()
  return uploadAction({ request, context }, signedIn, async (form) => {
    const { upload, values } = form
    const reason = values.alasan ?? ''
    await replaceEvidence(office, commandOf(signedIn, form), { evidenceId, upload, reason })
    return `/bukti/${evidenceId}?kabar=diganti`
  })
}

export const meta: MetaFunction = () => pageTitle(text.replaceTitle)

export default function ReplaceEvidencePage() {
  const { form, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const page = `/bukti/${form.id}`
  return (
    <EvidenceActPage form={form} title={text.replaceTitle} lead={text.replaceLead}>
      <FormFrame state={state} command={{ commandId, expectedVersion: form.version }} hasFiles>
        <UploadField mostBytes={form.mostBytes} accept={form.accept} />
        <TextArea name="alasan" label={text.replaceReason} maxLength={textLimit('alasan')} />
        <FormEnd press={text.replace} cancel={page} />
      </FormFrame>
    </EvidenceActPage>
  )
}
