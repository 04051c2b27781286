import type { ReactNode } from 'react'
import { architectureText as text } from '#app/text/architecture.ts'
import { ButtonLink } from '../button.tsx'
import type { FieldChange } from '../field-history.tsx'
import { CardState, type CardStateProps } from '../record/card-state.tsx'
import { type Fact, FactList, Technical } from '../record/record-facts.tsx'
import { RecordHistory, type RecordHistoryProps } from '../record/record-history.tsx'
import { Section } from '../section.tsx'
import { CodePathList, type CodePathProps } from './code-path-list.tsx'

export interface ObjectPageProps extends CardStateProps {
  facts: { basic: Fact[]; technical: Fact[]; technicalEmpty: number }
  code: CodePathProps['path']
  /** Where a code is chosen; null for who may not. */
  codeHref: string | null
  history: { byField: Record<string, FieldChange[]> } & RecordHistoryProps
  isRetired: boolean
  /** What it hangs together with. */
  children: ReactNode
}

/** The card of an object: what is missing, what it is, where its code lies, its relations, what changed. */
export function ObjectPage({
  facts,
  code,
  codeHref,
  history,
  isRetired,
  children,
  ...state
}: ObjectPageProps) {
  return (
    <>
      {isRetired ? null : <CardState {...state} />}
      {children}
      <Section id="kode" title={text.codePath}>
        <CodePathList path={code} />
        {codeHref === null ? null : (
          <p className="mt-3">
            <ButtonLink href={codeHref} look="secondary">
              {text.chooseCode}
            </ButtonLink>
          </p>
        )}
      </Section>
      <Section id="data" title={text.facts}>
        <FactList facts={facts.basic} history={history.byField} />
        <Technical facts={facts} history={history.byField} />
      </Section>
      <Section id="riwayat" title={text.history}>
        <RecordHistory events={history.events} fields={history.fields} only={history.only} />
      </Section>
    </>
  )
}
