import { wholeNumber } from '#app/text/figures.ts'
import { ShareBar } from './share-bar.tsx'

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
              <ShareBar
                share={figure.total === 0 ? 0 : Number(figure.value) / figure.total}
                className="mt-3 h-1.5"
              />
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
