import type { CaseRow } from '#db/cases.ts'
import type { Db } from '#db/open.ts'
import { organisationWithDuty } from '#db/organisations.ts'
import type { Actor } from '#workflows/engine/actor.ts'
import { mayPerform } from '#workflows/engine/permission.ts'
import { possibleEvents } from '#workflows/engine/possible-events.ts'
import { restore } from '#workflows/engine/restore.ts'
import { workflowNamed } from '#workflows/registry.ts'

/** Fields of an event that narrow a permission: whose review, which party, which step. */
export type EventDetails = Readonly<Record<string, string>>

/**
 * What this person may do to a case now: events the state knows and the position may send. The same two
 * functions refuse in the services, so a button that shows can only fail on what the dossier lacks.
 * @param now where given (ISO, UTC), acts whose time has run out are left out too
 * @param details values for permissions that depend on the event, such as { reviewer: 'planning' }
 */
export async function actsOn(
  read: Db,
  { row, actor, now, details = {} }: { row: CaseRow; actor: Actor; now?: string; details?: EventDetails },
): Promise<string[]> {
  const workflow = workflowNamed(row.workflow)
  const organiser = await organisationWithDuty(read, 'organiser')
  const subject = { organisationId: row.organisationId, organiserId: organiser?.id ?? null }
  const isLate = (type: string) =>
    now !== undefined &&
    (workflow.lapsed?.(row.stage, row.context, { ...details, type, at: now }) ?? null) !== null
  return possibleEvents(restore(workflow, row)).filter(
    (type) =>
      !isLate(type) && mayPerform(workflow.permissions, { actor, event: { ...details, type }, subject }),
  )
}
