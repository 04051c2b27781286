/** The sentences of the roadmap: list, card, form, chart, conflicts, gaps, proposals, years. */
export const roadmapText = {
  title: 'Peta rencana',
  lead: 'Kegiatan yang membawa arsitektur dari keadaan sekarang ke keadaan yang dituju, tahun demi tahun.',
  ownLead: 'Kegiatan yang Anda tanggung jawabi atau dukung, tahun demi tahun.',
  places: 'Bagian peta rencana',
  tabs: {
    list: 'Daftar',
    chart: 'Bagan',
    conflicts: 'Konflik',
    gaps: 'Kesenjangan',
    proposals: 'Usulan dari desk',
    comparison: 'Perbandingan',
    codes: 'Nomenklatur',
    period: 'Masa dan pagu',
  },
  noRoadmap:
    'Masa peta rencana belum ditetapkan. Bidang Aplikasi Diskominfo menetapkan tahun awal, tahun akhir, dan pagu acuannya.',
  setPeriod: 'Tetapkan masa peta rencana',
  add: 'Catat kegiatan baru',
  none: 'Belum ada kegiatan yang tercatat pada peta rencana ini.',
  searchLabel: 'Cari kegiatan, kelompok, atau uraian',
  columnSets: { ringkas: 'Ringkas', target: 'Target', anggaran: 'Anggaran', lengkap: 'Lengkap' },
  facets: {
    organisation: 'Penanggung jawab',
    part: 'Muatan',
    work: 'Jenis pekerjaan',
    standing: 'Status',
    year: 'Berjalan pada',
    funding: 'Pagu',
  },
  lacking: 'Ada tahun tanpa pagu',
  funded: 'Pagu lengkap',
  cancelled: 'Dibatalkan',
  columns: {
    name: 'Kegiatan',
    organisation: 'Penanggung jawab',
    run: 'Pelaksanaan',
    money: 'Jumlah pagu',
    unfunded: 'Tahun tanpa pagu',
    updated: 'Diubah',
  },
  noDates: 'Belum bertanggal',
  newTitle: 'Catat kegiatan baru',
  newLead: 'Isi yang sudah diketahui; yang lain dapat dilengkapi kemudian.',
  owner: 'Penanggung jawab',
  ownerHelp: 'Perangkat daerah yang menjawab atas kegiatan ini. Yang mendukung ditambahkan sesudah disimpan.',
  ownerMissing: 'Pilih perangkat daerah penanggung jawabnya.',
  folded: {
    title: 'Isian lain',
    help: 'Program dan kegiatan anggaran, sumber dana, serta dasar dan catatan reviu. Boleh dilengkapi kemudian.',
  },
  saveNew: 'Simpan kegiatan',
  change: 'Ubah kegiatan',
  changeLead: 'Perubahan Anda langsung berlaku; isi sebelumnya tetap ada di riwayat.',
  saveChange: 'Simpan perubahan',
  mayChange:
    'Yang dapat mengubah: admin dan kepala perangkat daerah penanggung jawab, serta Bidang Aplikasi Diskominfo.',
  saved: {
    dicatat: 'Kegiatan tercatat. Berikutnya, hubungkan dengan yang ditunggu, disentuh, atau mendukungnya.',
    diubah: 'Perubahan tersimpan dan masuk ke riwayat.',
    ditunda: 'Kegiatan ditunda. Ia tetap tercantum dan tidak ikut dihitung.',
    dibatalkan: 'Kegiatan dibatalkan dan keluar dari peta rencana. Catatannya tetap ada.',
    dipulihkan: 'Kegiatan kembali ke peta rencana.',
    diambil: 'Keputusan desk menjadi kegiatan. Lengkapi indikator, target, dan pagunya.',
    dihubungkan: 'Hubungan tersimpan.',
    dilepas: 'Hubungan dilepas.',
  },
  facts: 'Data kegiatan',
  perYear: 'Target dan anggaran tiap tahun',
  year: 'Tahun',
  sum: 'Jumlah',
  notYet: 'Belum ada',
  links: 'Hubungan',
  linksLead:
    'Apa yang ditunggu, disentuh, disiapkan, dan ditutup kegiatan ini, serta siapa yang mendukungnya.',
  noLinks: 'Belum ada hubungan yang tercatat.',
  awaitedBy: 'Ditunggu kegiatan',
  changeLinks: 'Atur hubungan',
  origin: 'Asal kegiatan',
  followUp: 'Tindak lanjut keputusannya',
  noFollowUp: 'Tindak lanjut terbuka sesudah keputusan wali kota diumumkan.',
  conflicts: 'Yang perlu dibereskan',
  conflictsTitle: 'Konflik peta rencana',
  conflictsLead: 'Yang tidak dapat dijalankan seperti direncanakan, dan apa yang dapat dilakukan.',
  noConflicts: 'Tidak ada konflik: semua kegiatan dapat dijalankan seperti direncanakan.',
  history: 'Riwayat',
  reason: 'Alasan',
  halt: 'Tunda atau batalkan',
  haltLead: 'Yang ditunda tetap tercantum; yang dibatalkan keluar dari peta rencana dan dapat dipulihkan.',
  postponeTitle: 'Tunda kegiatan',
  postponeReason: 'Mengapa ditunda?',
  postpone: 'Tunda kegiatan ini',
  cancelTitle: 'Batalkan kegiatan',
  cancelReason: 'Mengapa dibatalkan?',
  cancel: 'Batalkan kegiatan ini',
  restoreTitle: 'Pulihkan kegiatan',
  restoreLead: 'Kegiatan kembali seperti sebelum dibatalkan.',
  restore: 'Pulihkan kegiatan ini',
  mayNotCancel: 'Pembatalan dilakukan kepala perangkat daerah penanggung jawab atau Diskominfo.',
  linkKind: 'Jenis hubungan',
  linkSearch: 'Cari yang akan dihubungkan',
  linkName: 'Nama',
  linkFind: 'Cari',
  linkChoose: 'Hubungkan',
  linkNothing: 'Tidak ada yang cocok. Ubah kata carinya.',
  linkFound: 'Hasil pencarian',
  linkNow: 'Hubungan sekarang',
  unlink: 'Lepas',
  periodTitle: 'Masa dan pagu peta rencana',
  periodLead:
    'Peta rencana berlaku untuk beberapa tahun. Pagu acuan tiap tahun dibandingkan dengan jumlah pagu kegiatan.',
  periodName: 'Nama peta rencana',
  periodNameHelp: 'Misalnya "Peta Rencana SPBE 2025-2029".',
  firstYear: 'Tahun awal',
  lastYear: 'Tahun akhir',
  ceilings: 'Pagu acuan tiap tahun',
  ceilingsHelp:
    'Rupiah penuh; kosongkan bila belum ada. Simpan dahulu untuk melihat tahun yang baru ditambahkan.',
  ceilingOf: 'Pagu acuan',
  yearWrong: 'Tulis tahun empat angka, misalnya 2025.',
  moneyWrong: 'Tulis rupiah penuh, misalnya 1.500.000.',
  savePeriod: 'Simpan masa dan pagu',
  savedPeriod: 'Masa dan pagu peta rencana tersimpan.',
  compareTitle: 'Perbandingan peta rencana',
  compareSince: 'Dibandingkan dengan keadaan akhir tanggal',
  compare: 'Bandingkan',
  compareAdded: 'Kegiatan baru',
  compareChanged: 'Kegiatan yang berubah',
  compareDropped: 'Kegiatan yang keluar',
  compareNothing: 'Tidak ada.',
  codesTitle: 'Nomenklatur program dan kegiatan',
  codesLead:
    'Kode yang dipakai mengisi subkegiatan. Versi yang terakhir dicatat yang berlaku; versi lama tetap terbaca.',
  codesEdition: 'Versi',
  codesSearch: 'Cari kode atau nama',
  codesCut: 'Ditampilkan seratus kode pertama. Persempit dengan kata cari.',
  noCodes: 'Belum ada nomenklatur. Administrator memasukkannya dengan perintah "npm run nomenclature".',
  chartTitle: 'Bagan peta rencana',
  chartLead: 'Setiap baris satu kegiatan, setiap kolom satu triwulan.',
  chartEdit:
    'Pilih batang Anda dengan Tab, geser dengan panah kiri dan kanan, ubah akhirnya dengan Shift dan panah, lalu Enter untuk menyimpan. Dengan tetikus, tarik batang atau ujungnya.',
  chartUndated: 'Belum bertanggal, jadi belum tergambar:',
  chartNone: 'Tidak ada kegiatan bertanggal yang cocok.',
  chartTable: 'Tabel bagan',
  legend: 'Keterangan',
  legendUnfunded: 'Tahun tanpa pagu',
  legendPostponed: 'Ditunda',
  legendDone: 'Sudah dilakukan',
  legendWaits: 'Menunggu kegiatan lain',
  legendWrong: 'Menunggu, tetapi urutannya terbalik',
  today: 'Hari ini',
  totals: 'Jumlah pagu tiap tahun',
  totalsOwn: 'Jumlah pagu kegiatan Anda tiap tahun',
  planned: 'Jumlah pagu',
  realised: 'Realisasi',
  ceiling: 'Pagu acuan',
  over: 'Di atas acuan',
  unfundedCount: 'Kegiatan tanpa pagu',
  waitsFor: 'Menunggu',
  starts: 'Mulai',
  ends: 'Selesai',
  saveMove: 'Simpan jadwal',
  undoMove: 'Kembalikan',
  moved: 'Jadwal kegiatan tersimpan.',
  moveWrong: 'Jadwal ini tidak dapat dibaca. Geser batangnya lagi, atau ubah tanggalnya lewat formulir.',
  mayNotMove: 'Kegiatan ini tidak ditemukan di antara yang dapat Anda ubah.',
  openForm: 'Ubah kegiatan',
  gapsTitle: 'Kesenjangan',
  gapsLead: 'Jarak antara arsitektur sekarang dan yang dituju, dengan kegiatan yang menutupnya.',
  noGaps: 'Belum ada kesenjangan yang tercatat.',
  addGap: 'Catat kesenjangan',
  newGap: 'Catat kesenjangan',
  saveGap: 'Simpan kesenjangan',
  changeGap: 'Ubah kesenjangan',
  gapSaved: 'Kesenjangan tersimpan.',
  gapOwner: 'Penanggung jawab',
  closedBy: 'Ditutup kegiatan',
  unclosed: 'Belum ada kegiatan',
  proposalsTitle: 'Usulan dari keputusan desk',
  proposalsLead:
    'Keputusan desk yang meminta pekerjaan dan belum dinilai untuk peta rencana. Sekali tekan, kegiatannya terisi.',
  noProposals: 'Tidak ada keputusan desk yang menunggu masuk peta rencana.',
  proposalGone: 'Keputusan ini tidak ditemukan. Muat ulang daftarnya, lalu pilih lagi.',
  take: 'Jadikan kegiatan',
  leave: 'Tidak dimasukkan',
  leaveTitle: 'Tidak dimasukkan ke peta rencana',
  leaveLead:
    'Keputusan desk tetap berlaku dan ditindaklanjuti; ia hanya tidak menjadi kegiatan peta rencana.',
  leaveReason: 'Mengapa tidak dimasukkan?',
  left: 'Tercatat: keputusan ini tidak masuk peta rencana.',
} as const

