import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { EvidenceForm } from '#app/components/evidence/evidence-form.tsx'
import { UploadField } from '#app/components/evidence/upload-field.tsx'
import { recordValuesFrom } from '#app/components/form/record-values.ts'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { fileEvidence } from '#app/services/file-evidence.server.ts'
import { createdId } from '#app/services/perform.server.ts'
import { evidenceText as text } from '#app/text/evidence.ts'
import { pageTitle } from '#app/text/ui.ts'
import { evidenceWriters, newEvidenceForm, provable, subjectsIn } from '#app/views/evidence-form.ts'
import { uploadAction } from './upload-action.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, evidenceWriters)
  const { searchParams } = new URL(request.url)
  const about = searchParams.getAll('untuk')
  const form = await newEvidenceForm(context.store, { actor, about, kind: searchParams.get('jenis') })
  if (form === null) throw notFound()
  return respond({ form, commandId: newCommandId() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, evidenceWriters)
  const { store, office } = context
  const { actor } = signedIn
  const about = new URL(request.url).searchParams.getAll('untuk')
  // Before the file is read: nobody brings evidence for what is not theirs.
  if (about.length === 0 || (await provable(store.read, { actor, about })) === null) throw notFound()
  return uploadAction({ request, context }, signedIn, async (form) => {
    const { fields } = recordValuesFrom('evidence', form.values)
    const chosen = form.lists.untuk ?? []
    if ((await provable(store.read, { actor, about: chosen })) === null) throw notFound()
    const subjects = subjectsIn(chosen)
    const outcome = await fileEvidence(office, commandOf(signedIn, form), {
      subjects,
      fields,
      upload: form.upload,
    })
    return `/bukti/${createdId(outcome, 'evidence')}?kabar=tersimpan`
  })
}

export const meta: MetaFunction = () => pageTitle(text.addTitle)

export default function NewEvidencePage() {
  const { form, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const [first] = form.subjects
  return (
    <ReaderPage
      current="evidence"
      crumbs={first === undefined ? [] : [{ href: first.href, label: first.label }]}
      eyebrow={first?.label}
      title={text.addTitle}
      lead={text.addLead}
    >
      <EvidenceForm
        state={state}
        command={{ commandId }}
        file={<UploadField mostBytes={form.mostBytes} accept={form.accept} />}
        stored={form.stored}
        subjects={form.subjects}
        actions={<FormEnd press={text.save} cancel={first?.href ?? '/bukti'} />}
      />
    </ReaderPage>
  )
}
