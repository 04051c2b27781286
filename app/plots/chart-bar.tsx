import { barLabel } from '#app/text/roadmap.ts'
import { workLook } from './work-marks.tsx'

/** One initiative on the chart; quarters are counted from the first of the period, both ends included. */
export interface ChartBar {
  id: string
  name: string
  organisation: string
  /** The part it belongs to, said where it begins. */
  part: string
  work: string
  workLabel: string
  standing: string
  standingLabel: string
  first: number
  last: number
  run: string
  /** Stretches of quarters for which no ceiling is named. */
  unfunded: { first: number; last: number }[]
  /** What moving it needs; null for who may not. */
  edit: { version: number; startsOn: string; endsOn: string } | null
}

export const barHeight = 22

/** One initiative over its quarters: a link to its form, or to its card for who only reads. */
export function Bar({ bar, quarters, y }: { bar: ChartBar; quarters: number; y: number }) {
  const { fill, stroke, mark } = workLook(bar.work)
  const isPostponed = bar.standing === 'postponed'
  const [x, width] = [share(bar.first / quarters), share((bar.last - bar.first + 1) / quarters)]
  const edit =
    bar.edit === null
      ? {}
      : {
          'data-id': bar.id,
          'data-name': bar.name,
          'data-first': bar.first,
          'data-last': bar.last,
          'data-version': bar.edit.version,
          'data-starts': bar.edit.startsOn,
          'data-ends': bar.edit.endsOn,
        }
  return (
    <a
      href={bar.edit === null ? `/peta-rencana/${bar.id}` : `/peta-rencana/${bar.id}/ubah#f-startsOn`}
      aria-label={barLabel({ ...bar, work: bar.workLabel, standing: bar.standingLabel })}
      className="chart-bar"
      {...edit}
    >
      <title>{`${bar.name}: ${bar.run}`}</title>
      <svg x={x} y={y} width={width} height={barHeight} className="bar" aria-hidden="true">
        <rect
          x="1"
          y="1"
          width="100%"
          height={barHeight - 2}
          rx="4"
          style={{ width: 'calc(100% - 2px)' }}
          className={isPostponed ? `fill-paper ${stroke}` : fill}
          strokeWidth={isPostponed ? 2 : 0}
          strokeDasharray={isPostponed ? '5 3' : undefined}
        />
        {bar.unfunded.map((stretch) => {
          const length = bar.last - bar.first + 1
          return (
            <rect
              key={stretch.first}
              x={share((stretch.first - bar.first) / length)}
              width={share((stretch.last - stretch.first + 1) / length)}
              y="1"
              height={barHeight - 2}
              fill="url(#tanpa-pagu)"
              className="unfunded"
            />
          )
        })}
        <svg
          x="5"
          y="5"
          aria-hidden="true"
          width="12"
          height="12"
          className={isPostponed ? 'text-muted' : 'text-paper'}
          overflow="visible"
        >
          {bar.unfunded.length > 0 && !isPostponed ? <circle cx="6" cy="6" r="8.5" className={fill} /> : null}
          {mark}
        </svg>
        {bar.standing === 'done' ? (
          <svg x="100%" y="5" overflow="visible" aria-hidden="true" className="text-paper">
            <path d="M-16 6.5-13 9.5-7 3" fill="none" stroke="currentColor" strokeWidth="2.5" />
          </svg>
        ) : null}
      </svg>
    </a>
  )
}

/** A share of the whole as the percentage SVG takes. */
export function share(part: number): string {
  return `${Math.round(part * 100_000) / 1000}%`
}
