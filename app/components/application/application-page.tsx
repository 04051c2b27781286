import type { ReactNode } from 'react'
import { applicationText as text } from '#app/text/application.ts'
import type { DecisionCode } from '#workflows/catalogue/decision.ts'
import { DecisionName } from '../decision-tag.tsx'
import { EvidenceSection, type EvidenceSectionProps } from '../evidence/evidence-section.tsx'
import type { FieldChange } from '../field-history.tsx'
import { Notice } from '../notice.tsx'
import { CardState, type CardStateProps } from '../record/card-state.tsx'
import { type Fact, FactList, Technical } from '../record/record-facts.tsx'
import { RecordHistory, type RecordHistoryProps } from '../record/record-history.tsx'
import { NothingYet, Section } from '../section.tsx'

import { type QuarterReading, ReadingTable } from './reading-table.tsx'

export interface ApplicationPageProps extends CardStateProps {
  facts: { purpose: string | null; basic: Fact[]; technical: Fact[]; technicalEmpty: number }
  history: { byField: Record<string, FieldChange[]> } & RecordHistoryProps
  use: { verdict: string; sentence: string; ruleVersion: string }
  readings: QuarterReading[]
  evidence: EvidenceSectionProps
  counterparts: { key: string; isClear: boolean; sentence: string; reasons: string[] }[]
  decisions: {
    key: string
    year: number
    version: number
    code: DecisionCode
    lines: { label: string; value: string }[]
    byWhom: string
  }[]
  mayRead: boolean
  /** What it hangs together with. */
  children: ReactNode
}

/** The card of an application: what is missing, how it is used, what it is, what was decided, what changed. */
export function ApplicationPage(props: ApplicationPageProps) {
  const { facts, history, use, readings, evidence, counterparts, decisions, mayRead, children } = props
  return (
    <>
      <CardState {...props} />
      <Section id="pemantauan" title={text.readings}>
        <Notice tone={use.verdict === 'idle' ? 'warning' : 'info'} title={use.sentence}>
          <p className="text-14 text-muted">Aturan dua triwulan, versi {use.ruleVersion}.</p>
        </Notice>
        <ReadingTable readings={readings} mayRead={mayRead} />
      </Section>
      <EvidenceSection {...evidence} />
      <Section id="data" title={text.facts}>
        <FactList facts={[purposeOf(facts.purpose), ...facts.basic]} history={history.byField} />
        <Technical facts={facts} history={history.byField} />
      </Section>
      {children}
      <Section id="padanan" title={text.counterparts}>
        <Counterparts counterparts={counterparts} />
      </Section>
      <Section id="keputusan" title={text.decisions}>
        {decisions.length === 0 ? <NothingYet sentence={text.noDecisions} /> : null}
        <ol className="grid gap-4">
          {decisions.map((each) => (
            <Decision key={each.key} decision={each} />
          ))}
        </ol>
      </Section>
      <Section id="riwayat" title={text.history}>
        <RecordHistory events={history.events} fields={history.fields} only={history.only} />
      </Section>
    </>
  )
}

function purposeOf(value: string | null): Fact {
  return { key: 'purpose', label: 'Fungsi', value, isRestricted: false }
}

function Counterparts({ counterparts }: Pick<ApplicationPageProps, 'counterparts'>) {
  if (counterparts.length === 0) return <NothingYet sentence={text.noCounterparts} />
  return (
    <ul className="box grid gap-3 rounded-box border border-line bg-paper px-4 py-4 sm:px-6">
      {counterparts.map((each) => (
        <li key={each.key} className="max-w-measure">
          <span className="font-semibold">{each.sentence}</span> {each.reasons.join(' ')}
        </li>
      ))}
    </ul>
  )
}

function Decision({ decision }: { decision: ApplicationPageProps['decisions'][number] }) {
  const { year, version, code, lines, byWhom } = decision
  return (
    <li className="box rounded-box border border-line bg-paper px-4 py-4 sm:px-6">
      <p>
        <span className="figure text-muted">{year}</span> <DecisionName code={code} />
        {version > 1 ? <span className="text-14 text-muted"> versi {version}</span> : null}
      </p>
      {lines.map((line) => (
        <p key={line.label} className="wrap-break-word mt-1 max-w-measure">
          <span className="text-muted">{line.label}:</span> {line.value}
        </p>
      ))}
      <p className="mt-1 text-14 text-muted">{byWhom}</p>
    </li>
  )
}
