import { applicationText } from '#app/text/application.ts'
import { seenRecord } from '#app/text/seen-record.ts'
import { standingObjects } from '#db/architecture.ts'
import { searchObjectIds } from '#db/architecture-list.ts'
import { collectingCycle } from '#db/attestations.ts'
import { standingObjectAttestations } from '#db/object-attestations.ts'
import type { Store } from '#db/open.ts'
import { objectSightOf } from '#workflows/access/object-sight.ts'
import { isObjectKind, recordOf } from '#workflows/catalogue/architecture/kinds.ts'
import type { FieldValues } from '#workflows/catalogue/field.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { completeness } from '#workflows/rules/completeness.ts'
import { objectSearchOf } from './object-list.ts'

/**
 * The objects of the reader's own agency that wait for its word in the cycle that collects now: those named
 * (`objek`), or all that the rest of the address filters (`tersaring`). Null when no cycle collects.
 */
export async function confirmableObjects(
  { read }: Pick<Store, 'read'>,
  { actor, query }: { actor: Actor; query: URLSearchParams },
) {
  const { organisationId } = actor
  const cycle = await collectingCycle(read, organisationId)
  if (cycle === null) return null
  const standing = await standingObjectAttestations(read, { cycleId: cycle.id, organisationId })
  const named = query.getAll('objek')
  const filtered = query.get('tersaring') === 'ya'
  const search = objectSearchOf(query, { actor, cycleId: cycle.id })
  const ids = new Set(filtered ? await searchObjectIds(read, search) : named)
  const rows = await standingObjects(read, { organisationId, sight: objectSightOf(actor) })
  return rows
    .filter(({ id }) => !standing.has(id) && ids.has(id))
    .flatMap(({ id, version, name, kind, fields }) => {
      if (!isObjectKind(kind)) return []
      const record = recordOf(kind)
      const { next } = completeness({ kind: record, values: fields as FieldValues })
      const gap = next === null ? '' : `, ${applicationText.incomplete}: ${next.label}`
      return [{ key: seenRecord({ id, version }), name, note: `${record.label}${gap}` }]
    })
}
