/** Who reads what a decree asked for; agencies see their own only (the views' scope). */
export const followUpReaders = [
  'representative',
  'agency-head',
  'desk-officer',
  'ict-head',
  'regional-secretary',
  'auditor',
] as const
