import { type Lapse, type LapseWords, lapseSentence } from '#workflows/engine/lapse.ts'
import type { WorkflowEvent } from '#workflows/engine/workflow.ts'
import type { SubmissionContext } from './context.ts'

const words = {
  submitting: { what: 'Batas akhir pengajuan', advice: 'Minta perpanjangan kepada Diskominfo.' },
  repairing: { what: 'Batas perbaikan', advice: 'Minta perpanjangan kepada Diskominfo.' },
  withdrawing: {
    what: 'Waktu untuk menarik kembali berkas',
    advice: 'Minta Diskominfo mengembalikan berkas ini bila ada yang keliru.',
  },
  objecting: {
    what: 'Masa tanggapan',
    advice: 'Sampaikan keberatan pada reviu tahun berikutnya.',
  },
  asking: { what: 'Batas jawaban yang dipilih', advice: 'Pilih batas yang masih akan datang.' },
  returning: { what: 'Batas perbaikan yang dipilih', advice: 'Pilih batas yang masih akan datang.' },
  extending: { what: 'Batas baru yang dipilih', advice: 'Pilih batas yang masih akan datang.' },
} satisfies Record<string, LapseWords>

/** The same words where the day is not known: what a guard says. */
export const lapseRefusals = {
  isInTime: lapseSentence(words.submitting),
  isRepairInTime: lapseSentence(words.repairing),
  isReplyWindowOpen: lapseSentence(words.objecting),
}

/** Stages in which a dossier was decided on, and its agency may still have had time to reply. */
const replyStages = new Set(['decided', 'objected', 'answered', 'closed'])

/**
 * The time that has run out for an event, also where the clock has moved the dossier on meanwhile and the
 * stage no longer knows it: an agency that was too late learns by when it would have been in time.
 */
export function submissionLapse(
  stage: string,
  context: SubmissionContext,
  event: WorkflowEvent,
): Lapse | null {
  const time = timeFor(stage, context, event)
  return time !== null && event.at > time.at ? time : null
}

function timeFor(stage: string, context: SubmissionContext, event: WorkflowEvent): Lapse | null {
  const isLate = stage === 'overdue'
  switch (event.type) {
    case 'submitted':
      if (stage === 'draft' || (isLate && context.round === 0))
        return { words: words.submitting, at: context.hardDueAt }
      return stage === 'returned' || isLate ? timeOf(words.repairing, context.repairDueAt) : null
    case 'withdrawn':
      return stage === 'submitted' ? { words: words.withdrawing, at: context.hardDueAt } : null
    case 'objected':
      return replyStages.has(stage) ? timeOf(words.objecting, context.replyDueAt) : null
    case 'questionAsked':
      return timeOf(words.asking, event.dueAt)
    case 'returned':
      return timeOf(words.returning, event.dueAt)
    case 'extended':
      return timeOf(words.extending, event.until)
    default:
      return null
  }
}

function timeOf(saying: LapseWords, at: unknown): Lapse | null {
  return typeof at === 'string' ? { words: saying, at } : null
}
