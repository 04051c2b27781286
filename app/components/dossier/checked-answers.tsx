import type { ReactNode } from 'react'
import { wholeNumber } from '#app/text/figures.ts'
import { submitText as text } from '#app/text/submission.ts'
import { uiText } from '#app/text/ui.ts'
import { TextLink } from '../button.tsx'
import { fieldId } from '../form/form-state.ts'
import { OpenMark } from '../open-mark.tsx'
import { StatusTag } from '../status-tag.tsx'
import { SummaryList } from '../summary-list.tsx'

export interface CheckedAnswersProps {
  id: string
  name: string
  dossierId: string
  evidence: { stated: number; proved: number }
  checked: {
    isNew: boolean
    changes: number
    answers: { key: string; label: string; value: string | null; change: { from: string | null } | null }[]
    readings: { key: string; label: string; value: string }[]
  }
  isOpen: boolean
}

/** The answers, readings and evidence of one application, to look over before they are submitted. */
export function CheckedAnswers({ id, name, dossierId, evidence, checked, isOpen }: CheckedAnswersProps) {
  const { isNew, changes, answers, readings } = checked
  return (
    <details open={isOpen} className="group rounded-box border border-line bg-paper">
      <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 sm:px-6">
        <span className="font-semibold text-primary">{name}</span>
        {isNew ? <StatusTag tone="attention">{text.isNew}</StatusTag> : null}
        {changes > 0 && !isNew ? (
          <StatusTag tone="attention">
            {text.changed}: {wholeNumber(changes)}
          </StatusTag>
        ) : null}
        <OpenMark />
      </summary>
      <div className="border-line border-t px-4 pt-3 pb-4 sm:px-6">
        <SummaryList
          rows={[
            ...answers.map(({ key, label, value, change }) => ({
              key,
              label,
              value: isNew ? value : marked(value, change),
              changeHref: `/aplikasi/${id}/ubah#${fieldId('', key)}`,
            })),
            ...readings,
            { key: 'evidence', label: text.evidence, value: evidenceWords(evidence) },
          ]}
        />
        <p className="on-screen mt-2">
          <TextLink href={`/aplikasi/${id}?berkas=${dossierId}`} about={name}>
            {text.openCard}
          </TextLink>
        </p>
      </div>
    </details>
  )
}

function marked(value: string | null, change: { from: string | null } | null): ReactNode | null {
  if (change === null) return value
  return (
    <>
      {value ?? uiText.notFilled} <strong className="font-semibold text-warning">{text.changed}</strong>
      <span className="block text-14 text-muted">
        {text.before}: {change.from ?? uiText.notFilled}
      </span>
    </>
  )
}

function evidenceWords({ stated, proved }: CheckedAnswersProps['evidence']): string {
  return stated === 0 ? text.noEvidence : text.evidenceOf(wholeNumber(proved), wholeNumber(stated))
}
