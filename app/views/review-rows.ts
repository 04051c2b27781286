import { casesOfCycle } from '#db/cases.ts'
import { allApplications } from '#db/inventory.ts'
import type { Db } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'
import { itemsOfCycle } from '#db/review-items.ts'
import { isWithin, scopeOf } from '#workflows/access/scope.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { type ReviewerKind, recusedCode } from '#workflows/catalogue/opinion.ts'
import type { Actor, Role } from '#workflows/engine/actor.ts'
import { reviewItemContext } from '#workflows/review-item/context.ts'

/** Where an application stands for one reviewer. */
export type ReviewStatus = 'waiting' | 'given' | 'own' | 'not-open'

export interface ReviewRow {
  itemId: string
  submissionId: string
  organisationId: string
  organisation: string
  name: string
  purpose: string
  dossierStage: string
  itemStage: string
  opinions: Readonly<Record<ReviewerKind, string | null>>
  status: ReviewStatus
}

const reviewerOf = {
  'planning-reviewer': 'planning',
  'budget-reviewer': 'budget',
  'desk-officer': 'technical',
} as const satisfies Partial<Record<Role, ReviewerKind>>

/** Which office's opinion this position gives; null for those who only read. */
export function reviewerKindOf(role: Role): ReviewerKind | null {
  return role in reviewerOf ? reviewerOf[role as keyof typeof reviewerOf] : null
}

/** From the review until the decision is confirmed; services/give-opinion refuses the rest. */
const openStages = new Set(['inReview', 'reviewed', 'scheduled', 'heard'])
/** An application whose three opinions or decision are settled takes no other opinion. */
const closedItemStages = new Set(['parked', 'confirmed', 'objected', 'final'])

const order: readonly ReviewStatus[] = ['waiting', 'not-open', 'given', 'own']

/** Every application of a cycle that this person may see, the unreviewed ones first, then by agency and name. */
export async function reviewRows(
  read: Db,
  { cycleId, actor, reviewer }: { cycleId: string; actor: Actor; reviewer: ReviewerKind | null },
): Promise<ReviewRow[]> {
  const scope = scopeOf(actor)
  const applications = new Map((await allApplications(read)).map((row) => [row.id, row]))
  const organisations = new Map((await allOrganisations(read)).map((row) => [row.id, row.name]))
  const stages = new Map((await casesOfCycle(read, cycleId, 'submission')).map((row) => [row.id, row.stage]))
  const rows = (await itemsOfCycle(read, cycleId))
    .filter((item) => isWithin(scope, item.organisationId))
    .map((item): ReviewRow => {
      const application = applications.get(item.applicationId)
      const { opinions } = reviewItemContext.parse(item.context)
      const dossierStage = stages.get(item.submissionId) ?? ''
      const isOpen = openStages.has(dossierStage) && !closedItemStages.has(item.stage)
      return {
        itemId: item.id,
        submissionId: item.submissionId,
        organisationId: item.organisationId,
        organisation: organisations.get(item.organisationId) ?? '-',
        name: application?.name ?? '-',
        purpose: String((application?.fields as FieldValues | undefined)?.purpose ?? ''),
        dossierStage,
        itemStage: item.stage,
        opinions,
        status: statusOf({ opinions, reviewer, isOpen }),
      }
    })
  return rows.toSorted(
    (one, other) =>
      order.indexOf(one.status) - order.indexOf(other.status) ||
      one.organisation.localeCompare(other.organisation, 'id') ||
      one.name.localeCompare(other.name, 'id') ||
      one.itemId.localeCompare(other.itemId),
  )
}

function statusOf({
  opinions,
  reviewer,
  isOpen,
}: Pick<ReviewRow, 'opinions'> & { reviewer: ReviewerKind | null; isOpen: boolean }): ReviewStatus {
  // Who only reads sees an application as reviewed once all three offices have spoken.
  const own = reviewer === null ? (Object.values(opinions).includes(null) ? null : 'all') : opinions[reviewer]
  if (own === recusedCode) return 'own'
  if (own !== null) return 'given'
  return isOpen ? 'waiting' : 'not-open'
}
