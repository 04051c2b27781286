import { dateText } from '#app/text/dates.ts'
import { originOfItem, settledDecision, unjudgedDecisions } from '#db/initiative-origins.ts'
import type { Store } from '#db/open.ts'
import { latestReviewCycle } from '#db/review-cycles.ts'
import { isWithin, scopeOf } from '#workflows/access/scope.ts'
import { type DecisionCode, decisions } from '#workflows/catalogue/decision.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { workDecisions } from '#workflows/rules/decision-initiative.ts'

type Reading = Pick<Store, 'read'>
type Settled = Awaited<ReturnType<typeof unjudgedDecisions>>[number]

/** Confirmed decisions of the latest cycle that ask for work and nobody has judged for the roadmap. */
export async function decisionProposals({ read }: Reading, { actor }: { actor: Actor }) {
  const cycle = await latestReviewCycle(read)
  if (cycle === undefined) return []
  const asked = { cycleId: cycle.id, codes: workDecisions, scope: scopeOf(actor) }
  return (await unjudgedDecisions(read, asked)).map(proposalOf)
}

/** One of them, judged or not: the judging says what became of it. Null when it is not there for this position. */
export async function decisionProposal(
  { read }: Reading,
  { actor, itemId }: { actor: Actor; itemId: string },
) {
  const settled = await settledDecision(read, itemId)
  if (settled === undefined || !isWithin(scopeOf(actor), settled.organisationId)) return null
  return proposalOf(settled)
}

/** The id of the initiative that a decision was taken into the roadmap as. */
export async function initiativeFrom({ read }: Reading, itemId: string): Promise<string> {
  return (await originOfItem(read, itemId))?.initiativeId ?? ''
}

function proposalOf({ itemId, applicationId, application, organisation, decision }: Settled) {
  const code = decision.code as DecisionCode
  return {
    itemId,
    applicationId,
    application,
    organisation,
    code,
    label: decisions[code].label,
    successor: decision.successor,
    due: decision.dueOn === null ? null : dateText(decision.dueOn),
  }
}
