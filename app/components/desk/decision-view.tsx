import { decisionText } from '#app/text/desk.ts'
import type { DecisionCode } from '#workflows/catalogue/decision.ts'
import { DecisionName } from '../decision-tag.tsx'

export interface DecisionVersion {
  version: number
  code: DecisionCode
  lines: { label: string; value: string }[]
  ruleSentence: string
  cautions: string[]
  byWhom: string
}

/** One version of a decision with everything it carries. */
export function DecisionView({ decision, isCurrent }: { decision: DecisionVersion; isCurrent: boolean }) {
  return (
    <div
      className={`box min-w-0 rounded-box border bg-paper px-5 py-4 ${isCurrent ? 'border-primary' : 'border-line'}`}
    >
      <p className="text-14 text-muted">
        Versi {decision.version}
        {isCurrent ? ` · ${decisionText.current}` : ''}
      </p>
      <p className="text-18">
        <DecisionName code={decision.code} />
      </p>
      <dl className="mt-2 grid gap-1.5 text-14">
        {decision.lines.map((line) => (
          <div key={line.label}>
            <dt className="text-muted">{line.label}</dt>
            <dd className="wrap-break-word whitespace-pre-line">{line.value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-14">{decision.ruleSentence}</p>
      {decision.cautions.map((sentence) => (
        <p key={sentence} className="mt-1 text-14 text-warning">
          {sentence}
        </p>
      ))}
      <p className="mt-2 text-14 text-muted">{decision.byWhom}</p>
    </div>
  )
}

/** Every version of a decision side by side, the newest first. */
export function DecisionVersions({ decisions }: { decisions: DecisionVersion[] }) {
  const newest = decisions.at(-1)?.version
  return (
    <div className="grid gap-3 sm:grid-cols-2 2xl:grid-cols-3">
      {decisions.toReversed().map((decision) => (
        <DecisionView key={decision.version} decision={decision} isCurrent={decision.version === newest} />
      ))}
    </div>
  )
}
