import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { type Params, useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { DateField } from '#app/components/form/text-field.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { endPosition } from '#app/services/end-position.server.ts'
import { peopleText } from '#app/text/people.ts'
import { pageTitle } from '#app/text/ui.ts'
import { cityDate } from '#app/views/city-date.ts'
import { personPage, positionVersion } from '#app/views/people.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const { person, position } = await personAndPosition(context, params)
  const today = await cityDate(context.store, context.office.now())
  const expectedVersion = await positionVersion(context.store, position.id)
  const command = { commandId: newCommandId(), expectedVersion }
  return respond({ person: { id: person.id, name: person.name }, position, today, command })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['administrator'])
  const { person, position } = await personAndPosition(context, params)
  return formAction(request, async (form) => {
    const change = { positionId: position.id, on: form.values.sampai ?? '' }
    await endPosition(context.office, commandOf(signedIn, form), change)
    return `/pengaturan/orang/${person.id}`
  })
}

/** Both as the address names them; the position of somebody else is not there. */
async function personAndPosition({ store, office }: AppLoadContext, params: Params) {
  const person = await personPage(store, { id: params.id ?? '', now: office.now() })
  const position = person?.positions.find(({ id }) => id === params.positionId)
  if (!person || !position) throw notFound()
  return { person, position }
}

export const meta: MetaFunction = () => pageTitle(peopleText.endTitle)

export default function EndPositionPage() {
  const { person, position, today, command } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="people"
      title={`${peopleText.endTitle}: ${position.title}`}
      lead={peopleText.endLead}
      crumbs={[{ href: `/pengaturan/orang/${person.id}`, label: person.name }]}
    >
      <FormFrame state={useActionData<typeof action>()} command={command}>
        <DateField name="sampai" label={peopleText.endOn} stored={today} />
        <FormActions>
          <SubmitButton look="danger">{peopleText.endSubmit}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ReaderPage>
  )
}
