import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formFailure } from '#app/auth/form-failure.ts'
import { respond } from '#app/auth/respond.ts'
import { isPathOfThisSite, safeRedirect } from '#app/auth/safe-redirect.ts'
import { originOf, stateOf, tokenHashIn } from '#app/auth/session.ts'
import { cookieFor } from '#app/auth/session-cookie.ts'
import { redirectSignedIn } from '#app/auth/signed-in-response.ts'
import { carriedForm } from '#app/auth/typed-fields.ts'
import { OtherPersonPage, ResendPage } from '#app/components/carried-form.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { SignInForm } from '#app/components/sign-in-form.tsx'
import { signIn } from '#app/services/sign-in.server.ts'
import { signInText } from '#app/text/accounts.ts'
import { pageTitle } from '#app/text/ui.ts'
import { isSetUp } from '#app/views/account-state.ts'
import { sessionOwner } from '#app/views/session-owner.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!(await isSetUp(context.store))) throw safeRedirect('/pemasangan')
  const returnTo = new URL(request.url).searchParams.get('kembali') ?? '/'
  const state = await stateOf(request, context)
  if (state.kind === 'signed-in' || state.kind === 'choose') throw safeRedirect(returnTo)
  return respond({ returnTo: isPathOfThisSite(returnTo) ? returnTo : '/' })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const carried = carriedForm(form)
  try {
    const session = await signIn(context.office, {
      login: text('pengguna'),
      password: text('sandi'),
      replacesTokenHash: tokenHashIn(request, context),
      ...originOf(request, context),
    })
    if (carried === null) return redirectSignedIn(text('kembali'), session, context)
    const isOwn = (await sessionOwner(context.store, carried.sessionId ?? '')) === session.personId
    const headers = { 'Set-Cookie': cookieFor(session.token, context.isSecure) }
    return respond(isOwn ? { kind: 'resend' as const, carried } : { kind: 'other-person' as const }, {
      headers,
    })
  } catch (error) {
    const failure = formFailure(error, { values: { pengguna: text('pengguna') } })
    return respond({ kind: 'failed' as const, failure, carried }, { status: failure.status })
  }
}

export const meta: MetaFunction = () => pageTitle(signInText.title)

export default function SignInPage() {
  const answer = useActionData<typeof action>()
  const loaded = useLoaderData<typeof loader>()
  if (answer?.kind === 'resend') return <ResendPage carried={answer.carried} title={signInText.resendTitle} />
  if (answer?.kind === 'other-person') return <OtherPersonPage />
  const carried = answer?.carried ?? null
  return (
    <ReaderPage
      current={null}
      title={carried ? signInText.againTitle : signInText.title}
      lead={carried ? signInText.againLead : signInText.lead}
    >
      <SignInForm state={answer?.failure.state ?? null} returnTo={loaded.returnTo} carried={carried} />
    </ReaderPage>
  )
}
