import { type FormRow, isForm } from '../access/row.ts'
import { accessTable } from '../access/table.ts'

/** Every form of the product that a page gives out, each once, by somebody who may fill it in. */
export const forms: readonly FormRow[] = accessTable
  .filter(isForm)
  .filter((row) => row.on !== null && row.isRepeated !== true)
