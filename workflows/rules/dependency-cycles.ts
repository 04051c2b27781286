/** A thing and what it waits for. */
export interface Waiting {
  readonly id: string
  readonly waitsFor: readonly string[]
}

/**
 * Every ring of things that wait for each other, each once, in the order of waiting: ['a', 'b'] where a waits for
 * b and b for a. Of rings that share a thing one is named; once it is broken, the next shows.
 */
export function dependencyCycles(things: readonly Waiting[]): string[][] {
  const waitsFor = new Map(things.map((thing) => [thing.id, thing.waitsFor]))
  const done = new Set<string>()
  const cycles: string[][] = []
  for (const { id } of things) walk(id, [])
  return cycles

  // Depth is at most the number of things: a roadmap has hundreds, not thousands in a row.
  function walk(id: string, way: readonly string[]): void {
    const place = way.indexOf(id)
    if (place >= 0) {
      cycles.push([...way.slice(place)])
      return
    }
    if (done.has(id)) return
    for (const next of waitsFor.get(id) ?? []) walk(next, [...way, id])
    done.add(id)
  }
}
