import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { LinkRelation } from '#workflows/catalogue/initiative-link.ts'
import { yearsOf } from '#workflows/catalogue/yearly.ts'
import { type CalendarDate, partsOf } from './calendar-date.ts'

/** The years of a roadmap, both ends included: data, never fixed columns. */
export interface Period {
  readonly firstYear: number
  readonly lastYear: number
}

/** An initiative as the rules of the roadmap look at it. */
export interface PlannedInitiative {
  readonly id: string
  readonly name: string
  readonly work: string
  readonly status: string
  readonly isCancelled: boolean
  readonly startsOn: CalendarDate | null
  readonly endsOn: CalendarDate | null
  /** Its answers, those of each year under `yearKey`. */
  readonly values: FieldValues
  readonly links: readonly { readonly relation: LinkRelation; readonly kind: string; readonly id: string }[]
}

/** Neither called off nor put off: it counts in sums and in the order of things. */
export function isStanding({
  isCancelled,
  status,
}: Pick<PlannedInitiative, 'isCancelled' | 'status'>): boolean {
  return !isCancelled && status !== 'postponed'
}

/** The years of the period in which an initiative runs; none while a date is missing or they stand reversed. */
export function yearsOfRun(
  { startsOn, endsOn }: Pick<PlannedInitiative, 'startsOn' | 'endsOn'>,
  period: Period,
): number[] {
  const [first, last] = [partsOf(startsOn ?? ''), partsOf(endsOn ?? '')]
  if (first === null || last === null) return []
  return yearsOf({
    firstYear: Math.max(first.year, period.firstYear),
    lastYear: Math.min(last.year, period.lastYear),
  })
}
