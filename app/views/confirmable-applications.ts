import { applicationText as text } from '#app/text/application.ts'
import { seenRecord } from '#app/text/seen-record.ts'
import { collectingCycle, standingAttestations } from '#db/attestations.ts'
import { applicationsOwnedBy } from '#db/cycle-work.ts'
import type { Store } from '#db/open.ts'
import { application } from '#workflows/catalogue/application.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { completeness } from '#workflows/rules/completeness.ts'

/**
 * The applications of the reader's own agency that wait for its word in the cycle that collects now; only
 * those named, when any are. Null when no cycle collects.
 */
export async function confirmableApplications(
  { read }: Pick<Store, 'read'>,
  { actor, ids }: { actor: Actor; ids: readonly string[] },
) {
  const { organisationId } = actor
  const cycle = await collectingCycle(read, organisationId)
  if (cycle === null) return null
  const standing = await standingAttestations(read, { cycleId: cycle.id, organisationId })
  const rows = (await applicationsOwnedBy(read, organisationId)).filter(
    ({ id }) => !standing.has(id) && (ids.length === 0 || ids.includes(id)),
  )
  return rows.map(({ id, name, version, fields }) => {
    const state = completeness({ kind: application, values: fields as FieldValues })
    return {
      key: seenRecord({ id, version }),
      name,
      note: state.next === null ? null : `${text.incomplete}: ${state.next.label}`,
    }
  })
}
