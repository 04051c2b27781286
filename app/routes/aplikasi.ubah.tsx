import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ApplicationForm } from '#app/components/application/application-form.tsx'
import { recordValuesFrom } from '#app/components/form/record-values.ts'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { recordApplication } from '#app/services/record-application.server.ts'
import { applicationText as text } from '#app/text/application.ts'
import { pageTitle } from '#app/text/ui.ts'
import { applicationForm, unaskedValues } from '#app/views/application-form.ts'
import { applicationWriters } from '#app/views/application-readers.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationWriters)
  const { store, office } = context
  const form = await applicationForm(store, { id: params.id ?? '', actor })
  if (form === null) throw notFound()
  return respond({
    form,
    frozen: await whyFrozen(office, form.organisationId),
    commandId: newCommandId(),
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, applicationWriters)
  const { store, office } = context
  const { actor } = signedIn
  const found = await applicationForm(store, { id: params.id ?? '', actor })
  if (found === null) throw notFound()
  const { id, organisationId, clearance } = found
  return formAction(request, async (form) => {
    const unasked = await unaskedValues(store, { id, actor, clearance })
    await recordApplication(office, commandOf(signedIn, form), {
      organisationId,
      applicationId: id,
      fields: { ...recordValuesFrom('application', form.values).fields, ...unasked },
    })
    return `/aplikasi/${id}?kabar=diubah`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(`${text.change}: ${data?.form.name ?? ''}`)

export default function ChangeApplicationRoute() {
  const { form, frozen, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const card = `/aplikasi/${form.id}`
  return (
    <ReaderPage
      current={form.seesAll ? 'applications' : 'ownApplications'}
      crumbs={[
        { href: '/aplikasi', label: form.seesAll ? text.title : text.ownTitle },
        { href: card, label: form.name },
      ]}
      eyebrow={form.organisation}
      title={`${text.change}: ${form.name}`}
      lead={text.changeLead}
    >
      {frozen === null || state ? (
        <ApplicationForm
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
