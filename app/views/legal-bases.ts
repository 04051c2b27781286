import { dateText } from '#app/text/dates.ts'
import { wholeNumber } from '#app/text/figures.ts'
import { legalBasisText as text } from '#app/text/settings.ts'
import { legalBases } from '#db/reference/legal-bases.ts'
import { type LegalBasis, orderLegalBases, printLegalBasis } from '#workflows/rules/legal-basis.ts'

/** A regulation as a new draft would print it, and whether it does. */
export interface LegalBasisLine {
  key: string
  text: string
  state: string
  use: string
  isUsed: boolean
  note: string | null
}

/** Every regulation on record in the official order. */
export function legalBasisList(): LegalBasisLine[] {
  return orderLegalBases(legalBases).map((entry) => ({
    key: `${entry.kind} ${entry.issuer ?? ''} ${entry.number}/${entry.year}`,
    text: printLegalBasis(entry),
    state: text.states[entry.status],
    use: useOf(entry),
    isUsed: useOf(entry) === text.used,
    note: [entry.note, entry.checkedOn === null ? null : `Dicocokkan ${dateText(entry.checkedOn)}.`]
      .filter((part) => part !== null)
      .join(' '),
  }))
}

/** The line of the settings' list. */
export function legalBasisLine() {
  const used = legalBases.filter((entry) => useOf(entry) === text.used).length
  return {
    path: 'dasar-hukum',
    label: text.title,
    help: text.help,
    answers: [
      {
        key: 'used',
        label: text.columns.use,
        value: text.summary(wholeNumber(used), wholeNumber(legalBases.length)),
      },
    ],
    since: 'Bersama versi aplikasi ini',
    act: 'Lihat',
  }
}

/** As services/legal-bases chooses them: verified, and not revoked. */
function useOf({ verified, status }: LegalBasis): string {
  if (status === 'dicabut') return text.revoked
  return verified ? text.used : text.notVerified
}
