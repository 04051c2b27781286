import type { ReactNode } from 'react'
import { correctionText } from '#app/text/correction.ts'
import { reviewText } from '#app/text/review.ts'
import { Notice } from '../notice.tsx'
import { OpenMark } from '../open-mark.tsx'
import { FactGrid } from '../summary-list.tsx'
import { UsageBars, type UsageBarsProps } from './usage-bars.tsx'

interface Fact {
  key: string
  label: string
  value: string | null
  isRestricted: boolean
}

export interface ApplicationCardProps {
  facts: {
    purpose: string | null
    basic: Fact[]
    technical: Fact[]
    technicalEmpty: number
  }
  use: UsageBarsProps & { verdict: string; sentence: string; quarters: string[]; ruleVersion: string }
  /** Figures that were corrected after the dossier had been handed in, in words. */
  corrections?: readonly string[]
  counterparts: { key: string; isClear: boolean; sentence: string; reasons: string[] }[]
}

/** What is known of an application: what the rules say first, then readings and facts. */
export function ApplicationCard({ facts, use, counterparts, corrections = [] }: ApplicationCardProps) {
  return (
    <div>
      {facts.purpose ? <p className="wrap-break-word max-w-measure text-muted">{facts.purpose}</p> : null}
      <RuleNotice use={use} />
      {corrections.length > 0 ? (
        <Notice tone="warning" title={correctionText.late}>
          <ul className="grid gap-0.5 text-14">
            {corrections.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {counterparts.length > 0 ? <Counterparts counterparts={counterparts} /> : null}
      <div className="box mb-4 rounded-box border border-line bg-paper px-5 py-4">
        <UsageBars {...use} />
      </div>
      <FactGrid facts={facts.basic.map(readable)} />
      {facts.technical.length > 0 ? (
        <details className="group mt-3">
          <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-primary">
            {reviewText.technical} ({facts.technical.length} diisi, {facts.technicalEmpty} kosong)
            <OpenMark />
          </summary>
          <FactGrid facts={facts.technical.map(readable)} />
        </details>
      ) : null}
    </div>
  )
}

function readable({ label, value, isRestricted }: Fact): { label: string; value: ReactNode | null } {
  if (value === null || !isRestricted) return { label, value }
  return {
    label,
    value: (
      <>
        {value} <span className="font-normal text-muted">{reviewText.restricted}</span>
      </>
    ),
  }
}

function RuleNotice({ use }: Pick<ApplicationCardProps, 'use'>) {
  return (
    <Notice tone={use.verdict === 'idle' ? 'warning' : 'info'} title={use.sentence}>
      <ul className="grid gap-0.5 text-14">
        {use.quarters.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li className="text-muted">Aturan dua triwulan, versi {use.ruleVersion}.</li>
      </ul>
    </Notice>
  )
}

function Counterparts({ counterparts }: Pick<ApplicationCardProps, 'counterparts'>) {
  const isClear = counterparts.some((each) => each.isClear)
  return (
    <Notice tone={isClear ? 'warning' : 'info'} title={reviewText.counterpart}>
      <ul className="grid gap-2 text-14">
        {counterparts.map((each) => (
          <li key={each.key}>
            <span className="font-semibold">{each.sentence}</span> {each.reasons.join(' ')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
