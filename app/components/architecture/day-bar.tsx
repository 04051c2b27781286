import { architectureText as text } from '#app/text/architecture.ts'
import { withQuery } from '../address-query.ts'
import { buttonClasses, TextLink } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { OpenMark } from '../open-mark.tsx'

interface DayBarProps {
  /** The day shown, as written and in words; null for now. */
  day: { value: string; words: string } | null
  search: string
}

/** Turns a list to a day that has passed, and says so while it is turned. */
export function DayBar({ day, search }: DayBarProps) {
  const carried = [...new URLSearchParams(search)].filter(([name]) => name !== 'per' && name !== 'halaman')
  return (
    <>
      {day === null ? null : (
        <Notice tone="warning">
          {text.asOfNotice(day.words)}{' '}
          <TextLink href={withQuery(search, { per: null })}>{text.asOfNow}</TextLink>
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
            <span className="block text-14 text-muted">{text.asOfHelp}</span>
            <input
              type="date"
              name="per"
              defaultValue={day?.value ?? ''}
              className="mt-1 min-h-11 rounded-box border border-muted bg-paper px-3"
            />
          </label>
          <button type="submit" className={buttonClasses('secondary')}>
            {text.asOfShow}
          </button>
        </form>
      </details>
    </>
  )
}
