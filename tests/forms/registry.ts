import { type FormRow, isForm } from '../access/row.ts'
import { accessTable } from '../access/table.ts'
import { moreForms } from './more-forms.ts'

/** What tells one form of the product from another: where it is sent, its name, and the act of its button. */
export function formKey(path: string, { name, act }: { name: string; act: string }): string {
  return [path, name, act].filter((part) => part !== '').join(' · ')
}

const rows = [...accessTable.filter(isForm), ...moreForms].filter((row) => row.on !== null)

/** Forms that only say again, for the Sekda or another office, what another row says. */
const repeated =
  /\b(of|on|without|dossier of|turn of) (Diskominfo|Bappeda|BKAD)\b|^asks Bappeda|^initials (second|third|fourth|last)/

/** Every form of the product that a page gives out, each once, by somebody who may fill it in. */
export const forms: readonly FormRow[] = rows.filter(({ does }) => !repeated.test(does))
