/** The sentences of the inventory: list, card, form and quarterly readings. */
export const applicationText = {
  backToCheck: 'Kembali ke pemeriksaan berkas',
  title: 'Aplikasi',
  ownTitle: 'Aplikasi kami',
  lead: 'Semua aplikasi yang tercatat, dengan keadaan dan keputusan terakhirnya.',
  ownLeadFrozen:
    'Berkas sudah diajukan, jadi data aplikasi untuk dibaca; angka triwulan yang belum dicatat dan bukti masih dapat ditambah.',
  ownLead: 'Lengkapi data dan pemantauan setiap aplikasi sebelum berkas diajukan.',
  searchLabel: 'Cari nama atau fungsi',
  add: 'Catat aplikasi baru',
  imports: 'Impor dari Excel',
  none: 'Belum ada aplikasi yang tercatat.',
  ownNone: 'Belum ada aplikasi yang tercatat. Catat aplikasi pertama Anda.',
  columnSets: { ringkas: 'Ringkas', lengkap: 'Lengkap', teknis: 'Teknis', telaah: 'Telaah' },
  facets: {
    organisation: 'Perangkat daerah',
    status: 'Status',
    origin: 'Kategori asal',
    decision: 'Keputusan terakhir',
    attested: 'Kepastian tahun ini',
  },
  attestations: {
    unchanged: 'Dipastikan masih sama',
    changed: 'Diperbarui pemiliknya',
    belum: 'Belum dipastikan',
  },
  hiddenOpinion: 'Tampil sesudah telaah Anda',
  noOpinion: 'Belum ada',
  undecided: 'Belum diputus',
  notThen: 'Keputusan, telaah, pemakaian, dan kepastian hanya ada dalam keadaan sekarang.',
  notRead: 'Belum dicatat',
  notNeeded: 'Tidak perlu diisi',
  columns: {
    name: 'Aplikasi',
    organisation: 'Perangkat daerah',
    origin: 'Kategori',
    status: 'Status',
    completeness: 'Kelengkapan',
    decision: 'Keputusan terakhir',
    attested: 'Kepastian',
    updated: 'Diubah',
  },
  restricted: '(terbatas)',
  change: 'Ubah data',
  completeIt: 'Lengkapi',
  mayChange:
    'Yang dapat mengubah: admin dan kepala perangkat daerah pemilik, serta Bidang Aplikasi Diskominfo.',
  completeness: 'Kelengkapan',
  filledOf: 'pertanyaan dijawab',
  allFilled: 'Semua pertanyaan sudah dijawab.',
  fillNow: 'Isi sekarang',
  completeNow: 'Lengkapi sekarang',
  nextField: 'Berikutnya:',
  readings: 'Pemantauan triwulan',
  readingsCaption: 'Angka pemakaian tiap triwulan',
  quarter: 'Triwulan',
  users: 'Pengguna aktif',
  transactions: 'Transaksi',
  source: 'Sumber angka',
  act: 'Tindakan',
  record: 'Catat',
  correct: 'Perbaiki',
  notKnown: 'Tidak diketahui',
  practice: '(latihan)',
  counterparts: 'Padanan aplikasi nasional',
  noCounterparts: 'Tidak ditemukan aplikasi nasional yang sama atau berfungsi sama.',
  facts: 'Data aplikasi',
  technical: 'Data teknis',
  technicalNone: 'Belum ada data teknis yang diisi.',
  decisions: 'Riwayat keputusan',
  noDecisions: 'Belum ada keputusan desk yang disahkan atas aplikasi ini.',
  history: 'Riwayat data',
  noHistory: 'Belum ada perubahan yang tercatat.',
  historyOf: 'Riwayat isian',
  allFields: 'Semua isian',
  steps: 'Yang diperlukan sebelum berkas diajukan',
  readingStep: 'Pemantauan',
  read: 'Sudah dicatat',
  readUnknown: 'Sudah dicatat sebagai tidak diketahui',
  stillMissing: 'Yang belum dijawab',
  notKnownList: 'Di antaranya ditandai tidak diketahui',
  same: 'Masih sama',
  sameLead: 'Data di bawah masih berlaku? Sekali tekan, Anda memastikannya untuk siklus tahun ini.',
  sameLater: 'Dipastikan dengan satu centang ketika yang belum dijawab dilengkapi.',
  sameHint: 'Tekan bila tidak ada yang berubah. Yang diubah dan disimpan sudah dipastikan dengan sendirinya.',
  sameTitle: 'Pastikan aplikasi masih sama',
  sameCheck: 'Periksa yang dicentang',
  sameWhat:
    'Kepastian ini dicatat atas nama dan jabatan Anda, dan berlaku sampai datanya diubah. Yang berubah, ubah dahulu lewat kartunya.',
  sameNone: 'Tidak ada lagi aplikasi yang menunggu kepastian.',
  sameNoCycle: 'Tidak ada siklus reviu yang sedang mengumpulkan data.',
  sameUnknown: 'Salah satu aplikasi ini tidak ditemukan. Muat ulang daftarnya, lalu pilih lagi.',
  sameCount: 'Tulis jumlah aplikasinya dengan benar.',
  incomplete: 'belum lengkap',
  saved: {
    dicatat: 'Aplikasi tercatat.',
    diubah: 'Perubahan tersimpan dan masuk ke riwayat data.',
    dipastikan: 'Tercatat: data aplikasi masih sama untuk siklus tahun ini.',
    diurungkan: 'Kepastian ditarik kembali. Aplikasinya menunggu kepastian lagi.',
    berkode: 'Kode RAA tersimpan.',
    dipantau: 'Pemantauan tersimpan dan ikut dihitung aturan dua triwulan.',
  },
  newTitle: 'Catat aplikasi baru',
  owner: 'Perangkat daerah pemilik',
  ownerHelp: 'Aplikasi masuk ke daftar perangkat daerah ini.',
  ownerMissing: 'Pilih perangkat daerah pemiliknya.',
  twin: 'Nama aplikasi dengan media ini sudah tercatat pada perangkat daerah ini. Ubah data yang sudah ada.',
  saveNew: 'Simpan aplikasi',
  changeLead: 'Perubahan Anda langsung berlaku; isi sebelumnya tetap ada di riwayat data.',
  saveChange: 'Simpan perubahan',
  readingLead: 'Tulis angka triwulan ini. Bila tidak dapat diketahui, katakan alasannya; itu bukan nol.',
  saveReading: 'Simpan pemantauan',
  figureMissing: {
    activeUsers: 'Isi jumlah pengguna aktif, atau pilih Tidak diketahui dan tulis alasannya.',
    transactions: 'Isi jumlah transaksi, atau pilih Tidak diketahui dan tulis alasannya.',
  },
  figureBoth: {
    activeUsers: 'Pengguna aktif: isi jumlahnya atau centang Tidak diketahui, jangan keduanya.',
    transactions: 'Transaksi: isi jumlahnya atau centang Tidak diketahui, jangan keduanya.',
  },
  reasonMissing: 'Tulis mengapa angkanya tidak diketahui.',
} as const

