import { type WayBack, wayBack } from '#workflows/submission/after-submission.ts'
import { dateTimeWithWeekday } from './dates.ts'

/** What of a submitted dossier the sentences need. */
export interface SubmittedDossier {
  /** The events that its state knows (engine/possible-events). */
  possible: readonly string[]
  /** ISO, UTC; null for a dossier that was taken as it is. */
  submittedAt: string | null
  /** Until when it can be withdrawn (ISO, UTC). */
  hardDueAt: string
  utcOffsetHours: number
}

/** What an agency may still do after it submitted: card, dossier, receipt and refusal say it in these words. */
export function afterSubmission(dossier: SubmittedDossier): { frozen: string; mend: string; open: string } {
  const { possible, submittedAt, hardDueAt, utcOffsetHours } = dossier
  const since =
    submittedAt === null
      ? 'sedang ditelaah sebagaimana adanya'
      : `sudah diajukan pada ${dateTimeWithWeekday(submittedAt, utcOffsetHours)}`
  return {
    frozen: `Berkas ${since}, sehingga data aplikasinya tidak dapat diubah.`,
    mend: mendWords[wayBack(possible)](dateTimeWithWeekday(hardDueAt, utcOffsetHours)),
    open: 'Bukti dan angka triwulan yang belum dicatat tetap dapat ditambah; angka yang sudah diajukan hanya dapat diperbaiki dengan alasan.',
  }
}

const mendWords: Record<WayBack, (hardDueAt: string) => string> = {
  withdraw: (until) =>
    `Ada yang keliru? Kepala perangkat daerah dapat menarik kembali berkas sampai ${until}, selama telaah belum dimulai.`,
  return: () => 'Ada yang keliru? Minta Diskominfo mengembalikan berkas.',
  desk: () => 'Ada yang keliru? Sampaikan pada giliran desk.',
  objection: () =>
    'Tidak setuju dengan keputusannya? Kepala perangkat daerah dapat mengajukan keberatan selama masa tanggapan.',
  'next-cycle': () => 'Ada yang keliru? Perbaiki pada siklus berikutnya.',
}
