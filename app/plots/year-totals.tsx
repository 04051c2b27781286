import { shortRupiah } from '#app/text/figures.ts'
import { ofCeiling, roadmapText as text } from '#app/text/roadmap.ts'

export interface YearTotalsProps {
  title: string
  totals: { year: number; planned: number; ceiling: number | null; over: number }[]
}

const tall = 96

/** What is planned for each year beside what may be spent: the part above it stands out by colour, mark and word. */
export function YearTotals({ title, totals }: YearTotalsProps) {
  const most = Math.max(1, ...totals.map(({ planned, ceiling }) => Math.max(planned, ceiling ?? 0)))
  const heightOf = (money: number) => Math.round((money / most) * tall)
  return (
    <figure className="box rounded-box border border-line bg-paper px-4 py-4 sm:px-6">
      <figcaption className="mb-3 font-semibold">{title}</figcaption>
      <ul className="grid auto-cols-fr gap-x-4 gap-y-5 sm:grid-flow-col">
        {totals.map(({ year, planned, ceiling, over }) => (
          <li key={year} className="max-sm:border-line max-sm:border-b max-sm:pb-3 max-sm:last:border-0">
            <svg width="100%" height={tall + 2} aria-hidden="true" className="block max-w-40">
              <rect
                x="10%"
                width="56%"
                y={tall - heightOf(planned - over)}
                height={heightOf(planned - over)}
                className="fill-primary"
              />
              {over > 0 ? (
                <rect
                  x="10%"
                  width="56%"
                  y={tall - heightOf(planned)}
                  height={Math.max(3, heightOf(over))}
                  className="fill-danger"
                />
              ) : null}
              {ceiling === null ? null : (
                <line
                  x1="0"
                  x2="76%"
                  y1={tall - heightOf(ceiling) + 1}
                  y2={tall - heightOf(ceiling) + 1}
                  className="stroke-ink"
                  strokeWidth="2"
                  strokeDasharray="6 3"
                />
              )}
              <line x1="0" x2="100%" y1={tall + 1} y2={tall + 1} className="stroke-line" />
            </svg>
            <p className="figure mt-1 font-semibold">{year}</p>
            <p className="figure text-14">
              {ofCeiling(shortRupiah(planned), ceiling === null ? null : shortRupiah(ceiling))}
            </p>
            {over > 0 ? (
              <p className="figure font-semibold text-14 text-danger">
                ▲ {text.over} {shortRupiah(over)}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </figure>
  )
}
