/** That one bar waits for another: rows and quarters as the chart counts them. */
export interface ChartLine {
  key: string
  /** The row that is waited for, and the quarter after which it is over. */
  fromRow: number
  fromEnd: number
  /** The row that waits, and the quarter it begins with. */
  toRow: number
  toStart: number
  /** It begins before what it waits for is over. */
  isWrong: boolean
}

interface ChartLinesProps {
  lines: readonly ChartLine[]
  quarters: number
  /** The rows of this piece: what leaves it goes on in the next one, at the same place. */
  from: number
  to: number
  geometry: { rowHeight: number; barTop: number; barHeight: number }
}

/** The elbows of what waits for what: down from the end of one bar, and across to the beginning of the other. */
export function ChartLines({ lines, quarters, from, to, geometry }: ChartLinesProps) {
  const { rowHeight, barTop, barHeight } = geometry
  const touched = lines.filter(
    ({ fromRow, toRow }) => Math.min(fromRow, toRow) < to && Math.max(fromRow, toRow) >= from,
  )
  const topOf = (row: number) => (row - from) * rowHeight + barTop
  return (
    <g>
      {touched.map((line) => {
        const isDown = line.toRow > line.fromRow
        const x = `${(line.fromEnd / quarters) * 100}%`
        const leaves = topOf(line.fromRow) + (isDown ? barHeight : 0)
        const middle = topOf(line.toRow) + barHeight / 2
        const edge = topOf(line.toRow) + (isDown ? 0 : barHeight)
        const isAcross = line.toStart > line.fromEnd
        const look = {
          className: `fill-none ${line.isWrong ? 'stroke-danger' : 'stroke-ink'}`,
          strokeWidth: line.isWrong ? 2 : 1.5,
          strokeDasharray: line.isWrong ? '4 2' : undefined,
        }
        return (
          <g key={line.key}>
            <line x1={x} x2={x} y1={leaves} y2={isAcross ? middle : edge} {...look} />
            {isAcross ? (
              <>
                <line x1={x} x2={`${(line.toStart / quarters) * 100}%`} y1={middle} y2={middle} {...look} />
                <Head
                  x={`${(line.toStart / quarters) * 100}%`}
                  y={middle}
                  d="m-6 -4 6 4-6 4"
                  look={look.className}
                />
              </>
            ) : (
              <Head x={x} y={edge} d={isDown ? 'm-4 -6 4 6 4-6' : 'm-4 6 4-6 4 6'} look={look.className} />
            )}
          </g>
        )
      })}
    </g>
  )
}

function Head({ x, y, d, look }: { x: string; y: number; d: string; look: string }) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <path d={d} className={look} strokeWidth="2" />
    </svg>
  )
}
