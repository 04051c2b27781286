import { pastDayText as text } from '#app/text/past-day.ts'
import { withQuery } from './address-query.ts'
import { buttonClasses, TextLink } from './button.tsx'
import { Notice } from './notice.tsx'
import { OpenMark } from './open-mark.tsx'

export interface DayBarProps {
  /** The day shown, as written and in words; null for now. */
  day: { value: string; words: string } | null
  /** Whether the address asks for a day that cannot be shown. */
  isDayWrong: boolean
  search: string
  /** What of the list is no part of a past day: a sentence. */
  without?: string
}

/** Turns a list to a day that has passed, and says so while it is turned. */
export function DayBar({ day, isDayWrong, search, without }: DayBarProps) {
  const carried = [...new URLSearchParams(search)].filter(([name]) => name !== 'per' && name !== 'halaman')
  return (
    <>
      {isDayWrong ? <Notice tone="warning">{text.wrong}</Notice> : null}
      {day === null ? null : (
        <Notice tone="warning">
          {text.notice(day.words)} {without === undefined ? null : `${without} `}
          <TextLink href={withQuery(search, { per: null })}>{text.now}</TextLink>
        </Notice>
      )}
      <details className="group on-screen mb-3 text-14" open={day !== null}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-primary">
          {text.asOf}
          <OpenMark />
        </summary>
        <form method="get" className="mt-2 flex flex-wrap items-end gap-3">
          {carried.map(([name, value]) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))}
          <label className="block">
            <span className="block text-14 text-muted">{text.help}</span>
            <input
              type="date"
              name="per"
              defaultValue={day?.value ?? ''}
              className="mt-1 min-h-11 rounded-box border border-muted bg-paper px-3"
            />
          </label>
          <button type="submit" className={buttonClasses('secondary')}>
            {text.show}
          </button>
        </form>
      </details>
    </>
  )
}
