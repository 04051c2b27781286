import { fileSize, wholeNumber } from './figures.ts'

/** What is said of a file on its way in. */
export const uploadText = {
  empty: 'Berkas kosong. Pilih berkas lain.',
  otherPlace:
    'Bagian berkas ini sudah diterima atau belum gilirannya. Unggahan dilanjutkan dari yang sudah sampai.',
  tooMuch: 'Berkas berubah saat diunggah. Pilih berkasnya sekali lagi.',
  notWhole: 'Berkas belum sampai seluruhnya. Tunggu hingga unggahan selesai, atau pilih berkasnya lagi.',
  gone: 'Unggahan ini sudah tidak ada. Pilih berkasnya sekali lagi.',
  notYours: 'Bukti dukung diunggah oleh perangkat daerah atau Bidang Aplikasi Diskominfo.',
  missing: 'Pilih berkas yang menjadi bukti.',
} as const

export function evidenceLimitText(mostBytes: number): string {
  return `Berkas ini lebih besar dari ${fileSize(mostBytes).replace(',0 ', ' ')}. Perkecil berkasnya, atau bagi menjadi beberapa bukti.`
}

/**
 * Why a file has an ending more than it was sent with: "laporan.pdf" that holds plain text is kept as
 * "laporan.pdf.txt". Null for every other name.
 */
export function renamedText(fileName: string): string | null {
  const [, sent, claimed = '', is = ''] = /^(.+\.([a-z0-9]{2,5}))\.([a-z]{2,4})$/i.exec(fileName) ?? []
  const isKnown = /^(pdf|jpe?g|png|webp|xlsx?|docx?|od[st]|csv|txt|pptx?|exe|zip)$/i.test(claimed)
  if (sent === undefined || !isKnown || claimed.toLowerCase() === is.toLowerCase()) return null
  const holds = is === 'txt' ? 'teks biasa' : `berkas .${is}`
  return `Isi berkas ini ${holds}, bukan .${claimed} seperti namanya, karena itu "${sent}" disimpan sebagai "${fileName}". Bila Anda salah pilih, ganti berkasnya.`
}

export function infectedText(signature: string): string {
  return `Pemindai menemukan virus (${signature.slice(0, 80)}) di berkas ini. Berkas tidak disimpan; bersihkan komputer Anda, lalu unggah salinan yang bersih.`
}

export const scanLabels = {
  clean: 'Tidak ada virus',
  pending: 'Belum dipindai',
  infected: 'Terinfeksi: tidak dapat diunduh',
} as const

export const standingLabels = {
  valid: 'Berlaku',
  expired: 'Lewat masa berlaku',
  withdrawn: 'Ditarik',
} as const

