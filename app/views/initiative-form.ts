import { visibleInitiative } from '#db/initiatives.ts'
import type { Store } from '#db/open.ts'
import { organisationById } from '#db/organisations.ts'
import { roadmapById } from '#db/roadmaps.ts'
import { clearanceOf, scopeOf } from '#workflows/access/scope.ts'
import { type FieldValues, visibleValues } from '#workflows/catalogue/field.ts'
import { initiative } from '#workflows/catalogue/initiative.ts'
import { forYears, yearsOf } from '#workflows/catalogue/yearly.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { recordPermissions } from '#workflows/records/permissions.ts'

/**
 * What the forms of an initiative begin with; null when it is not there for this person to change: another
 * agency's, also one that this agency only supports.
 */
export async function initiativeForm(
  { read }: Pick<Store, 'read'>,
  { id, actor }: { id: string; actor: Actor },
) {
  const row = await visibleInitiative(read, { id, scope: scopeOf(actor) })
  if (row === undefined || !mayChange(actor, row.organisationId)) return null
  const roadmap = await roadmapById(read, row.roadmapId)
  const years = roadmap === undefined ? [] : yearsOf(roadmap)
  const clearance = clearanceOf(actor, row.organisationId)
  return {
    id,
    name: row.name,
    version: row.version,
    roadmapId: row.roadmapId,
    organisationId: row.organisationId,
    organisation: (await organisationById(read, row.organisationId))?.name ?? '-',
    isCancelled: row.cancelledAt !== null,
    isPostponed: row.status === 'postponed',
    mayCancel: mayChange(actor, row.organisationId, 'initiativeCancelled'),
    years,
    clearance,
    stored: visibleValues(forYears(initiative, years), row.fields as FieldValues, clearance),
  }
}

/** Whether this position keeps the initiatives of that agency. */
export function mayChange(
  actor: Actor,
  organisationId: string,
  type: 'initiativeRecorded' | 'initiativeCancelled' | 'gapRecorded' = 'initiativeRecorded',
): boolean {
  return mayPerform(recordPermissions, {
    actor,
    event: { type },
    subject: { organisationId, organiserId: null },
  })
}
