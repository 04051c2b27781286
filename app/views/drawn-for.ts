import type { Store } from '#db/open.ts'
import { organisationById, positionById } from '#db/organisations.ts'
import { sessionById } from '#db/sessions.ts'
import { type Role, roleLabels } from '#workflows/engine/actor.ts'
import { positionInWords } from './reader.ts'
import type { HeldPosition } from './signed-in.ts'

/**
 * The position a form was drawn for, in words, also when it is over; null when it is not one of the
 * person whose session this is.
 */
export async function drawnFor(
  { read }: Pick<Store, 'read'>,
  { positionId, sessionId, held }: { positionId: string; sessionId: string; held: readonly HeldPosition[] },
): Promise<{ id: string; title: string } | null> {
  const position = await positionById(read, positionId)
  const session = await sessionById(read, sessionId)
  if (position === undefined || position.personId !== session?.personId) return null
  const organisation = await organisationById(read, position.organisationId)
  const title = [position.actingPrefix ?? '', position.title].join(' ').trim()
  const roleLabel = roleLabels[position.role as Role]
  const organisationName = organisation?.name ?? ''
  return { id: position.id, title: positionInWords({ title, organisationName, roleLabel }, held) }
}
