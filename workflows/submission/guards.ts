import type { ReviewerKind } from '#workflows/catalogue/opinion.ts'
import { isOnRecord } from '#workflows/engine/on-record.ts'
import type { SubmissionContext } from './context.ts'
import type { SubmissionEvent } from './events.ts'
import { lapseRefusals } from './lapse.ts'

interface Question {
  context: SubmissionContext
  event: SubmissionEvent
}

/** Which of the three regions of the review asks. */
export interface Region {
  reviewer: ReviewerKind
}

/** Until the hard deadline of this agency, grace included. */
export function isInTime({ context, event }: Question): boolean {
  return event.at <= context.hardDueAt
}

export function isRepairInTime({ context, event }: Question): boolean {
  return context.repairDueAt !== null && event.at <= context.repairDueAt
}

export function isSoftDeadlinePassed({ context, event }: Question): boolean {
  return !context.isInGrace && event.at > context.dueAt
}

export function isHardDeadlinePassed({ context, event }: Question): boolean {
  return event.at > context.hardDueAt
}

export function isRepairDeadlinePassed({ context, event }: Question): boolean {
  return context.repairDueAt !== null && event.at > context.repairDueAt
}

/** An extension ends in the future, else it would be none. */
export function isExtensionAhead({ event }: Question): boolean {
  return event.type === 'extended' && event.until > event.at
}

/** An extension of the time to submit gives time: it never ends before the time that runs. */
export function extendsSubmission({ context, event }: Question): boolean {
  if (event.type !== 'extended') return false
  return isOnRecord(event) || (event.until > event.at && event.until > context.hardDueAt)
}

/** The same for the time to repair. */
export function extendsRepair({ context, event }: Question): boolean {
  if (event.type !== 'extended') return false
  return isOnRecord(event) || (event.until > event.at && event.until > (context.repairDueAt ?? ''))
}

export function isRepairAhead({ event }: Question): boolean {
  return event.type === 'returned' && (isOnRecord(event) || event.dueAt > event.at)
}

/** A question leaves its agency time to answer. */
export function asksAhead(question: Question, region: Region): boolean {
  const { event } = question
  if (event.type !== 'questionAsked' || !isOwnRegion(question, region)) return false
  return isOnRecord(event) || event.dueAt > event.at
}

export function isNeverSubmitted(question: Question): boolean {
  return isExtensionAhead(question) && question.context.round === 0
}

/** A timetable that moved on gives back the time of a dossier that was never submitted. */
export function isReopenedByTimetable({ context, event }: Question): boolean {
  return event.type === 'timetableMoved' && context.round === 0 && event.hardDueAt > event.at
}

export function isOwnRegion({ event }: Question, region: Region): boolean {
  return 'reviewer' in event && event.reviewer === region.reviewer
}

/** Every application of the dossier has this office's opinion. */
export function completesReview(question: Question, region: Region): boolean {
  const { context, event } = question
  return (
    event.type === 'reviewCompleted' &&
    isOwnRegion(question, region) &&
    event.opinedCount >= context.itemCount
  )
}

export function answersLastQuestion(question: Question, region: Region): boolean {
  return isOwnRegion(question, region) && question.context.openQuestions[region.reviewer] <= 1
}

export function everythingConfirmed({ event }: Question): boolean {
  return event.type === 'decided' && event.unconfirmedCount === 0
}

export function isReplyWindowOpen({ context, event }: Question): boolean {
  return context.replyDueAt !== null && event.at <= context.replyDueAt
}

export function answersLastObjection({ context }: Question): boolean {
  return context.openObjections <= 1
}

const longer = 'Batas baru harus sesudah hari ini dan sesudah batas yang berlaku sekarang.'

export const submissionRefusals = {
  ...lapseRefusals,
  isSoftDeadlinePassed: 'Batas pengajuan belum lewat.',
  isHardDeadlinePassed: 'Batas akhir pengajuan belum lewat.',
  isRepairDeadlinePassed: 'Batas perbaikan belum lewat.',
  isExtensionAhead: 'Batas baru harus sesudah hari ini.',
  extendsSubmission: longer,
  extendsRepair: longer,
  isRepairAhead: 'Batas perbaikan harus sesudah hari ini.',
  asksAhead: 'Batas jawaban harus sesudah hari ini.',
  isNeverSubmitted: 'Batas baru harus sesudah hari ini.',
  isReopenedByTimetable: 'Jadwal yang baru tidak memberi waktu lagi kepada berkas ini.',
  isOwnRegion: 'Telaah ini sudah selesai atau sedang menunggu jawaban klarifikasi.',
  completesReview: 'Masih ada aplikasi yang belum ditelaah. Beri telaah untuk semua aplikasi dahulu.',
  answersLastQuestion: 'Tidak ada klarifikasi yang menunggu jawaban.',
  everythingConfirmed: 'Masih ada aplikasi yang belum diputus dan disahkan.',
  answersLastObjection: 'Tidak ada keberatan yang menunggu jawaban.',
}
