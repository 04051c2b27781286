import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { originOf, stateOf } from '#app/auth/session.ts'
import { redirectSignedOut } from '#app/auth/signed-in-response.ts'
import { dropAllDrafts } from '#app/components/form/draft-store.ts'
import { FormActions, SubmitButton } from '#app/components/form/submit-button.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { UnsavedDrafts } from '#app/components/unsaved-drafts.tsx'
import { signOut } from '#app/services/session.server.ts'
import { signOutText } from '#app/text/accounts.ts'
import { pageTitle } from '#app/text/ui.ts'

/** Signing out is a form, so that no link or picture can do it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const state = await stateOf(request, context)
  const sessionId =
    state.kind === 'signed-in' ? state.signedIn.sessionId : 'sessionId' in state ? state.sessionId : null
  if (sessionId !== null) await signOut(context.office, { sessionId, ...originOf(request, context) })
  return redirectSignedOut('/masuk', context)
}

export const meta: MetaFunction = () => pageTitle(signOutText.title)

export default function SignOutPage() {
  return (
    <ReaderPage current={null} title={signOutText.title} lead={signOutText.lead}>
      <UnsavedDrafts />
      <form method="post" onSubmit={dropAllDrafts}>
        <FormActions>
          <SubmitButton>{signOutText.submit}</SubmitButton>
        </FormActions>
      </form>
    </ReaderPage>
  )
}
