import { wholeNumber } from '#app/text/figures.ts'

export interface SummaryFigure {
  /** A figure, or a short text where the answer is a day or an hour. */
  value: number | string
  /** When given, the figure reads "value dari total" with a bar under it. */
  total?: number
  label: string
}

/** The few figures a reader looks for first, side by side. */
export function SummaryFigures({ figures }: { figures: SummaryFigure[] }) {
  return (
    <dl className="box grid overflow-hidden rounded-box border border-line bg-paper sm:grid-cols-2 xl:auto-cols-auto xl:grid-flow-col xl:grid-cols-none print:grid-flow-col print:grid-cols-none">
      {figures.map((figure) => (
        <div
          key={figure.label}
          className="-mt-px -ml-px flex flex-col-reverse justify-end border-line border-t border-l px-6 py-4 print:px-3"
        >
          <dt className="text-14 text-muted">
            {figure.label}
            {figure.total === undefined ? null : (
              <Progress value={Number(figure.value)} total={figure.total} />
            )}
          </dt>
          <dd className="figure sm:whitespace-nowrap font-bold text-28 tracking-tight sm:text-36 print:text-18">
            {typeof figure.value === 'number' ? wholeNumber(figure.value) : figure.value}
            {figure.total === undefined ? '' : ` dari ${wholeNumber(figure.total)}`}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Progress({ value, total }: { value: number; total: number }) {
  const share = total === 0 ? 0 : Math.min(1, value / total)
  return (
    <svg
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-3 h-1.5 w-full overflow-hidden rounded-full"
    >
      <rect width="100" height="4" className="fill-line" />
      <rect width={100 * share} height="4" className="fill-good" />
    </svg>
  )
}
