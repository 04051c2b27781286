import { insertInitiativeLink } from '#db/initiative-links.ts'
import {
  insertInitiativeOrigin,
  originOfItem,
  type SettledDecision,
  settledDecision,
} from '#db/initiative-origins.ts'
import { initiativeByKey } from '#db/initiatives.ts'
import { applicationsNamed } from '#db/inventory.ts'
import type { Db } from '#db/open.ts'
import { roadmapOfYear } from '#db/roadmaps.ts'
import type { ReasonCode } from '#workflows/catalogue/decision.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import { nameKey, tidyName } from '#workflows/catalogue/name-key.ts'
import { asksForWork, initiativeFor } from '#workflows/rules/decision-initiative.ts'
import type { Act } from './act.server.ts'
import { AppError, found } from './app-error.ts'
import { cityDay } from './city-day.server.ts'
import { wordsOf } from './follow-up-act.server.ts'
import { addInitiative } from './initiative-record.server.ts'
import type { Command, Office } from './office.ts'
import { type Outcome, perform } from './perform.server.ts'

/**
 * Takes a confirmed decision into the roadmap that holds today: an initiative as the decision says, bound to its
 * application. One of that name that is there already is bound instead, so nothing is ever doubled.
 */
export function takeDecision(office: Office, command: Command, input: { itemId: string }): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const settled = await unjudged(act, input.itemId)
    const { code } = settled.decision
    if (!asksForWork(code))
      throw new AppError('refused', 'Keputusan ini tidak meminta kegiatan pada peta rencana.')
    const today = await cityDay(act.db, act.at)
    const roadmap = await roadmapOfYear(act.db, Number(today.slice(0, 4)))
    if (roadmap === undefined)
      throw new AppError(
        'refused',
        'Masa peta rencana belum ditetapkan. Minta Diskominfo menetapkannya dahulu.',
      )
    const { decision, application, organisationId, cycle } = settled
    const fields = initiativeFor(
      { ...decision, code, reasons: decision.reasons as ReasonCode[], application, cycle },
      today,
    )
    const { id: roadmapId } = roadmap
    const key = nameKey(tidyName(String(fields.name)))
    const there = await initiativeByKey(act.db, { roadmapId, organisationId, nameKey: key })
    const initiativeId = there?.id ?? (await addBound(act, { roadmap, organisationId, fields, settled }))
    await judge(act, { settled, initiativeId, reason: null })
  })
}

/** Leaves a confirmed decision out of the roadmap, with the reason; it is not proposed again. */
export function leaveDecision(
  office: Office,
  command: Command,
  input: { itemId: string; reason: string },
): Promise<Outcome> {
  return perform(office, command, async (act) => {
    const settled = await unjudged(act, input.itemId)
    const reason = wordsOf(input.reason, 'Tulis mengapa keputusan ini tidak masuk peta rencana.')
    await judge(act, { settled, initiativeId: null, reason })
  })
}

async function unjudged(act: Act, itemId: string): Promise<SettledDecision> {
  const settled = found(await settledDecision(act.db, itemId), 'Keputusan yang sudah disahkan ini')
  await act.require('decisionJudged', settled.organisationId)
  const origin = await originOfItem(act.db, itemId)
  if (origin === undefined) return settled
  const done = origin.initiativeId === null ? 'tidak dimasukkan ke' : 'sudah dimasukkan ke'
  throw new AppError(
    'refused',
    `Keputusan ini ${done} peta rencana oleh ${origin.byName}, ${origin.byTitle}.`,
  )
}

interface Bound {
  roadmap: Parameters<typeof addInitiative>[1]['roadmap']
  organisationId: string
  fields: FieldValues
  settled: SettledDecision
}

async function addBound(act: Act, { settled, ...content }: Bound): Promise<string> {
  const id = await addInitiative(act, content)
  const link = { initiativeId: id, targetKind: 'application', createdAt: act.at }
  const changes = { relation: 'changes', targetId: settled.applicationId }
  await insertInitiativeLink(act.db, { ...link, ...changes, id: act.newId('link changes') })
  const successorId = await onlySuccessor(act.db, settled)
  if (successorId !== null)
    await insertInitiativeLink(act.db, {
      ...link,
      relation: 'delivers',
      targetId: successorId,
      id: act.newId('link delivers'),
    })
  return id
}

/** A successor is a name in the decision; it is an application only where exactly one bears that name. */
async function onlySuccessor(db: Db, { decision, applicationId }: SettledDecision): Promise<string | null> {
  if (decision.successor === null) return null
  const named = await applicationsNamed(db, nameKey(tidyName(decision.successor)))
  const [only] = named
  return only !== undefined && named.length === 1 && only.id !== applicationId ? only.id : null
}

async function judge(
  act: Act,
  {
    settled: { itemId, applicationId },
    initiativeId,
    reason,
  }: { settled: SettledDecision; initiativeId: string | null; reason: string | null },
): Promise<void> {
  const { name: byName, positionTitle: byTitle } = act.actor
  const judgement = { itemId, applicationId, initiativeId, reason }
  const id = act.newId(`origin ${itemId}`)
  await insertInitiativeOrigin(act.db, { ...judgement, id, at: act.at, byName, byTitle })
  const type = initiativeId === null ? 'left' : 'taken'
  act.note({ kind: 'initiative-origin', id, version: 1, type, payload: judgement })
}
