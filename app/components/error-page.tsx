import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { refusalText, signInText } from '#app/text/accounts.ts'
import { errorText } from '#app/text/board.ts'
import type { CarriedForm } from './carried-form.tsx'
import { MessagePage } from './message-page.tsx'
import { PositionAgain, type PositionAgainProps } from './position-again.tsx'
import { ReaderPage } from './reader-page.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** What app/auth answers on purpose: a refusal in words, or a form that could not be accepted as it came. */
type Refusal = { kind: 'refusal'; sentence: string; details: readonly string[] }
type SignInAgain = CarriedForm & { kind: 'sign-in-again' }
type ChooseAgain = PositionAgainProps & { kind: 'choose-again' }

/** What is drawn in the place of a page that was refused, is not there, or failed. */
export function ErrorPage() {
  const error = useRouteError()
  const { pathname, search } = useLocation()
  const again = carriedIn(error)
  if (again === null) {
    // Not now is no matter of right: the page itself can be opened, and shows how things stand.
    const isForNow = isRouteErrorResponse(error) && error.status === 409
    return <MessagePage {...errorWords(error)} page={isForNow ? pathname + search : null} />
  }
  if (again.kind === 'choose-again') return <PositionAgain {...again} />
  return (
    <ReaderPage current={null} title={signInText.againTitle} lead={signInText.againLead}>
      <SignInForm state={null} returnTo="/" carried={again} />
    </ReaderPage>
  )
}

/** A form that came after its session had ended, or for another position (app/auth/session). */
function carriedIn(error: unknown): SignInAgain | ChooseAgain | null {
  if (!isRouteErrorResponse(error)) return null
  const data = error.data as SignInAgain | ChooseAgain | null
  return data?.kind === 'sign-in-again' || data?.kind === 'choose-again' ? data : null
}

/** Title, sentence, and what else is to be said of what went wrong. */
export function errorWords(error: unknown): { title: string; lead: string; details: readonly string[] } {
  if (isRouteErrorResponse(error) && (error.data as Refusal | null)?.kind === 'refusal') {
    const { sentence, details } = error.data as Refusal
    return { title: refusalText.title, lead: sentence, details }
  }
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  return { ...(isMissing ? errorText.notFound : errorText.failed), details: [] }
}
