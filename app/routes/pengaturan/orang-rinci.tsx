import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId, unknownAct } from '#app/auth/form-action.ts'
import { notFound, respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { PersonAccount } from '#app/components/people/person-account.tsx'
import { PersonPositions } from '#app/components/people/person-positions.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { closeAccount } from '#app/services/close-account.server.ts'
import { inviteAgain } from '#app/services/invite-person.server.ts'
import { registerPosition } from '#app/services/register-position.server.ts'
import { peopleText } from '#app/text/people.ts'
import { pageTitle } from '#app/text/ui.ts'
import { personPage, positionChoices } from '#app/views/people.ts'
import { positionInput } from './position-input.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  const person = await personPage(context.store, { id: params.id ?? '', now: context.office.now() })
  if (person === null) throw notFound()
  return respond({ person, choices: await positionChoices(context.store), commandId: newCommandId() })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['administrator'])
  const { store, office } = context
  const person = await personPage(store, { id: params.id ?? '', now: office.now() })
  if (person === null) throw notFound()
  const { id: personId, name } = person
  return formAction(request, async (form) => {
    const { values } = form
    const command = commandOf(signedIn, form)
    switch (values.tindakan) {
      case 'jabatan':
        await registerPosition(office, command, { personId, name, position: positionInput(values) })
        break
      case 'undang': {
        const login = person.login ?? values.pengguna ?? ''
        await inviteAgain(office, command, { personId, login, email: values.surel ?? null })
        break
      }
      case 'tutup':
        await closeAccount(office, command, { personId })
        break
      default:
        throw unknownAct()
    }
    return `/pengaturan/orang/${personId}`
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.person.name ?? peopleText.title)

export default function PersonPageView() {
  const { person, choices, commandId } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage
      current="people"
      title={person.name}
      crumbs={[{ href: '/pengaturan/orang', label: peopleText.title }]}
    >
      <PersonAccount person={person} state={state} commandId={commandId} />
      <PersonPositions person={person} choices={choices} state={state} commandId={commandId} />
    </ReaderPage>
  )
}
