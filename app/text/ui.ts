/** The sentences of the UI kit: frame, forms and patterns. */
export const uiText = {
  product: 'Desk Reviu SPBE',
  skipToContent: 'Langsung ke isi',
  menu: 'Menu',
  mainMenu: 'Menu utama',
  changePosition: 'Ganti jabatan',
  changePassword: 'Ganti kata sandi',
  reviewRuns: 'telaah sudah berjalan',
  signIn: 'Masuk',
  signOut: 'Keluar',
  back: 'Kembali',
  youAreHere: 'Letak halaman ini',
  change: 'Ubah',
  notFilled: 'Belum diisi',
  optional: '(boleh kosong)',
  show: 'Lihat',
} as const

/** The title of a page for the browser's tab and for history: the page, then the product. */
export function pageTitle(words: string): { title: string }[] {
  return [{ title: `${words} · ${uiText.product}` }]
}

/** What forms say by themselves; the sentences of a field come from its declaration. */
export const formText = {
  errorTitle: 'Ada yang perlu diperbaiki',
  staleTitle: 'Data ini sudah berubah',
  refusedTitle: 'Belum dapat disimpan',
  errorPrefix: 'Galat: ',
  staleKept:
    'Isian Anda masih ada di bawah. Bandingkan dengan keadaan terbaru, lalu kirim lagi bila masih perlu.',
  errorWord: 'Galat:',
  chooseOne: 'Pilih salah satu',
  yes: 'Ya',
  no: 'Tidak',
  none: 'Tidak ada',
  notKnown: 'Tidak diketahui',
  notKnownReason: 'Mengapa tidak diketahui?',
  technical: 'Isian teknis',
  technicalHelp: 'Diisi oleh orang yang mengenal teknis aplikasi ini. Boleh dilengkapi kemudian.',
  moneyHelp: 'Tulis rupiah penuh, misalnya 1.500.000.',
  notSaved: 'Yang Anda tulis, belum tersimpan',
  farOff: 'Pilih tanggal paling lama setahun dari hari ini.',
  sending: 'Mengirim…',
} as const

/** What a table of years says. */
export const yearText = { year: 'Tahun', each: 'tiap tahun' } as const

/** "Pagu indikatif (Rp)". */
export function rupiahHead(label: string): string {
  return `${label} (Rp)`
}

/** "Paling banyak 4.000 huruf." and how many are left while typing. */
export function lengthHelp(most: string): string {
  return `Paling banyak ${most} huruf.`
}

export function lengthLeft(left: number, written: string): string {
  return left >= 0 ? `Sisa ${written} huruf.` : `Kelebihan ${written} huruf.`
}

export function fileHelp(size: string, kinds: string): string {
  return kinds === '' ? `Paling besar ${size}.` : `${kinds}, paling besar ${size}.`
}

/** What lists, tables and patterns say. */
export const listText = {
  workbook: 'Unduh atau unggah Excel',
  nothingFound: 'Tidak ada yang cocok. Hapus sebagian saringan, atau ubah kata carinya.',
  search: 'Cari',
  filter: 'Saring',
  apply: 'Terapkan',
  undo: 'Urungkan',
  filters: 'Saringan',
  activeFilters: 'Saringan yang dipakai',
  clearAll: 'Hapus semua',
  savedViews: 'Tampilan tersimpan',
  columnSets: 'Kumpulan kolom',
  removeFilter: 'Hapus saringan',
  select: 'Pilih',
  selectAll: 'Pilih semua di halaman ini',
  sortedUp: 'urut naik',
  sortedDown: 'urut turun',
  pages: 'Halaman daftar',
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  keys: 'Tombol papan ketik',
  history: 'Riwayat',
  noHistory: 'Belum pernah diubah.',
  whatNext: 'Yang terjadi berikutnya',
  from: 'dari',
  to: 'menjadi',
  typeCount: 'Tulis jumlahnya untuk memastikan',
  allTicked: 'Semuanya sudah dicentang. Hilangkan centang pada yang tidak dimaksud.',
  countTicked:
    'Diperlukan bila lebih dari 20 yang dicentang, agar tidak ada yang terkirim karena salah tekan.',
  cancel: 'Batal',
} as const

export function selectedCount(count: string): string {
  return `${count} dipilih`
}

export function rangeShown({ from, to, total }: Record<'from' | 'to' | 'total', string>): string {
  return `${from} sampai ${to} dari ${total}`
}

export function confirmCountHelp(count: string): string {
  return `Tulis ${count} agar tidak ada yang terkirim karena salah tekan.`
}

/** Names of the places a position can reach. */
export const placeText = {
  home: 'Beranda',
  cycle: 'Siklus',
  ownArchitecture: 'Arsitektur kami',
  architecture: 'Arsitektur',
  ownApplications: 'Aplikasi kami',
  applications: 'Aplikasi',
  roadmap: 'Peta rencana',
  submission: 'Pengajuan',
  review: 'Telaah',
  desk: 'Desk',
  reply: 'Tanggapan',
  decision: 'Keputusan',
  followUps: 'Tindak lanjut',
  monitoring: 'Pemantauan',
  evidence: 'Bukti',
  documents: 'Dokumen',
  log: 'Jejak',
  people: 'Orang dan jabatan',
  organisations: 'Perangkat daerah',
  settings: 'Pengaturan',
} as const
