import { legalBases } from '#db/reference/legal-bases.ts'
import { orderLegalBases, printLegalBasis } from '#workflows/rules/legal-basis.ts'

/**
 * The sentences of "Mengingat" a new draft begins with: the reference entries whose title was verified and
 * that are in force, in the official order, each ended by its semicolon. The legal office edits the rest.
 */
export function legalBasisSentences(): string[] {
  const usable = legalBases.filter((entry) => entry.verified && entry.status !== 'dicabut')
  return orderLegalBases(usable).map((entry) => `${printLegalBasis(entry)};`)
}
