import { isOnRecord } from '#workflows/engine/on-record.ts'
import type { DecreeContext } from './context.ts'
import { type DecreeEvent, initialOrder } from './events.ts'
import { areEqual } from './three-counts.ts'

interface Question {
  context: DecreeContext
  event: DecreeEvent
}

/** Decisions in the register = rows of the annex = number written in the body; the same of annexes I and II. */
export function countsAgree({ event }: Question): boolean {
  return (
    event.type === 'sentForChecking' &&
    event.decisionCount > 0 &&
    event.annexRowCount === event.decisionCount &&
    event.bodyCount === event.decisionCount &&
    [event.objects, event.initiatives].every((counts) => counts === undefined || areEqual(counts))
  )
}

export function isNextInitial({ context, event }: Question): boolean {
  return event.type === 'initialled' && event.step === initialOrder[context.initials.length]
}

export function isLastInitial(question: Question): boolean {
  return isNextInitial(question) && question.context.initials.length === initialOrder.length - 1
}

/** A decree is not dated before it was signed with a pen. */
export function isDatedAfterSigning({ context, event }: Question): boolean {
  return event.type === 'numbered' && context.signedOn !== null && event.dated >= context.signedOn
}

/** A decree that had its number first is signed with a pen by its date: later, it would be dated before its signature. */
export function isSignedByItsDate({ context, event }: Question): boolean {
  if (event.type !== 'signedWithPen') return false
  return isOnRecord(event) || (context.dated !== null && event.signedOn <= context.dated)
}

export const decreeRefusals = {
  countsAgree:
    'Jumlah aplikasi, objek, atau kegiatan dalam batang tubuh, lampiran, dan daftarnya tidak sama. Lihat Pemeriksaan di samping naskah, lalu betulkan.',
  isNextInitial:
    'Belum giliran paraf ini. Urutan paraf: Kepala Bidang, Kepala Diskominfo, Bagian Hukum, Asisten, Sekretaris Daerah.',
  isDatedAfterSigning: 'Tanggal keputusan tidak boleh sebelum tanggal tanda tangan.',
  isSignedByItsDate:
    'Naskah ini sudah bertanggal, dan tanda tangan tidak boleh sesudah tanggal itu. Periksa tanggalnya, atau kembalikan naskah agar diberi nomor dan tanggal baru.',
}
