import { AsyncLocalStorage } from 'node:async_hooks'
import type { Db } from './port.ts'

/** One transaction while it runs. `isOver` shuts its queries; `failure` condemns it to be rolled back. */
export interface Scope {
  isOver: boolean
  failure: { error: unknown } | null
}

interface RunningScope extends Scope {
  db: Db
}

interface Performance {
  /** Begins, hands over `work`, commits when it resolves and rolls back when it rejects. */
  perform: <T>(work: (begin: { scope: Scope; db: Db }) => Promise<T>) => Promise<T>
}

/** Gives an engine's transactions their common meaning: joining, failing as a whole, and being over. */
export function joiningTransactions({ perform }: Performance) {
  const storage = new AsyncLocalStorage<RunningScope>()

  function current(): RunningScope | null {
    const scope = storage.getStore()
    return scope && !scope.isOver ? scope : null
  }

  async function tx<T>(fn: (db: Db) => Promise<T>): Promise<T> {
    const outer = current()
    if (outer) return joined(outer, fn)
    return perform(({ scope, db }) => {
      const running: RunningScope = Object.assign(scope, { db })
      return storage.run(running, () => settled(running, fn))
    })
  }

  return { tx, currentDb: () => current()?.db ?? null }
}

/** A transaction that has just begun. */
export function newScope(): Scope {
  return { isOver: false, failure: null }
}

/** Runs one query of a transaction; refuses when it is over, and remembers when the query failed. */
export function inScope<T>(scope: Scope, query: () => T): T {
  if (scope.isOver)
    throw new Error('This transaction is over: a query was sent to it without being awaited inside it.')
  try {
    return query()
  } catch (error) {
    scope.failure ??= { error }
    throw error
  }
}

/** As `inScope`, for a driver that answers later. */
export async function inScopeLater<T>(scope: Scope, query: () => Promise<T>): Promise<T> {
  try {
    return await inScope(scope, query)
  } catch (error) {
    scope.failure ??= { error }
    throw error
  }
}

async function joined<T>(scope: RunningScope, fn: (db: Db) => Promise<T>): Promise<T> {
  try {
    return await fn(scope.db)
  } catch (error) {
    scope.failure ??= { error }
    throw error
  }
}

async function settled<T>(scope: RunningScope, fn: (db: Db) => Promise<T>): Promise<T> {
  try {
    const result = await fn(scope.db)
    if (scope.failure) throw scope.failure.error
    return result
  } finally {
    scope.isOver = true
  }
}
