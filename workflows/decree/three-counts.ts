/** One number in the three places that must agree. */
export interface ThreeCounts {
  /** As it was counted when the annexes were frozen. */
  readonly register: number
  readonly annex: number
  readonly body: number
}

/** What stood in the register at drafting = what the annex holds = what the body says; of nothing it says nothing. */
export function areEqual({ register, annex, body }: ThreeCounts): boolean {
  return register === annex && (annex === 0 || body === annex)
}
