import type { Database, Statement } from 'better-sqlite3'
import { inScope, type Scope } from './scope.ts'

// Enough for every query of the application; lists of varying length make new texts without end.
const KEPT_STATEMENTS = 500

/** Prepares each text once per connection, and lets a transaction's statements live only as long as it does. */
export function preparedBy(connection: Database) {
  const kept = new Map<string, Statement>()

  function statementOf(text: string): Statement {
    const known = kept.get(text)
    if (known) return known
    if (kept.size >= KEPT_STATEMENTS) kept.clear()
    const statement = connection.prepare(text)
    kept.set(text, statement)
    return statement
  }

  return (text: string, scope?: Scope) => {
    const run = <T>(query: () => T): T => (scope ? inScope(scope, query) : query())
    const statement = run(() => statementOf(text))
    return {
      run: (...values: unknown[]) => run(() => statement.run(...values)),
      all: (...values: unknown[]) => run(() => statement.raw(false).all(...values)),
      get: (...values: unknown[]) => run(() => statement.raw(false).get(...values)),
      // A kept statement remembers the mode it was last read in, so each reading states its own.
      raw: () => ({
        all: (...values: unknown[]) => run(() => statement.raw(true).all(...values)),
        get: (...values: unknown[]) => run(() => statement.raw(true).get(...values)),
      }),
    }
  }
}
