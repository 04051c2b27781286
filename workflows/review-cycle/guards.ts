import { isOnRecord } from '#workflows/engine/on-record.ts'
import type { ReviewCycleContext } from './context.ts'
import type { ReviewCycleEvent } from './events.ts'

interface Question {
  context: ReviewCycleContext
  event: ReviewCycleEvent
}

/** A review without an agency is no review. */
export function hasOrganisations({ event }: Question): boolean {
  return event.type === 'opened' && event.organisationCount > 0
}

/** No dossier is still being written or repaired: each was submitted, or taken as it is. */
export function nothingUnfinished({ event }: Question): boolean {
  return event.type === 'submissionClosed' && event.unfinishedCount === 0
}

export function somethingScheduled({ event }: Question): boolean {
  return event.type === 'deskOpened' && event.scheduledCount > 0
}

export function everythingDecided({ event }: Question): boolean {
  return event.type === 'deskClosed' && event.undecidedCount === 0
}

export function noOpenObjection({ event }: Question): boolean {
  return event.type === 'replyClosed' && event.openObjectionCount === 0
}

/** Dates come in their order, and a date that is moved lies in the future; one that has passed stays. */
export function isTimetableAhead({ context, event }: Question): boolean {
  if (event.type !== 'timetableChanged') return false
  if (isOnRecord(event)) return true
  const { submissionDueAt, submissionHardDueAt, replyDueAt } = event
  const isInOrder = submissionDueAt <= submissionHardDueAt && submissionHardDueAt < replyDueAt
  const keys = ['submissionDueAt', 'submissionHardDueAt', 'replyDueAt'] as const
  return isInOrder && keys.every((key) => event[key] === context[key] || event[key] > event.at)
}

export const reviewCycleRefusals = {
  isTimetableAhead:
    'Batas yang diubah harus sesudah hari ini, dan urutannya: batas pengajuan, batas akhir pengajuan, lalu batas tanggapan.',
  hasOrganisations: 'Siklus belum memiliki perangkat daerah. Pilih sekurang-kurangnya satu.',
  nothingUnfinished:
    'Masih ada berkas yang belum diajukan atau sedang diperbaiki. Perpanjang batasnya, atau proses apa adanya.',
  somethingScheduled: 'Belum ada perangkat daerah yang dijadwalkan. Jadwalkan dahulu, lalu buka desk.',
  everythingDecided:
    'Masih ada berkas yang belum diputus. Putuskan atau sidangkan dahulu butir yang ditunda.',
  noOpenObjection:
    'Masih ada keberatan yang belum dijawab atau keputusan yang belum disahkan ulang. Selesaikan dahulu, lalu tutup masa tanggapan.',
}
