/**
 * The query of a page with some names changed: a list sets all values of a name, null takes it away.
 * The page number goes with every change of anything else.
 */
export function withQuery(
  search: string,
  changes: Readonly<Record<string, string | readonly string[] | null>>,
): string {
  const query = new URLSearchParams(search)
  if (!('halaman' in changes)) query.delete('halaman')
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name)
    for (const each of value === null ? [] : [value].flat()) if (each !== '') query.append(name, each)
  }
  return `?${query}`
}

/** The query without one value of one name. */
export function withoutValue(search: string, name: string, value: string): string {
  const rest = new URLSearchParams(search).getAll(name).filter((each) => each !== value)
  return withQuery(search, { [name]: rest })
}
