/** A record and the version of it that somebody looked at; null where the form did not say. */
export interface SeenRecord {
  id: string
  version: number | null
}

/** Both as one value of a form: "a1b2:3". */
export function seenRecord({ id, version }: { id: string; version: number }): string {
  return `${id}:${version}`
}

/** Reads such a value back; a bare id, as an address has it, names no version. */
export function seenIn(value: string): SeenRecord {
  const [id = '', version] = value.split(':')
  return { id, version: version !== undefined && /^\d{1,9}$/.test(version) ? Number(version) : null }
}
