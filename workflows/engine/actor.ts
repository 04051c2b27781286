/** The roles a position can carry (docs/glossary.md maps each to its Indonesian title). */
export const roles = [
  'representative',
  'agency-head',
  'planning-reviewer',
  'budget-reviewer',
  'desk-officer',
  'ict-head',
  'legal-officer',
  'assistant',
  'regional-secretary',
  'mayor',
  'auditor',
  'administrator',
] as const

/** `system` is the clock and the rules: it acts, but holds no position. */
export type Role = (typeof roles)[number] | 'system'

/** A person working under one position at one moment; written into the log as it was then. */
export interface Actor {
  personId: string
  name: string
  role: Role
  positionId: string
  positionTitle: string
  organisationId: string
}

/** Indonesian name of each role, as people in the city hall say it. */
export const roleLabels: Record<Role, string> = {
  representative: 'Admin perangkat daerah',
  'agency-head': 'Kepala perangkat daerah',
  'planning-reviewer': 'Penelaah Bappeda',
  'budget-reviewer': 'Penelaah BKAD',
  'desk-officer': 'Bidang Aplikasi Diskominfo',
  'ict-head': 'Kepala Diskominfo',
  'legal-officer': 'Bagian Hukum',
  assistant: 'Asisten Sekretaris Daerah',
  'regional-secretary': 'Sekretaris Daerah',
  mayor: 'Wali Kota',
  auditor: 'Inspektorat',
  administrator: 'Administrator',
  system: 'Sistem',
}

/**
 * The actor of things no person does.
 * @param part `clock` sends deadlines, `rules` what follows by rule from a person's act.
 */
export function systemActor(part: 'clock' | 'rules'): Actor {
  const id = `system:${part}`
  const title = part === 'clock' ? 'Jam sistem' : 'Aturan sistem'
  return {
    personId: id,
    name: title,
    role: 'system',
    positionId: id,
    positionTitle: title,
    organisationId: id,
  }
}
