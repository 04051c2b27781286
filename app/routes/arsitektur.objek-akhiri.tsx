import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { TextArea } from '#app/components/form/text-area.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { retireObject } from '#app/services/retire-object.server.ts'
import { architectureText as text } from '#app/text/architecture.ts'
import { pageTitle } from '#app/text/ui.ts'
import { objectForm } from '#app/views/object-form.ts'
import { objectWriters } from '#app/views/object-readers.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, objectWriters)
  const { store, office } = context
  const form = await objectForm(store, { id: params.id ?? '', actor })
  if (form === null) throw notFound()
  const { id, name, version, organisation, organisationId, isRetired } = form
  return respond({
    object: { id, name, version, organisation },
    frozen: isRetired ? text.retiredNow : await whyFrozen(office, organisationId),
    commandId: newCommandId(),
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, objectWriters)
  const { store, office } = context
  const found = await objectForm(store, { id: params.id ?? '', actor: signedIn.actor })
  if (found === null) throw notFound()
  return formAction(request, async (form) => {
    const reason = form.values.reason ?? ''
    await retireObject(office, commandOf(signedIn, form), { objectId: found.id, reason })
    return `/arsitektur/objek/${found.id}?kabar=berakhir`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(text.retireTitle(data?.object.name ?? ''))

export default function RetireObjectRoute() {
  const { object, frozen, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const card = `/arsitektur/objek/${object.id}`
  return (
    <ReaderPage
      current="architecture"
      crumbs={[
        { href: '/arsitektur', label: text.title },
        { href: card, label: object.name },
      ]}
      eyebrow={object.organisation}
      title={text.retireTitle(object.name)}
      lead={text.retireLead}
    >
      {frozen === null || state ? (
        <FormFrame state={state} command={{ commandId, expectedVersion: object.version }}>
          <TextArea name="reason" label={text.reason} help={text.reasonHelp} maxLength={1000} />
          <FormEnd press={text.retire} look="danger" cancel={card} />
        </FormFrame>
      ) : (
        <Notice tone="warning">{frozen}</Notice>
      )}
    </ReaderPage>
  )
}
