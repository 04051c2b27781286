import Connection from 'better-sqlite3'

/** One call of the driver: the text of a statement and its values. */
export interface Call {
  sql: string
  values: unknown[]
}

type Method = (...values: unknown[]) => unknown

interface StatementPrototype {
  run: Method
  all: Method
  get: Method
}

/** Writes down every statement that any connection carries out while `work` runs. */
export async function recordCalls(work: () => Promise<void>): Promise<Call[]> {
  const calls: Call[] = []
  const memory = new Connection(':memory:')
  const prototype = Object.getPrototypeOf(memory.prepare('select 1')) as StatementPrototype
  memory.close()
  const { run, all, get } = prototype
  const recorded = (method: Method): Method =>
    function record(this: { source: string }, ...values: unknown[]) {
      calls.push({ sql: this.source, values })
      return method.apply(this, values)
    }
  Object.assign(prototype, { run: recorded(run), all: recorded(all), get: recorded(get) })
  try {
    await work()
  } finally {
    Object.assign(prototype, { run, all, get })
  }
  return calls
}

/** The rival: the bare driver with prepared statements kept, synchronous=FULL, and nothing around it. */
export function bareDriver(file: string) {
  const connection = new Connection(file)
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
    connection.pragma(pragma)
  const kept = new Map<string, Connection.Statement<unknown[]>>()
  function statement(sql: string): Connection.Statement<unknown[]> {
    const known = kept.get(sql)
    if (known !== undefined) return known
    const made = connection.prepare<unknown[]>(sql)
    if (made.reader) made.raw(true)
    kept.set(sql, made)
    return made
  }
  return {
    carryOut(calls: readonly Call[]): void {
      for (const { sql, values } of calls) {
        const prepared = statement(sql)
        if (prepared.reader) prepared.all(...values)
        else prepared.run(...values)
      }
    },
    close: () => connection.close(),
  }
}
