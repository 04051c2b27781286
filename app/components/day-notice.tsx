import { pastDayText as text } from '#app/text/past-day.ts'
import { withQuery } from './address-query.ts'
import { TextLink } from './button.tsx'
import { Notice } from './notice.tsx'

export interface DayNoticeProps {
  /** The day shown, as written and in words; null for now. */
  day: { value: string; words: string } | null
  /** Whether the address asks for a day that cannot be shown. */
  isDayWrong: boolean
  search: string
  /** What of the list is no part of a past day: a sentence. */
  without?: string
}

/** Says that a list is turned to a day that has passed, and leads back to now. */
export function DayNotice({ day, isDayWrong, search, without }: DayNoticeProps) {
  if (isDayWrong) return <Notice tone="warning">{text.wrong}</Notice>
  if (day === null) return null
  return (
    <Notice tone="warning">
      {text.notice(day.words)} {without === undefined ? null : `${without} `}
      <TextLink href={withQuery(search, { per: null })}>{text.now}</TextLink>
    </Notice>
  )
}
