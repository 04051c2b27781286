import { localDate } from '#app/text/dates.ts'
import { loadCase } from '#db/cases.ts'
import { applicationById } from '#db/inventory.ts'
import type { Store } from '#db/open.ts'
import { reviewItemById } from '#db/review-items.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'
import type { DecisionContent } from '#workflows/review-item/events.ts'
import { checkDecisionFit, type DraftField } from '#workflows/rules/decision-fit.ts'
import { cityOffset } from './cycle-now.ts'
import { nationalIssueOf } from './decision-form.ts'
import { usageReading } from './usage-reading.ts'

/** The names under which the decision page asks for what the rule checks. */
const formNames = {
  reasons: 'alasan',
  successor: 'pengganti',
  dueOn: 'batas',
  untilQuarter: 'sampai',
} as const satisfies Record<DraftField, string>

/** What a decision still lacks, by the field of its form; the service asks the same rule again. */
export async function decisionProblems(
  { read }: Pick<Store, 'read'>,
  { itemId, decision, now }: { itemId: string; decision: DecisionContent; now: string },
): Promise<Record<string, string>> {
  const item = await reviewItemById(read, itemId)
  const row = await loadCase(read, itemId)
  const application = item === undefined ? undefined : await applicationById(read, item.applicationId)
  if (row === null || application === undefined) return {}
  const decidedOn = localDate(now, await cityOffset(read))
  const { finding } = await usageReading(read, { applicationId: application.id, today: decidedOn })
  const problems = checkDecisionFit(decision, {
    applicationName: application.name,
    decidedOn,
    disuse: finding.verdict,
    hasWrittenException: reviewItemContext.parse(row.context).exception !== null,
    nationalIssue: nationalIssueOf(application.fields as FieldValues),
  })
  return Object.fromEntries(problems.map((problem) => [formNames[problem.field], problem.sentence]))
}