/** "TW II 2026 s.d. TW I 2027", or the one quarter. */
export function runText(from: string, to: string): string {
  const [first, last] = [from, to].map((quarter) => quarter.replace('Triwulan', 'TW'))
  return first === last ? String(first) : `${first} s.d. ${last}`
}

/** "2025 sampai 2029". */
export function yearsText(first: number, last: number): string {
  return first === last ? String(first) : `${first} sampai ${last}`
}

/** What a bar says to who cannot see it. */
export function barLabel(bar: {
  name: string
  organisation: string
  run: string
  work: string
  standing: string
}): string {
  return `${bar.name}, ${bar.organisation}: ${bar.run}, ${bar.work}, ${bar.standing}`
}

/** A dragged bar before it is saved. */
export function moveSentence(name: string, run: string): string {
  return `"${name}" menjadi ${run}. Belum tersimpan.`
}

/** "Rp3,25 M dari Rp12 M". */
export function ofCeiling(planned: string, ceiling: string | null): string {
  return ceiling === null ? planned : `${planned} dari ${ceiling}`
}

/** "Dibandingkan dengan keadaan 31 Desember 2025; 12 kegiatan tidak berubah." */
export function comparedSince(day: string, same: number): string {
  return `Dibandingkan dengan keadaan ${day}; ${same} kegiatan tidak berubah.`
}
