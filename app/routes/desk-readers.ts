/** Who may open the pages of the desk; agencies see their own turn only (the views' scope). */
export const deskReaders = [
  'representative',
  'agency-head',
  'planning-reviewer',
  'budget-reviewer',
  'desk-officer',
  'ict-head',
  'regional-secretary',
  'auditor',
] as const
