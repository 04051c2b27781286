/**
 * The page of this site a reader comes from, with its filters; null from elsewhere. A way back that leads to
 * the same list then keeps them.
 */
export function cameFrom(request: Request): string | null {
  const referer = request.headers.get('Referer') ?? ''
  if (!URL.canParse(referer)) return null
  const { host, pathname, search } = new URL(referer)
  return host === new URL(request.url).host && search !== '' ? pathname + search : null
}
