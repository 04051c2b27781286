import { isDecisionCode, isReasonCode } from '#workflows/catalogue/decision.ts'
import type { DecisionContent } from '#workflows/review-item/events.ts'

/** What the decision page sends. */
interface TypedDecision {
  values: Readonly<Record<string, string>>
  lists: Readonly<Record<string, readonly string[]>>
}

/** A decision as it was typed; empty answers are none. Null when it names no decision. */
export function decisionFrom({ values, lists }: TypedDecision): DecisionContent | null {
  const code = values.putusan ?? ''
  if (!isDecisionCode(code)) return null
  return {
    code,
    reasons: (lists.alasan ?? []).filter(isReasonCode),
    successor: words(values.pengganti),
    dueOn: dateOf(values.batas),
    untilQuarter: words(values.sampai),
    conditions: words(values.syarat),
    inCharge: words(values.penanggung),
    note: words(values.catatan),
  }
}

function words(value: string | undefined): string | null {
  const text = (value ?? '').trim()
  return text === '' ? null : text
}

/** The browser's calendar sends a whole date or nothing; anything else counts as not filled in. */
function dateOf(value: string | undefined): string | null {
  const text = (value ?? '').trim()
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null
}
