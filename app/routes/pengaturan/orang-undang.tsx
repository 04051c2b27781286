import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commandOf } from '#app/auth/command-of.ts'
import { formAction, newCommandId } from '#app/auth/form-action.ts'
import { respond } from '#app/auth/respond.ts'
import { requireActor } from '#app/auth/session.ts'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { PositionFields } from '#app/components/people/position-fields.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { invitePerson } from '#app/services/invite-person.server.ts'
import { createdId } from '#app/services/perform.server.ts'
import { peopleText } from '#app/text/people.ts'
import { pageTitle } from '#app/text/ui.ts'
import { positionChoices } from '#app/views/people.ts'
import { positionInput } from './position-input.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, ['administrator'])
  return respond({ commandId: newCommandId(), choices: await positionChoices(context.store) })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await requireActor(request, context, ['administrator'])
  return formAction(request, async (form) => {
    const { values } = form
    const outcome = await invitePerson(context.office, commandOf(signedIn, form), {
      name: values.nama ?? '',
      employeeNumber: (values.nip ?? '').replaceAll(/\s/g, '') || null,
      login: values.pengguna ?? '',
      email: values.surel ?? null,
      position: positionInput(values),
    })
    return `/pengaturan/orang/${createdId(outcome, 'account')}`
  })
}

export const meta: MetaFunction = () => pageTitle(peopleText.inviteTitle)

export default function InvitePage() {
  const { commandId, choices } = useLoaderData<typeof loader>()
  const words = peopleText
  return (
    <ReaderPage
      current="people"
      title={words.inviteTitle}
      lead={words.inviteLead}
      crumbs={[{ href: '/pengaturan/orang', label: words.title }]}
    >
      <FormFrame state={useActionData<typeof action>()} command={{ commandId }}>
        <TextField name="nama" label={words.name} />
        <TextField
          name="nip"
          label={words.employeeNumber}
          help={words.employeeNumberHelp}
          inputMode="numeric"
          isOptional
          width="medium"
        />
        <TextField name="pengguna" label={words.login} help={words.loginHelp} width="medium" />
        <TextField
          name="surel"
          label={words.email}
          help={words.emailHelp}
          type="email"
          isOptional
          width="medium"
        />
        <PositionFields {...choices} />
        <FormActions>
          <SubmitButton>{words.submitInvite}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ReaderPage>
  )
}
