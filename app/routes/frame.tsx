import { Outlet } from '@remix-run/react'
import { ErrorPage } from '#app/components/error-page.tsx'

/**
 * Stands between the root and every page. When an action or a loader refuses, Remix runs the loaders above
 * the boundary that draws it: with this one the root's is among them, so that menu and person stay in place.
 */
export default function Frame() {
  return <Outlet />
}

export const ErrorBoundary = ErrorPage
