import type { ReactElement } from 'react'
import { wholeNumber } from '#app/text/figures.ts'
import { type DecisionCode, decisions } from '#workflows/catalogue/decision.ts'

/** The mark of each decision on a 12 x 12 field: shape and colour together, never colour alone. */
const marks = {
  keep: <circle cx="6" cy="6" r="5" className="fill-keep" />,
  improve: <path d="M6 1 11.5 11H.5Z" className="fill-improve" />,
  integrate: <path d="M6 .5 11.5 6 6 11.5 .5 6Z" className="fill-integrate" />,
  'replace-national': <path d="M1 1h10v10H1Z" className="fill-replace" />,
  'replace-local': <path d="M2 2h8v8H2Z" className="fill-none stroke-2 stroke-replace" />,
  deactivate: <path d="m1.5 1.5 9 9m0-9-9 9" className="fill-none stroke-2 stroke-deactivate" />,
  monitor: <circle cx="6" cy="6" r="4.5" className="fill-none stroke-2 stroke-monitor" />,
} satisfies Record<DecisionCode, ReactElement>

export function DecisionMark({ code }: { code: DecisionCode }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="shrink-0">
      {marks[code]}
    </svg>
  )
}

/** How many applications got one decision: mark, figure, word. */
export function DecisionTag({ code, count }: { code: DecisionCode; count: number }) {
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <span className="self-center">
        <DecisionMark code={code} />
      </span>
      <span>
        <strong className="figure font-semibold">{wholeNumber(count)}</strong>{' '}
        {decisions[code].label.toLowerCase()}
      </span>
    </span>
  )
}

/** One decision by its name: mark and word. */
export function DecisionName({ code }: { code: DecisionCode }) {
  return (
    <span className="inline-flex items-baseline gap-2">
      <span className="translate-y-px">
        <DecisionMark code={code} />
      </span>
      <span className="font-semibold">{decisions[code].label}</span>
    </span>
  )
}
