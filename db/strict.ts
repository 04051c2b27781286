/** Whether transactions reject real waiting: in development and tests, where a mistake should be heard. */
export function isStrict(): boolean {
  return process.env.NODE_ENV !== 'production'
}

/**
 * Rejects when `work` waits for anything but SQLite queries. Those finish within one turn of the event loop; a
 * file, a network answer or a timer needs another, and would hold the only writer for as long as it takes.
 */
export function refuseWaiting<T>(work: Promise<T>): Promise<T> {
  let nextTurn: NodeJS.Immediate | undefined
  const waited = new Promise<never>((_, reject) => {
    nextTurn = setImmediate(() =>
      reject(
        new Error('A transaction awaited something other than a query: do I/O before or after store.tx().'),
      ),
    )
  })
  return Promise.race([work, waited]).finally(() => clearImmediate(nextTurn))
}
