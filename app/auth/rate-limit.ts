/** How many acts of one kind one network address may do in a minute, counted in this process. */
export interface RateLimit {
  /** Counts an act; false when it is one too many. An address nobody knows is not counted. */
  allows(address: string | null): boolean
}

const minute = 60_000
/** Counters that are kept at most; beyond it the oldest goes, so that a flood costs no memory. */
const mostAddresses = 10_000

export function rateLimit(perMinute: number, now: () => number = Date.now): RateLimit {
  const counters = new Map<string, { from: number; count: number }>()
  return {
    allows(address) {
      if (address === null) return true
      const known = counters.get(address)
      const isRunning = known !== undefined && now() - known.from < minute
      const counter = isRunning ? known : { from: now(), count: 0 }
      counter.count += 1
      counters.delete(address)
      counters.set(address, counter)
      const [oldest] = counters.keys()
      if (counters.size > mostAddresses && oldest !== undefined) counters.delete(oldest)
      return counter.count <= perMinute
    },
  }
}