/** "Dipastikan masih sama pada Senin, 3 Agustus 2026 pukul 09.12 WIB oleh Sri, Admin." */
export function attestedBy(word: {
  isUnchanged: boolean
  when: string
  name: string
  title: string
}): string {
  const { isUnchanged, when, name, title } = word
  return `${isUnchanged ? 'Dipastikan masih sama' : 'Diperbarui pemiliknya'} pada ${when} oleh ${name}, ${title}.`
}

/** Said while the agency has not stood by its record this year. */
export function notAttested(year: number): string {
  return `Belum dipastikan untuk siklus ${year}.`
}

/** How many questions a new application has at most. */
export function newLead(most: number): string {
  return `Paling banyak ${most} pertanyaan. Yang belum Anda ketahui dapat dijawab nanti, sebelum berkas diajukan.`
}

/** "41 aplikasi akan dipastikan masih sama". */
export function sameTotal(count: string): string {
  return `${count} aplikasi akan dipastikan masih sama`
}

/** The button under that list. */
export function sameSend(count: string): string {
  return `Pastikan ${count} aplikasi`
}

/** "Pengguna Triwulan III 2026". */
export function usersOfQuarter(quarter: string): string {
  return `Pengguna ${quarter}`
}

/** Why a quarter cannot be read yet. */
export function quarterRuns(quarter: string, from: string): string {
  return `${quarter} belum berakhir. Pemantauannya dapat dicatat mulai ${from}.`
}

/** What to answer next, and how many wait behind it. */
export function nextMissing(label: string, others: number): string {
  return `Berikutnya: ${label}.${others === 0 ? '' : ` Sesudah itu masih ada ${others} isian.`}`
}
