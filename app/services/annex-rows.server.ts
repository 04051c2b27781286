import { dateText } from '#app/text/dates.ts'
import type { Db } from '#db/open.ts'
import { type DecisionRow, decisionsOfCycle, namedItemsOfCycle } from '#db/review-items.ts'
import { type DecisionCode, decisions, type ReasonCode, reasonLabels } from '#workflows/catalogue/decision.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { AnnexRow } from '#workflows/decree/words.ts'
import { isQuarter, quarterLabel } from '#workflows/rules/quarters.ts'
import type { DisuseFinding } from '#workflows/rules/two-quarter.ts'
import { AppError } from './app-error.ts'

/**
 * Every application of a cycle with the decision that stands, in words, by agency and name: the rows of
 * Annex III. Refuses while any decision is not final.
 */
export async function annexRowsOf(db: Db, cycleId: string): Promise<AnnexRow[]> {
  const standing = new Map<string, DecisionRow>()
  for (const decision of await decisionsOfCycle(db, cycleId)) standing.set(decision.itemId, decision)
  const rows: AnnexRow[] = []
  for (const item of await namedItemsOfCycle(db, cycleId)) {
    const decision = standing.get(item.id)
    if (decision === undefined || item.stage !== 'final') {
      throw new AppError(
        'refused',
        'Masih ada aplikasi yang keputusannya belum tetap. Tutup masa tanggapan dahulu.',
      )
    }
    const fields = item.fields as FieldValues
    const code = decision.code as DecisionCode
    const usage = (decision.ruleReport as { usage?: DisuseFinding } | null)?.usage
    rows.push({
      itemId: item.id,
      applicationId: item.applicationId,
      organisation: item.organisation,
      application: item.application,
      purpose: typeof fields.purpose === 'string' ? fields.purpose : '',
      decision: code,
      decisionLabel: decisions[code].label,
      reason: reasonWords(decision),
      successor: decision.successor ?? '',
      due: dueWords(decision),
      isSimulated: isForDisuse(decision) && usage?.isPractice === true,
    })
  }
  const { compare } = new Intl.Collator('id')
  return rows.toSorted(
    (one, other) =>
      compare(one.organisation, other.organisation) || compare(one.application, other.application),
  )
}

function isForDisuse(decision: DecisionRow): boolean {
  return (decision.reasons as ReasonCode[]).includes('not-used')
}

function reasonWords(decision: DecisionRow): string {
  const reasons = (decision.reasons as ReasonCode[]).map((reason) => reasonLabels[reason])
  return [...reasons, decision.note ?? '', decision.conditions ?? ''].filter((part) => part !== '').join('; ')
}

function dueWords(decision: DecisionRow): string {
  if (decision.dueOn !== null) return dateText(decision.dueOn)
  const quarter = decision.untilQuarter
  return quarter !== null && isQuarter(quarter) ? `s.d. ${quarterLabel(quarter)}` : ''
}
