import type { LegalBasis } from '#workflows/rules/legal-basis.ts'
import records from './legal-bases.json' with { type: 'json' }

/** The legal bases a decree on architecture and roadmap starts from; the legal office edits its copy. */
export const legalBases = records as readonly LegalBasis[]
