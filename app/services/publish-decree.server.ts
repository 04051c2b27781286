import { type DecreeRow, decreeById, updateDecree } from '#db/decrees.ts'
import { documentsOfCycle, insertFollowUp } from '#db/outcomes.ts'
import { type DecisionRow, decisionsOfCycle, itemsOfCycle } from '#db/review-items.ts'
import type { DecisionCode } from '#workflows/catalogue/decision.ts'
import type { Act } from './act.server.ts'
import { found } from './app-error.ts'
import { chainOf } from './decree-chain.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

const signedKinds = new Set(['decree-scan', 'decree-signed'])

/**
 * Publishes the signed decree: the cycle moves to execution, every decision that asks for work becomes a
 * follow-up, and a decree that this one replaces says so.
 */
export function publishDecree(
  office: Office,
  command: Command,
  input: { decreeId: string },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const decree = found(await decreeById(act.db, input.decreeId), 'Naskah ini')
    const signed = (await documentsOfCycle(act.db, decree.cycleId)).findLast(
      (document) => document.subjectId === decree.id && signedKinds.has(document.kind),
    )
    await act.send(decree.id, { type: 'published', documentId: signed?.id ?? '' })
    await updateDecree(act.db, decree.id, { publishedAt: act.at })
    if (decree.mode === 'revoke-and-replace') await revokeBefore(act, decree)
    await act.send(decree.cycleId, { type: 'decreePublished', decreeId: decree.id }, { as: 'rules' })
    await openFollowUps(act, decree.cycleId)
  })
}

/** The decree that is replaced goes together with its amendments. */
async function revokeBefore(act: Act, decree: DecreeRow): Promise<void> {
  const previous = found(await decreeById(act.db, decree.previousDecreeId ?? ''), 'Keputusan yang diganti')
  const { base, amendments } = await chainOf(act.db, previous)
  for (const { id } of [base, ...amendments]) await updateDecree(act.db, id, { replacedById: decree.id })
}

/** One follow-up for each decision but "keep": what must be done, by whom, until when. */
async function openFollowUps(act: Act, cycleId: string): Promise<void> {
  const standing = new Map<string, DecisionRow>()
  for (const decision of await decisionsOfCycle(act.db, cycleId)) standing.set(decision.itemId, decision)
  for (const item of await itemsOfCycle(act.db, cycleId)) {
    const decision = standing.get(item.id)
    if (decision === undefined || (decision.code as DecisionCode) === 'keep') continue
    const row = {
      id: act.newId(`follow-up ${item.id}`),
      cycleId,
      itemId: item.id,
      applicationId: item.applicationId,
      organisationId: item.organisationId,
      action: decision.code,
      dueOn: decision.dueOn,
      inCharge: decision.inCharge,
      status: 'open',
      carriedToCycleId: null,
      createdAt: act.at,
    }
    await insertFollowUp(act.db, row)
    act.note({ kind: 'follow-up', id: row.id, version: 1, type: 'recorded', payload: row })
  }
}
