import { decreeById } from '#db/decrees.ts'
import type { Store } from '#db/open.ts'

/** How a decree was signed; null while it is not, or when there is none. */
export async function decreeSigning(
  { read }: Pick<Store, 'read'>,
  decreeId: string,
): Promise<'pen' | 'electronic' | null> {
  const method = (await decreeById(read, decreeId))?.signingMethod
  return method === 'pen' || method === 'electronic' ? method : null
}
