import { collectingCycle } from '#db/attestations.ts'
import { writeObjectAttestation } from '#db/object-attestations.ts'
import type { Act } from './act.server.ts'

interface Word {
  objectId: string
  /** The version of the object that it speaks of. */
  version: number
  cycleId: string
  kind: 'unchanged' | 'changed'
}

/** Keeps the word of the agency on one object in a cycle; the caller logs the act it comes from. */
export async function attestObject(act: Act, { objectId, version, cycleId, kind }: Word): Promise<void> {
  await writeObjectAttestation(act.db, {
    id: act.newId(`attestation ${objectId}`),
    objectId,
    cycleId,
    objectVersion: version,
    kind,
    at: act.at,
    byName: act.actor.name,
    byTitle: act.actor.positionTitle,
  })
}

/** An agency that writes its own object stands by it: no other word is asked of it in this cycle. */
export async function attestOwnObject(
  act: Act,
  { objectId, version, organisationId }: { objectId: string; version: number; organisationId: string },
): Promise<void> {
  const { actor } = act
  const isOwn = actor.role === 'representative' || actor.role === 'agency-head'
  if (!isOwn || actor.organisationId !== organisationId) return
  const cycle = await collectingCycle(act.db, organisationId)
  if (cycle !== null) await attestObject(act, { objectId, version, cycleId: cycle.id, kind: 'changed' })
}
