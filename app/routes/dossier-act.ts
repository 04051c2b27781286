import type { AppLoadContext } from '@remix-run/node'
import { newCommandId } from '#app/auth/form-action.ts'
import { notFound } from '#app/auth/respond.ts'
import { dossierHeading } from '#app/views/dossier-heading.ts'
import type { Actor } from '#app/views/signed-in.ts'

/** What the page of one act on a dossier begins with; throws 404 when the dossier is not the reader's. */
export async function dossierAct(
  { store, office }: Pick<AppLoadContext, 'store' | 'office'>,
  { id = '', actor }: { id: string | undefined; actor: Actor },
) {
  const heading = await dossierHeading(store, { id, actor, now: office.now() })
  if (heading === null) throw notFound()
  return { heading, command: { commandId: newCommandId(), expectedVersion: heading.version } }
}
