import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, wrongFields } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { ApplicationForm } from '#app/components/application/application-form.tsx'
import { ChoiceField } from '#app/components/form/choice-field.tsx'
import { recordValuesFrom } from '#app/components/form/record-values.ts'
import { FormEnd } from '#app/components/form/submit-button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { createdId } from '#app/services/perform.server.ts'
import { recordApplication } from '#app/services/record-application.server.ts'
import { newLead, applicationText as text } from '#app/text/application.ts'
import { pageTitle } from '#app/text/ui.ts'
import { applicationCompletion, completers } from '#app/views/application-completion.ts'
import { hasTwin, mostQuestions, possibleOwners } from '#app/views/application-form.ts'
import { applicationWriters } from '#app/views/application-readers.ts'
import { cityDate } from '#app/views/city-date.ts'
import type { Actor } from '#app/views/signed-in.ts'
import { whyFrozen } from './why-frozen.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, applicationWriters)
  const { store, office } = context
  const owners = await possibleOwners(store, { actor, today: await cityDate(store, office.now()) })
  return respond({
    owners,
    most: mostQuestions,
    frozen: owners === null ? await whyFrozen(office, actor.organisationId) : null,
    commandId: newCommandId(),
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, applicationWriters)
  const { store, office } = context
  const { actor } = signedIn
  return formAction(request, async (form) => {
    const owners = await possibleOwners(store, { actor, today: await cityDate(store, office.now()) })
    const organisationId = owners === null ? actor.organisationId : (form.values.pemilik ?? '')
    if (organisationId === '') throw wrongFields({ pemilik: text.ownerMissing })
    const { fields } = recordValuesFrom('application', form.values)
    const { commandId } = form
    if (await hasTwin(store, { organisationId, fields, commandId })) throw wrongFields({ name: text.twin })
    const outcome = await recordApplication(office, commandOf(signedIn, form), { organisationId, fields })
    const id = createdId(outcome, 'application')
    return `/aplikasi/${id}${(await isToComplete(context, { id, actor })) ? '/lengkapi' : ''}?kabar=dicatat`
  })
}

/** Who answers for an application goes on to what it still lacks; everybody else to its card. */
async function isToComplete(
  { store, office }: LoaderFunctionArgs['context'],
  { id, actor }: { id: string; actor: Actor },
): Promise<boolean> {
  if (!completers.includes(actor.role)) return false
  const completion = await applicationCompletion(store, { id, actor, now: office.now() })
  return completion !== null && !completion.isWhole
}

export const meta: MetaFunction = () => pageTitle(text.newTitle)

export default function NewApplicationRoute() {
  const { owners, most, frozen, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current={owners === null ? 'ownApplications' : 'applications'}
      crumbs={[{ href: '/aplikasi', label: owners === null ? text.ownTitle : text.title }]}
      title={text.newTitle}
      lead={newLead(most)}
    >
      {frozen === null || state ? (
        <ApplicationForm
          clearance="restricted"
          state={state}
          command={{ commandId }}
          stored={{}}
          actions={<FormEnd press={text.saveNew} cancel="/aplikasi" />}
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
        </ApplicationForm>
      ) : (
        <Notice tone="warning">{frozen}</Notice>
      )}
    </ReaderPage>
  )
}
