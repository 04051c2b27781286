import type { Lapse } from '#workflows/engine/lapse.ts'
import type { WorkflowEvent } from '#workflows/engine/workflow.ts'
import type { ReviewCycleContext } from './context.ts'

const opening = {
  what: 'Batas akhir pengajuan siklus ini',
  advice: 'Ubah jadwalnya dahulu, lalu buka siklus.',
}
const replying = {
  what: 'Masa tanggapan',
  advice: 'Lanjutkan dengan menyusun Keputusan Wali Kota.',
}
const advice = 'Pilih tanggal yang masih akan datang.'
const dates = [
  { key: 'submissionDueAt', words: { what: 'Batas pengajuan yang dipilih', advice } },
  { key: 'submissionHardDueAt', words: { what: 'Batas akhir pengajuan yang dipilih', advice } },
  { key: 'replyDueAt', words: { what: 'Batas tanggapan yang dipilih', advice } },
] as const

const afterReply = new Set(['decree', 'execution', 'closed'])

/**
 * A cycle that lay prepared for too long would open with every dossier overdue, and a date that is moved
 * gives time; one that has passed and stays as it is was only left in its place.
 */
export function reviewCycleLapse(
  stage: string,
  context: ReviewCycleContext,
  event: WorkflowEvent,
): Lapse | null {
  if (event.type === 'opened' && stage === 'preparation')
    return event.at > context.submissionHardDueAt ? { words: opening, at: context.submissionHardDueAt } : null
  // The clock has ended it, in the meantime or long ago.
  if (event.type === 'replyClosed' && afterReply.has(stage))
    return event.at > context.replyDueAt ? { words: replying, at: context.replyDueAt } : null
  if (event.type !== 'timetableChanged') return null
  for (const { key, words } of dates) {
    const at = event[key]
    if (typeof at === 'string' && at !== context[key] && at <= event.at) return { words, at }
  }
  return null
}
