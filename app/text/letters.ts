import { dateTimeText } from './dates.ts'

interface MovedTime {
  /** "Reviu SPBE Tahun 2026". */
  cycle: string
  /** The reason in the words of whoever changed the timetable. */
  ground: string
  dueAt: string
  hardDueAt: string
  utcOffsetHours: number
}

/** To an agency whose time to submit moved with the timetable. */
export function movedTimeLetter({ cycle, ground, dueAt, hardDueAt, utcOffsetHours }: MovedTime) {
  const grace =
    dueAt === hardDueAt
      ? []
      : [`Pengajuan sesudah ${dateTimeText(dueAt, utcOffsetHours)} tetap diterima, tetapi dicatat terlambat.`]
  return {
    subject: 'Batas pengajuan berkas berubah',
    lines: [
      `Jadwal ${cycle} berubah. Alasan: ${ground}`,
      `Batas akhir pengajuan berkas Anda sekarang ${dateTimeText(hardDueAt, utcOffsetHours)}.`,
      ...grace,
    ],
  }
}

/** To an agency whose window of replies moved with the timetable. */
export function movedReplyLetter({
  cycle,
  ground,
  replyDueAt,
  utcOffsetHours,
}: Pick<MovedTime, 'cycle' | 'ground' | 'utcOffsetHours'> & { replyDueAt: string }) {
  return {
    subject: 'Batas tanggapan berubah',
    lines: [
      `Jadwal ${cycle} berubah. Alasan: ${ground}`,
      `Tanggapan atas keputusan desk dapat disampaikan sampai ${dateTimeText(replyDueAt, utcOffsetHours)}.`,
    ],
  }
}
