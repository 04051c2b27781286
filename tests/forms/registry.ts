import { type FormRow, isForm } from '../access/row.ts'
import { accessTable } from '../access/table.ts'

const rows = accessTable.filter(isForm).filter((row) => row.on !== null)

/** Forms that only say again, for the Sekda or another office, what another row says. */
const repeated =
  /\b(of|on|without|dossier of|turn of) (Diskominfo|Bappeda|BKAD)\b|^asks Bappeda|^initials (second|third|fourth|last)/

/** Every form of the product that a page gives out, each once, by somebody who may fill it in. */
export const forms: readonly FormRow[] = rows.filter(({ does }) => !repeated.test(does))
