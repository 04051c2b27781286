import type { ReactNode } from 'react'
import { boardText } from '#app/text/board.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { type DecisionCode, decisionCodes, decisions } from '#workflows/catalogue/decision.ts'
import type { BoardTotals } from './board-totals.ts'
import { DecisionMark } from './decision-tag.tsx'

const fills = {
  keep: 'fill-keep',
  improve: 'fill-improve',
  integrate: 'fill-integrate',
  'replace-national': 'fill-replace',
  'replace-local': 'fill-replace',
  deactivate: 'fill-deactivate',
  monitor: 'fill-monitor',
} satisfies Record<DecisionCode, string>

/** The decisions so far as one bar and the list that names its parts. */
export function DecisionTotals({ totals }: { totals: BoardTotals }) {
  const undecided = totals.submitted - totals.decided
  return (
    <div className="box rounded-box border border-line bg-paper px-6 py-5">
      <Bar totals={totals} />
      <ul className="mt-4 grid gap-x-8 gap-y-1 sm:grid-cols-2 xl:grid-cols-3 print:grid-cols-2">
        {decisionCodes.map((code) => (
          <Line
            key={code}
            mark={<DecisionMark code={code} />}
            words={decisions[code].label}
            count={totals.byDecision[code]}
          />
        ))}
        <Line mark={<UndecidedMark />} words={boardText.notYetDecided} count={undecided} />
      </ul>
    </div>
  )
}

function Line({ mark, words, count }: { mark: ReactNode; words: string; count: number }) {
  return (
    <li className={`flex min-h-8 items-center gap-2.5 text-14 ${count === 0 ? 'text-muted' : ''}`}>
      {mark}
      <span className="grow">{words}</span>
      <strong className="figure font-semibold">{wholeNumber(count)}</strong>
    </li>
  )
}

function Bar({ totals }: { totals: BoardTotals }) {
  const width = 1000
  const scale = width / Math.max(1, totals.submitted)
  let left = 0
  return (
    <svg viewBox={`0 0 ${width} 12`} preserveAspectRatio="none" aria-hidden="true" className="h-3 w-full">
      <rect width={width} height="12" className="fill-line" />
      {decisionCodes.map((code) => {
        const x = left
        const part = totals.byDecision[code] * scale
        left += part
        return <rect key={code} x={x} width={Math.max(0, part - 3)} height="12" className={fills[code]} />
      })}
    </svg>
  )
}

function UndecidedMark() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="shrink-0">
      <path d="M0 4.5h12v3H0Z" className="fill-line" />
    </svg>
  )
}
