/** How long a browser keeps the cookie, in seconds. The server decides when a session ends; see below. */
const cookieSeconds = 30 * 24 * 3600

/**
 * With TLS the prefix makes browsers refuse a cookie that is not Secure or that another host set; plain
 * localhost cannot have it.
 */
export function cookieName(isSecure: boolean): string {
  return isSecure ? '__Host-desk' : 'desk'
}

/** The session token a request carries, or null. Anything that has not the form of a token is none. */
export function tokenIn(request: Request, isSecure: boolean): string | null {
  const name = cookieName(isSecure)
  for (const part of (request.headers.get('Cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=')
    if (key === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value
  }
  return null
}

/**
 * The Set-Cookie of a token. It outlives the session on purpose: the token of a session that is over opens
 * nothing, but tells whose typed text is being sent.
 */
export function cookieFor(token: string, isSecure: boolean): string {
  return cookie(token, { isSecure, seconds: cookieSeconds })
}

/** The Set-Cookie that makes a browser forget its token. */
export function cookieOfNobody(isSecure: boolean): string {
  return cookie('', { isSecure, seconds: 0 })
}

function cookie(value: string, { isSecure, seconds }: { isSecure: boolean; seconds: number }): string {
  const parts = [
    `${cookieName(isSecure)}=${value}`,
    'Path=/',
    `Max-Age=${seconds}`,
    'HttpOnly',
    'SameSite=Lax',
  ]
  return (isSecure ? [...parts, 'Secure'] : parts).join('; ')
}
