import type { Store } from '#db/open.ts'
import { allOrganisations } from '#db/organisations.ts'

/** Whether nobody has begun to use this record: it knows no organisation. */
export async function isEmptyRecord({ read }: Pick<Store, 'read'>): Promise<boolean> {
  return (await allOrganisations(read)).length === 0
}
