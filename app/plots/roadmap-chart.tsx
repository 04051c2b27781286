import { roadmapText as text } from '#app/text/roadmap.ts'
import { Bar, barHeight, type ChartBar, share } from './chart-bar.tsx'
import { type ChartLine, ChartLines } from './chart-lines.tsx'

export interface RoadmapChartProps {
  years: number[]
  bars: ChartBar[]
  lines: ChartLine[]
  /** Where today stands, as a share of the period; null outside of it. */
  today: number | null
}

const rowHeight = 44
const barTop = 11
const headHeight = 44
/** A piece of the chart stays whole on paper. */
const rowsOfPiece = 7

/**
 * The chart of the roadmap: names at the left, a bar for each initiative over the quarters of the period. Heights
 * are pixels and widths are shares, so it takes any width; pieces of some rows follow each other without a seam on
 * a screen, and each carries the head of years on paper.
 */
export function RoadmapChart({ years, bars, lines, today }: RoadmapChartProps) {
  const count = Math.ceil(bars.length / rowsOfPiece)
  const pieces = Array.from({ length: count }, (_, place) => place * rowsOfPiece)
  return (
    <div className="overflow-x-auto rounded-box border border-line bg-paper print:overflow-visible print:border-0">
      <div className="min-w-[52rem] print:min-w-0">
        {pieces.map((from) => (
          <Piece
            key={from}
            {...{ years, lines, today, from, bars: bars.slice(from, from + rowsOfPiece) }}
            isFirst={from === 0}
            before={bars[from - 1]}
          />
        ))}
      </div>
    </div>
  )
}

interface PieceProps extends RoadmapChartProps {
  from: number
  isFirst: boolean
  before: ChartBar | undefined
}

const columns = 'grid grid-cols-[9rem_minmax(0,1fr)] sm:grid-cols-[19rem_minmax(0,1fr)]'

function Piece({ years, bars, lines, today, from, isFirst, before }: PieceProps) {
  const quarters = years.length * 4
  const height = bars.length * rowHeight
  return (
    <div className="print:break-inside-avoid">
      <div className={`${columns} ${isFirst ? '' : 'hidden print:grid'}`}>
        <div className="sticky left-0 z-10 border-line border-b bg-paper" />
        <Head years={years} today={today} />
      </div>
      <div className={columns}>
        <ol className="sticky left-0 z-10 bg-paper">
          {bars.map((bar, place) => (
            <li
              key={bar.id}
              style={{ height: rowHeight }}
              className="flex flex-col justify-center overflow-hidden border-line border-r border-b px-3 text-14 leading-4 sm:px-4"
            >
              {bar.part === (bars[place - 1] ?? before)?.part ? null : (
                <span className="block truncate font-semibold text-muted">{bar.part}</span>
              )}
              <a
                href={`/peta-rencana/${bar.id}`}
                title={bar.name}
                className={`text-primary no-underline hover:text-pressed hover:underline ${bar.part === (bars[place - 1] ?? before)?.part ? 'line-clamp-2' : 'block truncate'}`}
              >
                {bar.name}
              </a>
            </li>
          ))}
        </ol>
        <svg width="100%" height={height} className="block" data-quarters={quarters}>
          <title>{text.chartTitle}</title>
          <defs>
            <pattern
              id="tanpa-pagu"
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="3.5" height="7" fill="#ffffff" fillOpacity="0.75" />
            </pattern>
          </defs>
          <Grid years={years} rows={bars.length} height={height} />
          {today === null ? null : (
            <line
              x1={share(today)}
              x2={share(today)}
              y1={0}
              y2={height}
              className="stroke-ink"
              strokeWidth="1.5"
              strokeDasharray="2 3"
            />
          )}
          <ChartLines
            lines={lines}
            quarters={quarters}
            from={from}
            to={from + bars.length}
            geometry={{ rowHeight, barTop, barHeight }}
          />
          {bars.map((bar, place) => (
            <Bar key={bar.id} bar={bar} quarters={quarters} y={place * rowHeight + barTop} />
          ))}
        </svg>
      </div>
    </div>
  )
}

const numerals = ['I', 'II', 'III', 'IV']

function Head({ years, today }: Pick<RoadmapChartProps, 'years' | 'today'>) {
  const quarters = years.length * 4
  return (
    <svg width="100%" height={headHeight} aria-hidden="true" className="block border-line border-b">
      {years.map((year, place) => (
        <g key={year}>
          <line
            x1={share(place / years.length)}
            x2={share(place / years.length)}
            y1={0}
            y2={headHeight}
            className="stroke-line"
          />
          <text
            x={share((place + 0.5) / years.length)}
            y={18}
            textAnchor="middle"
            className="figure fill-ink font-semibold text-14"
          >
            {year}
          </text>
          {numerals.map((numeral, quarter) => (
            <text
              key={numeral}
              x={share((place * 4 + quarter + 0.5) / quarters)}
              y={37}
              textAnchor="middle"
              className="fill-muted text-14"
            >
              {numeral}
            </text>
          ))}
        </g>
      ))}
      {today === null ? null : (
        <svg x={share(today)} y={headHeight - 8} overflow="visible" aria-hidden="true">
          <path d="M-5 0h10L0 8Z" className="fill-ink" />
        </svg>
      )}
    </svg>
  )
}

function Grid({ years, rows, height }: { years: number[]; rows: number; height: number }) {
  const quarters = years.length * 4
  return (
    <g>
      {Array.from({ length: quarters }, (_, quarter) => quarter).map((quarter) => (
        <line
          key={quarter}
          x1={share(quarter / quarters)}
          x2={share(quarter / quarters)}
          y1={0}
          y2={height}
          className="stroke-line"
          strokeOpacity={quarter % 4 === 0 ? 1 : 0.45}
        />
      ))}
      {Array.from({ length: rows }, (_, row) => (row + 1) * rowHeight - 0.5).map((y) => (
        <line key={y} x1="0" x2="100%" y1={y} y2={y} className="stroke-line" />
      ))}
    </g>
  )
}
