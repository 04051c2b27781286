import type { Store } from '#db/open.ts'
import { sessionById } from '#db/sessions.ts'

/** Whose session that is or was, by its id; null when there never was one. */
export async function sessionOwner({ read }: Pick<Store, 'read'>, sessionId: string): Promise<string | null> {
  return (await sessionById(read, sessionId))?.personId ?? null
}
