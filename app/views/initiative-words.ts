import { runText } from '#app/text/roadmap.ts'
import { quarterLabel, quarterOf } from '#workflows/rules/quarters.ts'

/** "TW II 2026 s.d. TW I 2027"; null while a date is missing. */
export function runWords({
  startsOn,
  endsOn,
}: {
  startsOn: string | null
  endsOn: string | null
}): string | null {
  if (startsOn === null || endsOn === null) return null
  return runText(quarterLabel(quarterOf(startsOn)), quarterLabel(quarterOf(endsOn)))
}
