/**
 * How far the work is that a decision asked for. What an agency says it has done counts as done when
 * Diskominfo has seen the evidence (domain notes: desk-review sections 4 and 8).
 */
export const followUpStatuses = {
  open: 'Belum selesai',
  reported: 'Dilaporkan selesai, menunggu pemeriksaan',
  done: 'Selesai',
} as const

export type FollowUpStatus = keyof typeof followUpStatuses

/** What can happen to a follow-up: from which status, and what it becomes. */
export const followUpActs = {
  progressNoted: { from: 'open', to: 'open' },
  completionReported: { from: 'open', to: 'reported' },
  completionConfirmed: { from: 'reported', to: 'done' },
  completionReturned: { from: 'reported', to: 'open' },
} as const satisfies Record<string, { from: FollowUpStatus; to: FollowUpStatus }>

export type FollowUpAct = keyof typeof followUpActs

export const followUpActNames = Object.keys(followUpActs) as readonly FollowUpAct[]

export function isFollowUpStatus(text: string): text is FollowUpStatus {
  return Object.hasOwn(followUpStatuses, text)
}

/** The acts a status knows, whoever may do them. */
export function actsFrom(status: FollowUpStatus): readonly FollowUpAct[] {
  return followUpActNames.filter((act) => followUpActs[act].from === status)
}

/** Why an act is not possible in a status, as a sentence; null when it is. */
export function followUpRefusal(act: FollowUpAct, status: FollowUpStatus): string | null {
  if (followUpActs[act].from === status) return null
  if (status === 'done') return 'Tindak lanjut ini sudah dinyatakan selesai.'
  return status === 'reported'
    ? 'Tindak lanjut ini sudah dilaporkan selesai dan menunggu pemeriksaan Diskominfo.'
    : 'Tindak lanjut ini belum dilaporkan selesai oleh perangkat daerah.'
}
