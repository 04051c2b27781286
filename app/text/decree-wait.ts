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
  /** By the stage of the cycle, for who may not see how far other agencies are. */
  atWork: {
    submission: 'Perangkat daerah',
    review: 'Bappeda, BKAD, dan Diskominfo',
    desk: 'Diskominfo bersama perangkat daerah',
    reply: 'Perangkat daerah dan Diskominfo',
  } as Readonly<Record<string, string>>,
  noDate: 'Belum ada tanggal dalam jadwal.',
  nobody: 'Belum ada pejabatnya.',
  stage: (label: string) => `Tahap ${label}`,
  /** The decree's own date; the step it waits at has another. */
  decreeDue: (date: string, away: string) => `Keputusan ditetapkan paling lambat ${date} (${away}).`,
  stepDue: (step: string, until: string) => `${step}: ${until.charAt(0).toLowerCase()}${until.slice(1)}.`,
  /** Each step as it is said to whoever takes it (`does`), and to everybody else (`tells`). */
  cycle: {
    open: { does: 'Siapkan dan buka siklus.', tells: 'Diskominfo menyiapkan dan membuka siklus.' },
    submit: {
      does: 'Lengkapi dan ajukan berkas.',
      tells: 'Perangkat daerah melengkapi dan mengajukan berkas.',
    },
    closeSubmission: {
      does: 'Tutup pengajuan. Semua berkas sudah diajukan.',
      tells: 'Semua berkas sudah diajukan. Diskominfo menutup pengajuan.',
    },
    takeIn: (count: number) => ({
      does: `Mulai telaah ${wholeNumber(count)} berkas yang sudah diajukan.`,
      tells: `Diskominfo memulai telaah ${wholeNumber(count)} berkas yang sudah diajukan.`,
    }),
    review: (count: number) => ({
      does: `Selesaikan telaah ${wholeNumber(count)} berkas.`,
      tells: `Para penelaah menyelesaikan telaah ${wholeNumber(count)} berkas.`,
    }),
    schedule: (count: number) => ({
      does: `Beri giliran desk kepada ${wholeNumber(count)} perangkat daerah.`,
      tells: `Diskominfo memberi giliran desk kepada ${wholeNumber(count)} perangkat daerah.`,
    }),
    openDesk: { does: 'Buka tahap desk.', tells: 'Diskominfo membuka tahap desk.' },
    hold: (count: number) => ({
      does: `Putuskan aplikasi ${wholeNumber(count)} perangkat daerah dalam desk.`,
      tells: `Aplikasi ${wholeNumber(count)} perangkat daerah diputus dalam desk.`,
    }),
    closeDesk: {
      does: 'Tutup desk. Semua keputusan sudah disahkan.',
      tells: 'Semua keputusan sudah disahkan. Diskominfo menutup desk.',
    },
    reply: {
      does: 'Tanggapi keputusan desk, atau biarkan batasnya lewat.',
      tells: 'Perangkat daerah dapat menanggapi keputusan desk sampai batasnya lewat.',
    },
    closeReply: {
      does: 'Tutup masa tanggapan. Tidak ada yang masih dapat menanggapi.',
      tells: 'Tidak ada yang masih dapat menanggapi. Diskominfo menutup masa tanggapan.',
    },
    answer: (count: number) => ({
      does: `Jawab keberatan ${wholeNumber(count)} perangkat daerah.`,
      tells: `Keberatan ${wholeNumber(count)} perangkat daerah menunggu jawaban.`,
    }),
    draft: {
      does: 'Susun naskah dari keputusan desk yang sudah tetap.',
      tells: 'Diskominfo menyusun naskah dari keputusan desk yang sudah tetap.',
    },
  },
  agencies: (count: number, total: number) =>
    `${wholeNumber(count)} dari ${wholeNumber(total)} perangkat daerah`,
  others: (count: number) => `dan ${wholeNumber(count)} lainnya`,
} as const
