import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useContext, useEffect } from 'react'
import { cameFrom } from '#app/auth/came-from.ts'
import type { Refusal } from '#app/auth/refuse.ts'
import { respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { optionalActor } from '#app/auth/session.ts'
import type { ChooseAgain, SignInAgain } from '#app/auth/typed-fields.ts'
import { tidyDrafts } from '#app/components/form/draft-store.ts'
import { MessagePage } from '#app/components/message-page.tsx'
import { NonceContext } from '#app/components/nonce.tsx'
import { PositionAgain } from '#app/components/position-again.tsx'
import { ReaderPage } from '#app/components/reader-page.tsx'
import { SessionWarning } from '#app/components/session-warning.tsx'
import { SignInForm } from '#app/components/sign-in-form.tsx'
import { refusalText, signInText } from '#app/text/accounts.ts'
import { boardText, errorText } from '#app/text/board.ts'
import { isSetUp } from '#app/views/account-state.ts'
import { reader } from '#app/views/reader.ts'
import './tailwind.css'

/** Who reads, for every page: `useRouteLoaderData('root')`. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  // A real city's first visit, wherever it begins, asks for its first administrator.
  if (context.setupCode !== null && new URL(request.url).pathname === '/' && !(await isSetUp(context.store)))
    throw safeRedirect('/pemasangan')
  const known = await reader(context.store, await optionalActor(request, context))
  const sessionLeftMs =
    known.signedIn === null ? 0 : Date.parse(known.signedIn.expiresAt) - Date.parse(context.office.now())
  return respond({ ...known, sessionLeftMs, cameFrom: cameFrom(request) })
}

/** The document around every page, the error pages included. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  const known = useRouteLoaderData<typeof loader>('root')
  const personId = known?.signedIn?.personId ?? null
  useEffect(() => tidyDrafts(personId), [personId])
  return (
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* Browsers hide the value from scripts, so the two renderings differ on purpose. */}
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body className="font-sans">
        {children}
        {known?.signedIn ? (
          <SessionWarning
            expiresAt={known.signedIn.expiresAt}
            leftMs={known.sessionLeftMs}
            utcOffsetHours={known.utcOffsetHours}
          />
        ) : null}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

/** The title where a page gives none: of the error pages, or the product's name. */
export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${errorWords(error).title} · ${boardText.product}` : boardText.product },
]

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const again = carriedIn(error)
  if (again === null) return <MessagePage {...errorWords(error)} />
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

function errorWords(error: unknown) {
  if (isRouteErrorResponse(error) && (error.data as Refusal | null)?.kind === 'refusal') {
    const { sentence } = error.data as Refusal
    return { title: refusalText.title, lead: sentence }
  }
  return isRouteErrorResponse(error) && error.status === 404 ? errorText.notFound : errorText.failed
}
