import { wholeNumber } from '#app/text/figures.ts'
import { reviewText } from '#app/text/review.ts'

export interface UsageBarsProps {
  thresholdUsers: number
  bars: {
    quarter: string
    label: string
    users: number | null
    words: string
    isAtOrBelow: boolean
    isPractice: boolean
  }[]
}

/** Active users a quarter: a bar, its figure and its quarter; what is not known has no bar. */
export function UsageBars({ bars, thresholdUsers }: UsageBarsProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.users ?? 0))
  if (bars.length === 0) return <p className="text-14 text-muted">{reviewText.noReadings}</p>
  return (
    <figure>
      <figcaption className="mb-2 text-14 text-muted">
        {reviewText.readings}, ambang {wholeNumber(thresholdUsers)}
      </figcaption>
      <ol className="grid max-w-[40rem] auto-cols-[minmax(0,5rem)] grid-flow-col items-end gap-2 text-center text-14">
        {bars.map((bar) => (
          <li key={bar.quarter}>
            <span className={`figure block ${bar.isAtOrBelow ? 'font-semibold text-danger' : ''}`}>
              {bar.users === null ? <abbr title={bar.words}>t.d.</abbr> : bar.words}
            </span>
            <svg
              viewBox="0 0 10 60"
              preserveAspectRatio="none"
              aria-hidden="true"
              className="mt-1 h-16 w-full"
            >
              <Bar share={(bar.users ?? 0) / most} isLow={bar.isAtOrBelow} isKnown={bar.users !== null} />
            </svg>
            <span className="block text-muted">{bar.label}</span>
            {bar.isPractice ? <span className="block text-muted">(latihan)</span> : null}
          </li>
        ))}
      </ol>
    </figure>
  )
}

function Bar({ share, isLow, isKnown }: { share: number; isLow: boolean; isKnown: boolean }) {
  if (!isKnown) return <rect y="58" width="10" height="2" className="fill-line" />
  const height = Math.max(2, 60 * share)
  return (
    <rect y={60 - height} width="10" height={height} className={isLow ? 'fill-danger' : 'fill-primary'} />
  )
}
