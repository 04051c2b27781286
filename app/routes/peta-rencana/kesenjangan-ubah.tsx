import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { recordValuesFrom } from '#app/components/form/record-values.ts'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { GapForm } from '#app/components/roadmap/gap-form.tsx'
import { recordGap } from '#app/services/record-gap.server.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { gapCard } from '#app/views/gap-list.ts'
import { gapWriters } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, gapWriters)
  const card = await gapCard(context.store, { actor, id: params.id ?? '' })
  if (card === null) throw notFound()
  const { id, title, organisation, version, stored } = card
  return respond({ id, title, organisation, version, stored, commandId: newCommandId() })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, gapWriters)
  const card = await gapCard(context.store, { actor: signedIn.actor, id: params.id ?? '' })
  if (card === null) throw notFound()
  return formAction(request, async (form) => {
    const { fields } = recordValuesFrom('gap', form.values)
    await recordGap(context.office, commandOf(signedIn, form), { gapId: card.id, fields })
    return `/peta-rencana/kesenjangan/${card.id}?kabar=tersimpan`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(`${text.changeGap}: ${data?.title ?? ''}`)

export default function ChangeGapRoute() {
  const { id, title, organisation, version, stored, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const card = `/peta-rencana/kesenjangan/${id}`
  return (
    <ReaderPage
      current="roadmap"
      crumbs={[
        { href: '/peta-rencana/kesenjangan', label: text.gapsTitle },
        { href: card, label: title },
      ]}
      eyebrow={organisation}
      title={`${text.changeGap}: ${title}`}
      lead={text.changeLead}
    >
      <GapForm
        clearance="restricted"
        state={state}
        command={{ commandId, expectedVersion: version }}
        stored={stored}
        actions={<FormEnd press={text.saveChange} cancel={card} />}
      />
    </ReaderPage>
  )
}
