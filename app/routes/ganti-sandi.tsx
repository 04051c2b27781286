import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formFailure } from '#app/auth/form-failure.ts'
import { respond } from '#app/auth/respond.ts'
import { originOf, requireActor, tokenHashIn } from '#app/auth/session.ts'
import { redirectSignedIn } from '#app/auth/signed-in-response.ts'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { NewPassword } from '#app/components/form/new-password.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { changePassword } from '#app/services/change-password.server.ts'
import { passwordText } from '#app/text/accounts.ts'
import { pageTitle } from '#app/text/ui.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context)
  return respond({ isChanged: new URL(request.url).searchParams.has('berhasil') })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(request, context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  try {
    const session = await changePassword(context.office, {
      personId: actor.personId,
      current: text('sandiSekarang'),
      password: text('sandiBaru'),
      repeated: text('sandiUlang'),
      replacesTokenHash: tokenHashIn(request, context),
      ...originOf(request, context),
    })
    return redirectSignedIn('/ganti-sandi?berhasil', session, context)
  } catch (error) {
    const { status, state } = formFailure(error)
    return respond(state, { status })
  }
}

export const meta: MetaFunction = () => pageTitle(passwordText.title)

export default function PasswordPage() {
  const { isChanged } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <ReaderPage current={null} title={passwordText.title} lead={passwordText.lead}>
      {isChanged && !state ? <Notice tone="good" title={passwordText.changed} isNews /> : null}
      <FormFrame state={state} command={{ commandId: 'sandi' }} action="/ganti-sandi" isPersonal>
        <TextField
          name="sandiSekarang"
          label={passwordText.current}
          type="password"
          autoComplete="current-password"
          width="medium"
        />
        <NewPassword />
        <FormActions>
          <SubmitButton>{passwordText.submit}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ReaderPage>
  )
}
