import { collectingCycle, writeAttestation } from '#db/attestations.ts'
import type { Act } from './act.server.ts'

interface Word {
  applicationId: string
  /** The version of the record that it speaks of. */
  version: number
  cycleId: string
  kind: 'unchanged' | 'changed'
}

/** Keeps the word of the agency on one application in a cycle; the caller logs the act it comes from. */
export async function attest(act: Act, { applicationId, version, cycleId, kind }: Word): Promise<void> {
  await writeAttestation(act.db, {
    id: act.newId(`attestation ${applicationId}`),
    applicationId,
    cycleId,
    applicationVersion: version,
    kind,
    at: act.at,
    byName: act.actor.name,
    byTitle: act.actor.positionTitle,
  })
}

/** An agency that writes its own record stands by it: no other word is asked of it in this cycle. */
export async function attestOwnWriting(
  act: Act,
  {
    applicationId,
    version,
    organisationId,
  }: { applicationId: string; version: number; organisationId: string },
): Promise<void> {
  const { actor } = act
  const isOwn = actor.role === 'representative' || actor.role === 'agency-head'
  if (!isOwn || actor.organisationId !== organisationId) return
  const cycle = await collectingCycle(act.db, organisationId)
  if (cycle !== null) await attest(act, { applicationId, version, cycleId: cycle.id, kind: 'changed' })
}
