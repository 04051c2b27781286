/** Runs what it is given one at a time, in the order of arrival. */
export type Mutex = <T>(work: () => Promise<T>) => Promise<T>

/** A first-in, first-out lock within this process. */
export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }
}
