import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formFailure } from '#app/auth/form-failure.ts'
import { respond } from '#app/auth/respond.ts'
import { originOf, tokenHashIn } from '#app/auth/session.ts'
import { redirectSignedIn } from '#app/auth/signed-in-response.ts'
import { ButtonLink } from '#app/components/button.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { NewPassword } from '#app/components/form/new-password.tsx'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { acceptInvitation } from '#app/services/accept-invitation.server.ts'
import { tokenHashOf } from '#app/services/secret-token.ts'
import { invitationText } from '#app/text/people.ts'
import { pageTitle } from '#app/text/ui.ts'
import { invitationFor } from '#app/views/invitation.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const tokenHash = tokenHashOf(params.token ?? '')
  const invited = await invitationFor(context.store, { tokenHash, now: context.office.now() })
  const headers = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }
  return respond({ invited }, { status: 'over' in invited ? 404 : 200, headers })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  try {
    const session = await acceptInvitation(context.office, {
      token: params.token ?? '',
      password: String(form.get('sandiBaru') ?? ''),
      repeated: String(form.get('sandiUlang') ?? ''),
      replacesTokenHash: tokenHashIn(request, context),
      ...originOf(request, context),
    })
    return redirectSignedIn('/', session, context)
  } catch (error) {
    const { status, state } = formFailure(error)
    return respond(state, { status })
  }
}

export const meta: MetaFunction = () => pageTitle(invitationText.title)

export default function InvitationPage() {
  const { invited } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  if ('over' in invited)
    return (
      <ReaderPage current={null} title={invitationText.goneTitle} lead={invited.over}>
        <ButtonLink href="/masuk">{invitationText.toSignIn}</ButtonLink>
      </ReaderPage>
    )
  return (
    <ReaderPage
      current={null}
      title={invitationText.title}
      lead={invitationText.lead(invited.name, invited.login)}
    >
      <FormFrame state={state} command={{ commandId: 'undangan' }}>
        <input type="hidden" autoComplete="username" value={invited.login} />
        <NewPassword />
        <FormActions>
          <SubmitButton>{invitationText.submit}</SubmitButton>
        </FormActions>
      </FormFrame>
    </ReaderPage>
  )
}
