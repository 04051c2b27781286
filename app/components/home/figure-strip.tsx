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
              {figure.share === null ? null : <Bar share={figure.share} />}
            </dt>
            <dd className="figure text-balance font-bold text-22 tracking-tight sm:text-28">{figure.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Bar({ share }: { share: number }) {
  return (
    <svg
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-3 h-1.5 w-full overflow-hidden rounded-full"
    >
      <rect width="100" height="4" className="fill-line" />
      <rect width={100 * Math.min(1, share)} height="4" className="fill-good" />
    </svg>
  )
}
