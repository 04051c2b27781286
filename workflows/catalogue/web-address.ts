const schemePattern = /^([a-z][a-z0-9+.-]*):/i
const hostPattern = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/

/**
 * The address as a link that may be followed, or null. Inventories hold "siks.contoh.go.id", whole
 * links, bare numbers and file paths: only http and https with a host name become links.
 */
export function linkOf(address: string): string | null {
  const text = address.trim()
  if (text === '' || /\s/.test(text)) return null
  const scheme = schemePattern.exec(text)?.[1]?.toLowerCase()
  const hasScheme = scheme !== undefined && text.slice(scheme.length + 1).startsWith('//')
  if (hasScheme && scheme !== 'http' && scheme !== 'https') return null
  const link = hasScheme ? text : `https://${text}`
  return URL.canParse(link) && hostPattern.test(hostOf(link) ?? '') ? link : null
}

/** The host name of an address in lower case without "www.", or null where there is none. */
export function hostOf(address: string): string | null {
  const text = address.trim()
  const link = /^https?:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(link)) return null
  const host = new URL(link).hostname.toLowerCase()
  return host === '' ? null : host.replace(/^www\./, '')
}

/**
 * Whether a text can be the address of something: a domain, a link, a host or a number of the city's own network;
 * several may stand side by side. "bukan alamat" is none.
 */
export function isAddress(text: string): boolean {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '' && part !== 'dan')
  return parts.length > 0 && parts.every((part) => linkOf(part) !== null || hostLike.test(part))
}

/** localhost, 10.1.2.3:8080/app, http://simpeg/, \\\\server\\app */
const hostLike =
  /^(localhost|\d{1,3}(\.\d{1,3}){3}|[a-z]+:\/\/[^\s/]+|\\\\[^\s\\]+|[\w-]+(\.[\w-]+)+)(?=$|[:/\\?#])/i

/** Whether the text would run as a program when clicked; such an address is refused everywhere. */
export function isDangerousAddress(address: string): boolean {
  const compact = address.replace(/[\s\p{Cc}]/gu, '').toLowerCase()
  return /^(javascript|data|vbscript):/.test(compact)
}
