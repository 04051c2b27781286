import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
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
import { personPage } from '#app/views/people.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const now = context.office.now()
  const person = await personPage(context.store, { id: params.id ?? '', now })
  const position = person?.positions.find(({ id }) => id === params.positionId)
  if (!person || !position) throw notFound()
  const today = await cityDate(context.store, now)
  return respond({ person: { id: person.id, name: person.name }, position, today, commandId: newCommandId() })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['administrator'])
  return formAction(request, async (form) => {
    const { values } = form
    const change = { positionId: params.positionId ?? '', on: values.sampai ?? '' }
    await endPosition(context.office, commandOf(signedIn, form), change)
    return `/pengaturan/orang/${params.id}`
  })
}

export const meta: MetaFunction = () => pageTitle(peopleText.endTitle)

export default function EndPositionPage() {
  const { person, position, today, commandId } = useLoaderData<typeof loader>()
  return (
    <ReaderPage
      current="people"
      title={`${peopleText.endTitle}: ${position.title}`}
      lead={peopleText.endLead}
      crumbs={[{ href: `/pengaturan/orang/${person.id}`, label: person.name }]}
    >
      <FormFrame state={useActionData<typeof action>()} command={{ commandId }}>
        <DateField name="sampai" label={peopleText.endOn} stored={today} />
        <FormActions>
          <SubmitButton look="danger">{peopleText.endSubmit}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ReaderPage>
  )
}
