import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { recordValuesFrom } from '#app/components/form/record-values.ts'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { InitiativeForm } from '#app/components/roadmap/initiative-form.tsx'
import { recordInitiative } from '#app/services/record-initiative.server.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { initiativeForm } from '#app/views/initiative-form.ts'
import { initiativeWriters } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, initiativeWriters)
  const form = await initiativeForm(context.store, { id: params.id ?? '', actor })
  if (form === null) throw notFound()
  return respond({ form, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, initiativeWriters)
  const found = await initiativeForm(context.store, { id: params.id ?? '', actor: signedIn.actor })
  if (found === null) throw notFound()
  const { id, years } = found
  return formAction(request, async (form) => {
    const { fields } = recordValuesFrom('initiative', form.values, years)
    await recordInitiative(context.office, commandOf(signedIn, form), { initiativeId: id, fields })
    return `/peta-rencana/${id}?kabar=diubah`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(`${text.change}: ${data?.form.name ?? ''}`)

export default function ChangeInitiativeRoute() {
  const { form, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const card = `/peta-rencana/${form.id}`
  return (
    <ReaderPage
      current="roadmap"
      crumbs={[
        { href: '/peta-rencana', label: text.title },
        { href: card, label: form.name },
      ]}
      eyebrow={form.organisation}
      title={`${text.change}: ${form.name}`}
      lead={text.changeLead}
    >
      {form.isCancelled ? <Notice tone="warning">{text.saved.dibatalkan}</Notice> : null}
      <InitiativeForm
        folded={text.folded}
        years={form.years}
        clearance={form.clearance}
        state={state}
        command={{ commandId, expectedVersion: form.version }}
        stored={form.stored}
        actions={<FormEnd press={text.saveChange} cancel={card} />}
      />
    </ReaderPage>
  )
}
