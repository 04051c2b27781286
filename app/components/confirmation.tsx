import { Fragment, type ReactNode } from 'react'
import { listText } from '#app/text/ui.ts'

interface ConfirmationProps {
  /** "Berkas diajukan". The page's title says the same task; this says that it is done. */
  title: string
  /** What the number is: "Nomor tanda terima". */
  numberLabel?: string
  number?: string
  /** Who did it and when, in words. */
  byWhom?: string
  /** What happens next and when, one step a line. */
  next: ReactNode[]
  /** The ways on: the receipt, the first screen. */
  children?: ReactNode
}

/** Confirms that something is done. It is drawn from the record, so it may be bookmarked and printed. */
export function Confirmation({ title, numberLabel, number, byWhom, next, children }: ConfirmationProps) {
  return (
    <div className="max-w-page">
      <div className="box rounded-box border border-good border-l-4 bg-good-ground px-6 py-6">
        <p className="flex items-center gap-3 font-bold text-22">
          <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" className="shrink-0">
            <circle cx="12" cy="12" r="12" className="fill-good" />
            <path d="m6.5 12.5 3.6 3.6 7.4-8" className="fill-none stroke-2 stroke-paper" />
          </svg>
          {title}
        </p>
        {number ? (
          <p className="mt-4">
            <span className="block text-14 text-muted">{numberLabel}</span>
            <strong className="figure font-bold text-22 tracking-tight sm:text-28">
              {breakable(number)}
            </strong>
          </p>
        ) : null}
        {byWhom ? <p className="mt-2 text-14 text-muted">{byWhom}</p> : null}
      </div>
      {next.length > 0 ? (
        <>
          <h2 className="mt-8 mb-2 font-bold text-18">{listText.whatNext}</h2>
          <ol className="grid max-w-measure list-decimal gap-1.5 pl-6 marker:text-muted">
            {next.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the steps are fixed text in a fixed order
              <li key={index}>{step}</li>
            ))}
          </ol>
        </>
      ) : null}
      {children ? <div className="on-screen mt-7 flex flex-wrap gap-3">{children}</div> : null}
    </div>
  )
}

/** "100.3.3.3/1/35.73.112/2026" breaks after its strokes only. */
function breakable(number: string): ReactNode[] {
  return number.split('/').map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one number, in their order
    <Fragment key={index}>
      {index > 0 ? (
        <>
          /<wbr />
        </>
      ) : null}
      {part}
    </Fragment>
  ))
}
