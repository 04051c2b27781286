import { redirect } from '@remix-run/node'

/** True for a path of this site: begins with one slash, and the second character cannot make it a host. */
export function isPathOfThisSite(target: string): boolean {
  // Browsers drop tabs and line breaks from addresses before they read them.
  return /^\/(?![/\\])/.test(target) && !/[\p{Cc}]/u.test(target)
}

/** The only redirect of the application: 303 to a path of this site, else to the first page. */
export function safeRedirect(target: string): Response {
  return redirect(isPathOfThisSite(target) ? target : '/', 303)
}
