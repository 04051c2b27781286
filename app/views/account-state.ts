import { hasAccounts } from '#db/accounts.ts'
import type { Store } from '#db/open.ts'

/** Whether anybody can sign in at all; until then the site asks for its first administrator. */
export async function isSetUp({ read }: Pick<Store, 'read'>): Promise<boolean> {
  return hasAccounts(read)
}