/** The pages of evidence. */
export const evidenceText = {
  title: 'Bukti',
  ownTitle: 'Bukti kami',
  lead: 'Berkas yang membuktikan keterangan aplikasi, pemantauan, pengajuan, dan tindak lanjut. Berkas lama tetap tersimpan saat diganti.',
  searchLabel: 'Cari isi bukti atau nama berkas',
  caption: 'Daftar bukti',
  kind: 'Jenis bukti',
  access: 'Sifat',
  organisation: 'Perangkat daerah',
  standing: 'Keadaan',
  none: 'Belum ada bukti. Unggah dari kartu aplikasi, dari pemantauan triwulan, atau dari berkas pengajuan.',
  noneHere: 'Belum ada bukti.',
  columns: {
    proves: 'Bukti',
    about: 'Tentang',
    organisation: 'Perangkat daerah',
    uploaded: 'Diunggah',
    access: 'Sifat',
    validUntil: 'Berlaku sampai',
    size: 'Ukuran',
    typeAndSize: 'Bentuk dan ukuran',
    scan: 'Pemindaian',
    file: 'Berkas',
    sha256: 'SHA-256',
    kind: 'Jenis bukti',
    name: 'Nama berkas',
    standing: 'Keadaan',
    by: 'Oleh',
  },
  noEnd: 'Tidak dibatasi',
  more: (count: number) => `dan ${count} lainnya`,
  followUpOf: 'Tindak lanjut',
  add: 'Tambah bukti',
  addTitle: 'Tambah bukti',
  addLead:
    'Pilih satu berkas, lalu tulis apa yang dibuktikannya. Yang sudah tersimpan tidak dapat dihapus, hanya diganti atau ditarik.',
  about: 'Untuk',
  aboutOthers: (count: number) => `Juga untuk yang lain (${wholeNumber(count)} pilihan)`,
  aboutHelp: 'Satu berkas boleh membuktikan beberapa hal sekaligus.',
  file: 'Berkas',
  fileHelp:
    'Foto dari telepon diperkecil dahulu di perangkat Anda; letak (GPS) dan data kamera di dalam foto ikut hilang.',
  fileKinds:
    'PDF, foto (JPEG, PNG, WebP), .xlsx, .docx, .ods, .odt, CSV, atau teks, tanpa kata sandi dan makro',
  save: 'Simpan bukti',
  open: 'Lihat bukti',
  download: 'Unduh',
  unproven: 'Belum berbukti',
  unprovenLink: 'Lihat yang belum berbukti',
  unprovenLead: (stated: number, proved: number) =>
    stated === 0
      ? 'Belum ada keterangan yang memerlukan bukti.'
      : `${wholeNumber(proved)} dari ${wholeNumber(stated)} keterangan sudah berbukti. Berkas tetap dapat diajukan tanpa bukti, tetapi penelaah dapat memintanya.`,
  unprovenNone: 'Semua keterangan yang memerlukan bukti sudah berbukti.',
  unprovenCaption: 'Keterangan yang belum berbukti',
  statement: 'Keterangan',
  missing: 'Belum berbukti',
  ofStated: 'Sudah berbukti',
  application: 'Aplikasi',
  standingLead: {
    expired:
      'Bukti ini lewat masa berlakunya. Ganti berkasnya bila ada yang baru, atau ubah tanggalnya bila keliru.',
    withdrawn: 'Bukti ini sudah ditarik: tidak membuktikan apa pun lagi, tetapi berkasnya tetap tersimpan.',
  },
  rule: 'Aturan keterangan berbukti',
  where: 'Dipakai untuk',
  same: 'Berkas yang sama dipakai juga oleh',
  files: 'Berkas dan berkas sebelumnya',
  fileNumber: (number: number) => `Berkas ke-${number}`,
  current: 'yang berlaku',
  facts: 'Keterangan',
  replace: 'Ganti berkas',
  replaceTitle: 'Ganti berkas bukti',
  replaceLead: 'Berkas yang lama tetap tersimpan dan dapat dibaca oleh yang berhak.',
  replaceReason: 'Mengapa diganti?',
  change: 'Ubah keterangan',
  changeTitle: 'Ubah keterangan bukti',
  changeLead:
    'Berkasnya tetap. Membuat bukti terbatas memerlukan alasan, dan sejak itu setiap pembukaan dicatat.',
  saveChange: 'Simpan perubahan',
  withdraw: 'Tarik bukti',
  withdrawTitle: 'Tarik bukti',
  withdrawLead:
    'Sesudah ditarik, berkas ini tidak membuktikan apa pun lagi. Berkasnya tetap tersimpan dan tercatat.',
  withdrawReason: 'Mengapa ditarik?',
  history: 'Riwayat',
  restricted: 'Bukti ini terbatas',
  restrictedLead: 'Setiap pembukaan berkasnya dicatat dengan nama dan waktu.',
  news: {
    tersimpan: 'Bukti tersimpan.',
    diganti: 'Berkas bukti diganti. Berkas sebelumnya tetap dapat dibaca di bawah.',
    diubah: 'Keterangan bukti disimpan.',
    ditarik: 'Bukti ditarik.',
  },
  mayChange: 'Yang dapat mengubah: perangkat daerah pemilik dan Bidang Aplikasi Diskominfo.',
  bundle: 'Unduh semua bukti (ZIP)',
  bundleTitle: 'Bukti dukung',
  bundleTaken: 'Diunduh oleh',
  bundleIndex: '000 Daftar bukti',
} as const

/** What is said of a file while it goes ahead of its form. */
export const uploadWords = {
  progress: 'Kemajuan unggahan',
  preparing: 'Menyiapkan berkas…',
  held: 'Formulir dikirim sendiri begitu berkasnya sampai.',
  already: (name: string) => `Sudah terunggah: ${name}. Pilih berkas lain hanya bila keliru.`,
  sending: (received: string, total: string) => `Terunggah ${received} dari ${total}.`,
  waiting: (received: string, seconds: number) =>
    `Sambungan terputus. Yang sudah sampai (${received}) tidak hilang; dicoba lagi dalam ${seconds} detik.`,
  done: (name: string, size: string, before: string | null) =>
    before === null
      ? `Berkas sudah sampai: ${name} (${size}).`
      : `Foto diperkecil dari ${before} menjadi ${size} dan sudah sampai: ${name}. Letak (GPS) dan data kameranya sudah dihapus.`,
} as const
