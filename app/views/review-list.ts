import { dossiersWithin } from '#db/cycle-work.ts'
import type { Store } from '#db/open.ts'
import { namedItemsOfCycle } from '#db/review-items.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'

/** One application under review, with what a reviewer or the desk has to know of it. */
export interface ReviewListItem {
  itemId: string
  submissionId: string
  organisationId: string
  organisation: string
  applicationId: string
  fields: FieldValues
  stage: string
  opinions: Readonly<Record<'planning' | 'budget' | 'technical', string | null>>
  decisionCode: string | null
  dueOn: string | null
}

/** Every application of a cycle, in the order its items were opened. */
export async function reviewList({ read }: Pick<Store, 'read'>, cycleId: string): Promise<ReviewListItem[]> {
  return (await namedItemsOfCycle(read, cycleId)).map((item) => ({
    itemId: item.id,
    submissionId: item.submissionId,
    organisationId: item.organisationId,
    organisation: item.organisation,
    applicationId: item.applicationId,
    fields: item.fields as FieldValues,
    stage: item.stage,
    opinions: reviewItemContext.parse(item.context).opinions,
    decisionCode: item.decisionCode,
    dueOn: item.dueOn,
  }))
}

/** One agency's dossier in a cycle. */
export interface DossierListItem {
  submissionId: string
  organisationId: string
  organisation: string
  stage: string
}

/** Every dossier of a cycle, by agency name. */
export async function dossierList(
  { read }: Pick<Store, 'read'>,
  cycleId: string,
): Promise<DossierListItem[]> {
  const rows = await dossiersWithin(read, { cycleId, organisationId: null })
  const list = rows.map(({ row, submission, organisation }) => ({
    submissionId: row.id,
    organisationId: submission.organisationId,
    organisation,
    stage: row.stage,
  }))
  const { compare } = new Intl.Collator('id')
  return list.toSorted((one, other) => compare(one.organisation, other.organisation))
}
