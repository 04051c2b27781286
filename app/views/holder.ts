import type { HeldPosition } from '#db/organisations.ts'

/**
 * Who holds a role on a day ("2026-08-08"). An acting official (Pj., Plt., Plh.) is appointed later than
 * the one they stand in for, so of several the one whose time began last.
 */
export function holderOf(
  officials: readonly HeldPosition[],
  role: string,
  day: string,
): HeldPosition | undefined {
  return officials
    .filter((each) => each.role === role && each.validFrom <= day && (each.validTo ?? '9') > day)
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
    .at(-1)
}
