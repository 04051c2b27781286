import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ChoiceField } from '#app/components/form/choice-field.tsx'
import { recordValuesFrom } from '#app/components/form/record-values.ts'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { GapForm } from '#app/components/roadmap/gap-form.tsx'
import { AppError } from '#app/services/app-error.ts'
import { createdId } from '#app/services/perform.server.ts'
import { recordGap } from '#app/services/record-gap.server.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { possibleOwners } from '#app/views/application-form.ts'
import { cityDate } from '#app/views/city-date.ts'
import { roadmapNow } from '#app/views/roadmap-now.ts'
import { gapWriters } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, gapWriters)
  const { store, office } = context
  const owners = await possibleOwners(store, { actor, today: await cityDate(store, office.now()) })
  return respond({ owners, commandId: newCommandId() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, gapWriters)
  const { store, office } = context
  const { actor } = signedIn
  return formAction(request, async (form) => {
    const owners = await possibleOwners(store, { actor, today: await cityDate(store, office.now()) })
    const organisationId = owners === null ? actor.organisationId : (form.values.pemilik ?? '')
    if (organisationId === '') throw wrongFields({ pemilik: text.ownerMissing })
    const roadmap = await roadmapNow(store.read, { now: office.now() })
    if (roadmap === null) throw new AppError('refused', text.noRoadmap)
    const { fields } = recordValuesFrom('gap', form.values)
    const input = { roadmapId: roadmap.id, organisationId, fields }
    const outcome = await recordGap(office, commandOf(signedIn, form), input)
    return `/peta-rencana/kesenjangan/${createdId(outcome, 'gap')}?kabar=tersimpan`
  })
}

export const meta: MetaFunction = () => pageTitle(text.newGap)

export default function NewGapRoute() {
  const { owners, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const list = '/peta-rencana/kesenjangan'
  return (
    <ReaderPage
      current="roadmap"
      crumbs={[
        { href: '/peta-rencana', label: text.title },
        { href: list, label: text.gapsTitle },
      ]}
      title={text.newGap}
      lead={text.newLead}
    >
      <GapForm
        clearance="restricted"
        state={state}
        command={{ commandId }}
        stored={{ status: 'open' }}
        actions={<FormEnd press={text.saveGap} cancel={list} />}
      >
        {owners === null ? null : (
          <ChoiceField name="pemilik" label={text.gapOwner} choices={owners} as="select" />
        )}
      </GapForm>
    </ReaderPage>
  )
}
