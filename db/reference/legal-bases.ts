import type { LegalBasis } from '#workflows/rules/legal-basis.ts'
import records from './legal-bases.json' with { type: 'json' }

/**
 * The regulations a city starts from: for decrees on architecture and roadmap, as they were found (the status
 * of each is for the legal office to check; what it writes goes before these).
 */
export const referenceBases = records as readonly LegalBasis[]
