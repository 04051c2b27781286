import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { RecordForm } from '#app/components/form/record-form.tsx'
import { recordValuesFrom } from '#app/components/form/record-values.ts'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { recordObject } from '#app/services/record-object.server.ts'
import { architectureText as text } from '#app/text/architecture.ts'
import { pageTitle } from '#app/text/ui.ts'
import { objectForm, unaskedObjectValues } from '#app/views/object-form.ts'
import { objectWriters } from '#app/views/object-readers.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectWriters)
  const { store, office } = context
  const form = await objectForm(store, { id: params.id ?? '', actor })
  if (form === null) throw notFound()
  return respond({
    form,
    frozen: form.isRetired ? text.retiredNow : await whyFrozen(office, form.organisationId),
    commandId: newCommandId(),
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, objectWriters)
  const { store, office } = context
  const { actor } = signedIn
  const found = await objectForm(store, { id: params.id ?? '', actor })
  if (found === null) throw notFound()
  const { id, organisationId, kind, declaration } = found
  return formAction(request, async (form) => {
    const unasked = await unaskedObjectValues(store, { id, actor })
    await recordObject(office, commandOf(signedIn, form), {
      organisationId,
      kind,
      objectId: id,
      fields: { ...recordValuesFrom(declaration, form.values).fields, ...unasked },
    })
    return `/arsitektur/objek/${id}?kabar=diubah`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(`${text.change}: ${data?.form.name ?? ''}`)

export default function ChangeObjectRoute() {
  const { form, frozen, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const card = `/arsitektur/objek/${form.id}`
  return (
    <ReaderPage
      current="architecture"
      crumbs={[
        { href: '/arsitektur', label: text.title },
        { href: card, label: form.name },
      ]}
      eyebrow={form.organisation}
      title={`${text.change}: ${form.name}`}
      lead={text.changeLead}
    >
      {frozen === null || state ? (
        <RecordForm
          kind={form.declaration}
          clearance={form.clearance}
          state={state}
          command={{ commandId, expectedVersion: form.version }}
          stored={form.stored}
          actions={<FormEnd press={text.saveChange} cancel={card} />}
        />
      ) : (
        <Notice tone="warning">{frozen}</Notice>
      )}
    </ReaderPage>
  )
}
