import type { BrowserContext } from 'playwright-core'
import { type Site, send } from './site.ts'

/** The password of everybody in the demo city of a test. Set before the site is started, as this file is imported. */
export const demoPassword = 'kata-sandi-kota-contoh'
process.env.DESK_DEMO_PASSWORD = demoPassword

/** Posts a form as a page of the site does. */
export function postForm(
  site: Pick<Site, 'url'>,
  { path, fields, cookie = '' }: { path: string; fields: Record<string, string>; cookie?: string },
) {
  const headers = {
    Origin: site.url,
    'Content-Type': 'application/x-www-form-urlencoded',
    ...(cookie === '' ? {} : { Cookie: cookie }),
  }
  const body = new URLSearchParams(fields).toString()
  return send(site.url + path, { method: 'POST', headers, body })
}

/** Signs in over HTTP; returns what to send as Cookie. Throws when the site refuses. */
export async function signInAs(
  site: Pick<Site, 'url'>,
  login: string,
  password = demoPassword,
): Promise<string> {
  const answer = await postForm(site, { path: '/masuk', fields: { pengguna: login, sandi: password } })
  const [cookie] = answer.headers['set-cookie'] ?? []
  if (answer.status !== 303 || cookie === undefined)
    throw new Error(`${login} was not signed in (${answer.status}): ${answer.body.slice(0, 400)}`)
  return cookie.split(';')[0] ?? ''
}

/** Gives a browser the session of a login, without walking through the sign-in page. */
export async function signInBrowser(
  site: Pick<Site, 'url'>,
  context: BrowserContext,
  login: string,
): Promise<void> {
  const [name = '', value = ''] = (await signInAs(site, login)).split('=')
  await context.addCookies([{ name, value, url: site.url }])
}
