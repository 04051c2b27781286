/** The sentences of a quarter's figures that are corrected while the dossier lies with the reviewers. */
export const correctionText = {
  title: 'Berkas sudah diajukan beserta angka ini',
  lead: 'Perbaikan tetap boleh, dengan alasan. Angka sebelum dan sesudahnya, alasan, nama Anda, dan waktunya tercatat di riwayat data dan perjalanan berkas, dan terlihat oleh para penelaah.',
  newTitle: 'Berkas sudah diajukan',
  newLead:
    'Triwulan ini belum dicatat ketika berkas diajukan, jadi masih dapat ditambah tanpa mengubah isi berkas.',
  ground: 'Mengapa angka ini diperbaiki?',
  groundHelp: 'Misalnya: salah ketik, atau angka dari catatan server baru diterima.',
  groundMissing: 'Tulis mengapa angka yang sudah diajukan ini diperbaiki.',
  groundLong: 'Alasan paling panjang 500 karakter.',
  groundLabel: 'Alasan perbaikan',
  late: 'Angka pemantauan diperbaiki sesudah berkas diajukan',
  mark: 'Diperbaiki sesudah diajukan',
} as const

/** "Triwulan II 2026 diperbaiki sesudah berkas diajukan: Pengguna aktif 12 menjadi 15. Alasan: salah ketik." */
export function correctedSentence(correction: {
  quarter: string
  changes: readonly { label: string; from: string | null; to: string | null }[]
  ground: string
}): string {
  const { quarter, changes, ground } = correction
  const changed = changes
    .map(({ label, from, to }) => `${label} ${from ?? 'belum diisi'} menjadi ${to ?? 'belum diisi'}`)
    .join('; ')
  return `${quarter} diperbaiki sesudah berkas diajukan: ${changed === '' ? 'angkanya tetap' : changed}. Alasan: ${ground}`
}
