import { collectingCycle, writeAttestations } from '#db/attestations.ts'
import type { Act } from './act.server.ts'

interface Word {
  applicationId: string
  /** The version of the record that it speaks of. */
  version: number
  cycleId: string
  kind: 'unchanged' | 'changed'
}

/** Keeps the word of the agency on one application in a cycle; the caller logs the act it comes from. */
export async function attest(act: Act, word: Word): Promise<void> {
  await writeAttestations(act.db, [wordRow(act, word)])
}

function wordRow(act: Act, { applicationId, version, cycleId, kind }: Word) {
  return {
    id: act.newId(`attestation ${applicationId}`),
    applicationId,
    cycleId,
    applicationVersion: version,
    kind,
    at: act.at,
    byName: act.actor.name,
    byTitle: act.actor.positionTitle,
  }
}

/** An agency that writes its own record stands by it: no other word is asked of it in this cycle. */
export async function attestOwnWriting(
  act: Act,
  writing: { applicationId: string; version: number; organisationId: string },
): Promise<void> {
  await attestOwnWritings(act, [writing])
}

/** The same for many at once; the agency is asked for its open cycle once. */
export async function attestOwnWritings(
  act: Act,
  writings: readonly { applicationId: string; version: number; organisationId: string }[],
): Promise<void> {
  const { actor } = act
  const isAgency = actor.role === 'representative' || actor.role === 'agency-head'
  const own = writings.filter(({ organisationId }) => isAgency && organisationId === actor.organisationId)
  if (own.length === 0) return
  const cycle = await collectingCycle(act.db, actor.organisationId)
  if (cycle === null) return
  const common = { cycleId: cycle.id, kind: 'changed' } as const
  await writeAttestations(
    act.db,
    own.map(({ applicationId, version }) => wordRow(act, { ...common, applicationId, version })),
  )
}
