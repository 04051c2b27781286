import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react'
import { type ReactNode, useContext, useEffect } from 'react'
import { cameFrom } from '#app/auth/came-from.ts'
import { respond } from '#app/auth/respond.ts'
import { safeRedirect } from '#app/auth/safe-redirect.ts'
import { optionalActor } from '#app/auth/session.ts'
import { ErrorPage, errorWords } from '#app/components/error-page.tsx'
import { tidyDrafts } from '#app/components/form/draft-store.ts'
import { NonceContext } from '#app/components/nonce.tsx'
import { SessionWarning } from '#app/components/session-warning.tsx'
import { boardText } from '#app/text/board.ts'
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

/** Only what the loader above refuses, or the frame itself: every page has the one of routes/frame. */
export const ErrorBoundary = ErrorPage
