import type { ReactNode } from 'react'
import { uiText } from '#app/text/ui.ts'

export interface SummaryRow {
  key: string
  label: string
  /** null is said as "Belum diisi". */
  value: ReactNode | null
  /** Where it is changed; left out where it cannot be. */
  changeHref?: string
}

/** Questions and answers to look over, each with its way to change it. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="box divide-y divide-line rounded-box border border-line bg-paper">
      {rows.map((row) => (
        <div
          key={row.key}
          className="grid gap-x-6 gap-y-0.5 px-4 py-3 sm:grid-cols-[minmax(10rem,1fr)_minmax(0,2fr)_auto] sm:px-6 print:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <dt className="text-muted max-sm:text-14">{row.label}</dt>
          <dd className="wrap-break-word min-w-0 whitespace-pre-line">
            {row.value ?? <span className="text-muted">{uiText.notFilled}</span>}
          </dd>
          {row.changeHref ? (
            <dd className="on-screen">
              <a
                href={row.changeHref}
                className="inline-flex items-center text-primary underline underline-offset-2 hover:text-pressed max-sm:min-h-11"
              >
                {uiText.change}
                <span className="sr-only"> {row.label.toLowerCase()}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}

export interface Fact {
  label: string
  value: ReactNode | null
}

/** A few facts side by side, in a grid of hairlines. */
export function FactGrid({ facts }: { facts: Fact[] }) {
  return (
    <dl className="box grid grid-cols-1 overflow-hidden rounded-box border border-line bg-paper sm:grid-cols-2 print:grid-cols-2">
      {facts.map((fact) => (
        <div key={fact.label} className="-mt-px -ml-px border-line border-t border-l px-5 py-3.5">
          <dt className="text-14 text-muted">{fact.label}</dt>
          <dd className="wrap-break-word font-semibold">
            {fact.value ?? <span className="font-normal text-muted">{uiText.notFilled}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
