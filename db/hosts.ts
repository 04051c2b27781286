const URL_PARTS = /^(postgres(?:ql)?:\/\/(?:[^/]*@)?)([^/?]*)(.*)$/

/** One address per host of a PostgreSQL URL: `…@a:5432,b:5432/name` becomes two. */
export function hostsOf(url: string): string[] {
  const [, before, hosts, after] = URL_PARTS.exec(url) ?? []
  if (before === undefined || hosts === undefined) return [url]
  return hosts.split(',').map((host) => `${before}${host}${after ?? ''}`)
}
