/** Numbers that look random and are the same on every machine for the same seed. */
export interface Random {
  /** From 0 up to, not including, 1. */
  fraction(): number
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number
  pick<T>(list: readonly T[]): T
  chance(share: number): boolean
  shuffled<T>(list: readonly T[]): readonly T[]
  /** Exactly `share` of the positions 0 … count-1 (rounded), chosen at random. */
  positions(count: number, share: number): ReadonlySet<number>
}

/** The generator "mulberry32": 32 bits of state, enough for demonstration data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  function integer(least: number, most: number): number {
    return least + Math.floor(fraction() * (most - least + 1))
  }
  function shuffled<T>(list: readonly T[]): readonly T[] {
    return list
      .map((item) => ({ item, order: fraction() }))
      .toSorted((one, other) => one.order - other.order)
      .map(({ item }) => item)
  }
  return {
    fraction,
    integer,
    pick: (list) => {
      const item = list[integer(0, list.length - 1)]
      if (item === undefined) throw new RangeError('Nothing to pick from an empty list')
      return item
    },
    chance: (share) => fraction() < share,
    shuffled,
    positions: (count, share) => {
      const all = Array.from({ length: count }, (_, position) => position)
      return new Set(shuffled(all).slice(0, Math.round(count * share)))
    },
  }
}
