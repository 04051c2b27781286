/** A clock that only moves when told to: the year of a rehearsal passes in seconds, and the same way each time. */
export interface PracticeClock {
  now(): string
  /** Jumps to an instant (ISO, UTC); never back. */
  moveTo(instant: string): void
  /** A moment passes, so that acts follow one another. */
  tick(seconds?: number): void
}

export function practiceClock(start: string): PracticeClock {
  let at = Date.parse(start)
  return {
    now: () => new Date(at).toISOString(),
    moveTo(instant) {
      at = Math.max(at, Date.parse(instant))
    },
    tick(seconds = 1) {
      at += seconds * 1000
    },
  }
}
