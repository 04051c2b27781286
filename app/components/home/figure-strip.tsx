import { ShareBar } from '../share-bar.tsx'

export interface StripFigure {
  label: string
  /** "5 dari 7", "13 hari", "25 Agustus 2026". */
  text: string
  /** From 0 to 1: drawn as a bar; null where nothing is counted. */
  share: number | null
}

/** The few figures over the tasks: how far, how long, when. */
export function FigureStrip({ label, figures }: { label: string; figures: StripFigure[] }) {
  if (figures.length === 0) return null
  return (
    <section aria-label={label}>
      <dl className="box grid overflow-hidden rounded-box border border-line bg-paper sm:auto-cols-fr sm:grid-flow-col">
        {figures.map((figure) => (
          <div
            key={figure.label}
            className="-mt-px -ml-px flex flex-col-reverse justify-end border-line border-t border-l px-4 py-4 sm:px-6"
          >
            <dt className="text-14 text-muted">
              {figure.label}
              {figure.share === null ? null : <ShareBar share={figure.share} className="mt-3 h-1.5" />}
            </dt>
            <dd className="figure text-balance font-bold text-22 tracking-tight sm:text-28">{figure.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
