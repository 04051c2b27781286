/**
 * What can go wrong for a user.
 * `forbidden` the position may not; `refused` the state does not allow it; `stale` somebody else was
 * faster; `invalid` the data is wrong; `not-found` there is no such thing (or not for this person).
 */
export type AppErrorCode = 'forbidden' | 'refused' | 'stale' | 'invalid' | 'not-found'

/** HTTP status of each code: the one table routes use. */
export const statusOf: Record<AppErrorCode, number> = {
  forbidden: 403,
  refused: 409,
  stale: 409,
  invalid: 422,
  'not-found': 404,
}

/** The only error services and views throw on purpose; its message is one Indonesian sentence for the user. */
export class AppError extends Error {
  readonly code: AppErrorCode
  /** Sentences beside the first one: problems of single fields, what can be done instead. */
  readonly details: readonly string[]

  constructor(code: AppErrorCode, message: string, details: readonly string[] = []) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}

/** Throws `not-found` in words when a row is missing. */
export function found<Row>(row: Row | undefined | null, what: string): Row {
  if (row === undefined || row === null) throw new AppError('not-found', `${what} tidak ditemukan.`)
  return row
}
