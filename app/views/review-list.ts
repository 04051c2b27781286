import { casesOfCycle } from '#db/cases.ts'
import { applicationById } from '#db/inventory.ts'
import type { Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { itemsOfCycle } from '#db/review-items.ts'
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
  const list: ReviewListItem[] = []
  for (const item of await itemsOfCycle(read, cycleId)) {
    const application = await applicationById(read, item.applicationId)
    const organisation = await organisationById(read, item.organisationId)
    if (application === undefined || organisation === undefined) continue
    list.push({
      itemId: item.id,
      submissionId: item.submissionId,
      organisationId: item.organisationId,
      organisation: organisation.name,
      applicationId: application.id,
      fields: application.fields as FieldValues,
      stage: item.stage,
      opinions: reviewItemContext.parse(item.context).opinions,
      decisionCode: item.decisionCode,
      dueOn: item.dueOn,
    })
  }
  return list
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
  const list: DossierListItem[] = []
  for (const dossier of await casesOfCycle(read, cycleId, 'submission')) {
    const organisation = await organisationById(read, dossier.organisationId ?? '')
    if (organisation === undefined) continue
    list.push({
      submissionId: dossier.id,
      organisationId: organisation.id,
      organisation: organisation.name,
      stage: dossier.stage,
    })
  }
  return list.toSorted((one, other) => one.organisation.localeCompare(other.organisation, 'id'))
}
