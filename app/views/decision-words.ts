import { dateText, dateTimeText } from '#app/text/dates.ts'
import type { DecisionRow } from '#db/review-items.ts'
import {
  type DecisionCode,
  decisions,
  isDecisionCode,
  isReasonCode,
  reasonLabels,
} from '#workflows/catalogue/decision.ts'
import { quarterLabel } from '#workflows/rules/quarters.ts'

/** One version of a decision, every line ready to read. */
export interface DecisionWords {
  version: number
  code: DecisionCode
  label: string
  lines: { label: string; value: string }[]
  /** What the two-quarter rule said on the day of the decision. */
  ruleSentence: string
  cautions: string[]
  byWhom: string
}

interface RuleReport {
  usage?: { sentence?: string }
  cautions?: string[]
}

/** A version of a decision in words. */
export function decisionWords(row: DecisionRow, utcOffsetHours: number): DecisionWords {
  const code: DecisionCode = isDecisionCode(row.code) ? row.code : 'monitor'
  const reasons = (row.reasons as string[]).map((each) => (isReasonCode(each) ? reasonLabels[each] : each))
  const report = (row.ruleReport ?? {}) as RuleReport
  const lines: [string, string | null][] = [
    ['Alasan', reasons.length === 0 ? null : reasons.join('; ')],
    [code === 'integrate' ? 'Diintegrasikan ke dalam' : 'Diganti dengan', row.successor],
    ['Paling lambat', row.dueOn === null ? null : dateText(row.dueOn)],
    ['Dipantau sampai dengan', row.untilQuarter === null ? null : quarterLabel(row.untilQuarter)],
    ['Syarat', row.conditions],
    ['Penanggung jawab', row.inCharge],
    ['Catatan', row.note],
  ]
  return {
    version: row.version,
    code,
    label: decisions[code].label,
    lines: lines.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }])),
    ruleSentence: report.usage?.sentence ?? '',
    cautions: report.cautions ?? [],
    byWhom: `${row.recordedByName}, ${row.recordedByTitle} · ${dateTimeText(row.recordedAt, utcOffsetHours)}`,
  }
}
