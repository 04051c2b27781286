import type { MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
} from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { MessagePage } from '#app/components/message-page.tsx'
import { NonceContext } from '#app/components/nonce.tsx'
import { boardText, errorText } from '#app/text/board.ts'
import './tailwind.css'

/** The document around every page, the error pages included. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
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
  return <MessagePage {...errorWords(useRouteError())} />
}

function errorWords(error: unknown) {
  return isRouteErrorResponse(error) && error.status === 404 ? errorText.notFound : errorText.failed
}
