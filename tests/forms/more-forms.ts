import type { FormRow } from '../access/row.ts'

/** Forms beside those of the access tables: another button of a page whose right is told there. */
export const moreForms: readonly FormRow[] = []
