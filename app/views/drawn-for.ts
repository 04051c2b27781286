import type { Store } from '#db/open.ts'
import { organisationById, positionById } from '#db/organisations.ts'
import { sessionById } from '#db/sessions.ts'
import { positionInWords } from './reader.ts'

/**
 * The position a form was drawn for, in words, also when it is over; null when it is not one of the
 * person whose session this is.
 */
export async function drawnFor(
  { read }: Pick<Store, 'read'>,
  { positionId, sessionId }: { positionId: string; sessionId: string },
): Promise<{ id: string; title: string } | null> {
  const position = await positionById(read, positionId)
  const session = await sessionById(read, sessionId)
  if (position === undefined || position.personId !== session?.personId) return null
  const organisation = await organisationById(read, position.organisationId)
  const title = [position.actingPrefix ?? '', position.title].join(' ').trim()
  return { id: position.id, title: positionInWords(title, organisation?.name ?? '') }
}
