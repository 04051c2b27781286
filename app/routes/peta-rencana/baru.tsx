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
import { InitiativeForm } from '#app/components/roadmap/initiative-form.tsx'
import { NothingYet } from '#app/components/section.tsx'
import { AppError } from '#app/services/app-error.ts'
import { createdId } from '#app/services/perform.server.ts'
import { recordInitiative } from '#app/services/record-initiative.server.ts'
import { roadmapText as text } from '#app/text/roadmap.ts'
import { pageTitle } from '#app/text/ui.ts'
import { possibleOwners } from '#app/views/application-form.ts'
import { cityDate } from '#app/views/city-date.ts'
import { roadmapNow } from '#app/views/roadmap-now.ts'
import { initiativeWriters } from '#app/views/roadmap-readers.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, initiativeWriters)
  const { store, office } = context
  const owners = await possibleOwners(store, { actor, today: await cityDate(store, office.now()) })
  const roadmap = await roadmapNow(store.read, { now: office.now() })
  return respond({ owners, years: roadmap?.years ?? null, commandId: newCommandId() })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, initiativeWriters)
  const { store, office } = context
  const { actor } = signedIn
  return formAction(request, async (form) => {
    const owners = await possibleOwners(store, { actor, today: await cityDate(store, office.now()) })
    const organisationId = owners === null ? actor.organisationId : (form.values.pemilik ?? '')
    if (organisationId === '') throw wrongFields({ pemilik: text.ownerMissing })
    const roadmap = await roadmapNow(store.read, { now: office.now() })
    if (roadmap === null) throw new AppError('refused', text.noRoadmap)
    const { fields } = recordValuesFrom('initiative', form.values, roadmap.years)
    const input = { roadmapId: roadmap.id, organisationId, fields }
    const outcome = await recordInitiative(office, commandOf(signedIn, form), input)
    return `/peta-rencana/${createdId(outcome, 'initiative')}?kabar=dicatat`
  })
}

export const meta: MetaFunction = () => pageTitle(text.newTitle)

export default function NewInitiativeRoute() {
  const { owners, years, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current="roadmap"
      crumbs={[{ href: '/peta-rencana', label: text.title }]}
      title={text.newTitle}
      lead={text.newLead}
    >
      {years === null ? (
        <NothingYet sentence={text.noRoadmap} />
      ) : (
        <InitiativeForm
          folded={text.folded}
          years={years}
          clearance="restricted"
          state={state}
          command={{ commandId }}
          stored={{ status: 'not-started' }}
          actions={<FormEnd press={text.saveNew} cancel="/peta-rencana" />}
        >
          {owners === null ? null : (
            <ChoiceField
              name="pemilik"
              label={text.owner}
              help={text.ownerHelp}
              choices={owners}
              as="select"
            />
          )}
        </InitiativeForm>
      )}
    </ReaderPage>
  )
}
