/** Who may open the reply window; agencies see their own decisions only (the views' scope). */
export const replyReaders = [
  'representative',
  'agency-head',
  'desk-officer',
  'ict-head',
  'regional-secretary',
  'auditor',
] as const
