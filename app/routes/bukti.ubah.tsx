import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { EvidenceActPage } from '#app/components/evidence/evidence-act-page.tsx'
import { EvidenceForm } from '#app/components/evidence/evidence-form.tsx'
import { recordValuesFrom } from '#app/components/form/record-values.ts'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { changeEvidence } from '#app/services/change-evidence.server.ts'
import { evidenceText as text } from '#app/text/evidence.ts'
import { pageTitle } from '#app/text/ui.ts'
import { changeEvidenceForm, evidenceWriters, provable, subjectsIn } from '#app/views/evidence-form.ts'

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
    const { fields } = recordValuesFrom('evidence', form.values)
    const chosen = form.lists.untuk ?? []
    if ((await provable(store.read, { actor: signedIn.actor, about: chosen })) === null) throw notFound()
    const subjects = subjectsIn(chosen)
    await changeEvidence(office, commandOf(signedIn, form), { evidenceId, fields, subjects })
    return `/bukti/${evidenceId}?kabar=diubah`
  })
}

export const meta: MetaFunction = () => pageTitle(text.changeTitle)

export default function ChangeEvidencePage() {
  const { form, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const page = `/bukti/${form.id}`
  return (
    <EvidenceActPage form={form} title={text.changeTitle} lead={text.changeLead}>
      <EvidenceForm
        state={state}
        command={{ commandId, expectedVersion: form.version }}
        stored={form.stored}
        subjects={form.subjects}
        actions={<FormEnd press={text.saveChange} cancel={page} />}
      />
    </EvidenceActPage>
  )
}
