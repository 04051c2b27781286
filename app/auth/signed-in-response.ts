import type { AppLoadContext } from '@remix-run/node'
import type { NewSession } from '#app/services/session.server.ts'
import { safeRedirect } from './safe-redirect.ts'
import { cookieFor, cookieOfNobody } from './session-cookie.ts'

/** A redirect that hands the browser the token of the session just begun. */
export function redirectSignedIn(target: string, session: NewSession, context: AppLoadContext): Response {
  const response = safeRedirect(target)
  response.headers.append('Set-Cookie', cookieFor(session.token, context.isSecure))
  return response
}

/** A redirect after which the browser has no token any more. */
export function redirectSignedOut(target: string, context: AppLoadContext): Response {
  const response = safeRedirect(target)
  response.headers.append('Set-Cookie', cookieOfNobody(context.isSecure))
  return response
}
