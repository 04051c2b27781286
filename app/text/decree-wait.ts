import { wholeNumber } from './figures.ts'

/** The sentences that say why the decree is not there yet: what each stage of a cycle waits for. */
export const decreeWaitText = {
  title: (year: number) => `Naskah Keputusan Wali Kota ${year}`,
  where: 'Sampai di mana',
  who: 'Siapa yang ditunggu',
  until: 'Sampai kapan',
  next: 'Sesudah itu',
  last: 'Keputusan diumumkan.',
  waitingTitle: 'Dokumen yang ditunggu',
  noDate: 'Belum ada tanggal dalam jadwal.',
  nobody: 'Belum ada pejabatnya.',
  stage: (label: string) => `Tahap ${label}`,
  decreeDue: (date: string) => `Keputusan ditetapkan paling lambat ${date}.`,
  cycle: {
    open: 'Siapkan dan buka siklus.',
    submit: 'Lengkapi dan ajukan berkas.',
    closeSubmission: 'Tutup pengajuan. Semua berkas sudah diajukan.',
    takeIn: (count: number) => `Mulai telaah ${wholeNumber(count)} berkas yang sudah diajukan.`,
    review: (count: number) => `Selesaikan telaah ${wholeNumber(count)} berkas.`,
    schedule: (count: number) => `Beri giliran desk kepada ${wholeNumber(count)} perangkat daerah.`,
    openDesk: 'Buka tahap desk.',
    hold: (count: number) => `Putuskan aplikasi ${wholeNumber(count)} perangkat daerah dalam desk.`,
    closeDesk: 'Tutup desk. Semua keputusan sudah disahkan.',
    reply: 'Tanggapi keputusan desk, atau biarkan batasnya lewat.',
    closeReply: 'Tutup masa tanggapan. Tidak ada yang masih dapat menanggapi.',
    answer: (count: number) => `Jawab keberatan ${wholeNumber(count)} perangkat daerah.`,
    draft: 'Susun naskah dari keputusan desk yang sudah tetap.',
  },
  agencies: (count: number, total: number) =>
    `${wholeNumber(count)} dari ${wholeNumber(total)} perangkat daerah`,
  others: (count: number) => `dan ${wholeNumber(count)} lainnya`,
} as const
