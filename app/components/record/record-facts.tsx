import type { ReactNode } from 'react'
import { applicationText as text } from '#app/text/application.ts'
import { type FieldChange, FieldHistory } from '../field-history.tsx'
import { OpenMark } from '../open-mark.tsx'
import { SummaryList } from '../summary-list.tsx'

export interface Fact {
  key: string
  label: string
  value: string | null
  isRestricted: boolean
}

interface FactListProps {
  facts: Fact[]
  history: Record<string, FieldChange[]>
}

/** Fields and their answers, each with what stood there before. */
export function FactList({ facts, history }: FactListProps) {
  return (
    <SummaryList
      rows={facts.map((fact) => ({
        key: fact.key,
        label: fact.label,
        value: answerOf(fact, history[fact.key] ?? []),
      }))}
    />
  )
}

function answerOf({ label, value, isRestricted }: Fact, changes: FieldChange[]): ReactNode | null {
  if (value === null && changes.length === 0) return null
  return (
    <>
      {value ?? '-'}
      {isRestricted ? <span className="text-muted"> {text.restricted}</span> : null}
      {changes.length > 0 ? <FieldHistory label={label} changes={changes} /> : null}
    </>
  )
}

/** What the expert answers, folded away; only what is filled. */
export function Technical({
  facts,
  history,
}: { facts: { technical: Fact[]; technicalEmpty: number } } & Pick<FactListProps, 'history'>) {
  if (facts.technical.length === 0) return <p className="mt-3 text-muted">{text.technicalNone}</p>
  return (
    <details className="group mt-3">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-primary">
        {text.technical} ({facts.technical.length} diisi, {facts.technicalEmpty} kosong)
        <OpenMark />
      </summary>
      <FactList facts={facts.technical} history={history} />
    </details>
  )
}
