import type { DecreeContext } from '#workflows/decree/context.ts'
import { redLineText } from './red-line.ts'

/** The three ways a decree can stand to the ones before it. */
export const modeLabels: Record<DecreeContext['mode'], { label: string; help: string }> = {
  new: {
    label: 'Penetapan baru',
    help: 'Belum ada keputusan terdahulu, atau yang terdahulu tidak disinggung.',
  },
  amendment: {
    label: 'Perubahan',
    help: 'Mengubah lampiran keputusan yang masih berlaku; keputusan itu tetap berlaku.',
  },
  'revoke-and-replace': {
    label: 'Pencabutan dan penggantian',
    help: 'Mencabut keputusan yang masih berlaku beserta perubahannya, lalu menggantinya.',
  },
}

/** What each mark of the words stands for; its figure comes from the annexes. */
export const markMeanings: Readonly<Record<string, string>> = {
  jumlah: 'jumlah aplikasi dalam Lampiran III',
  jumlah_opd: 'jumlah perangkat daerah dalam Lampiran III',
  rincian: 'jumlah aplikasi menurut keputusannya',
  jumlah_objek: 'jumlah objek arsitektur dalam Lampiran I',
  jumlah_kegiatan: 'jumlah kegiatan peta rencana dalam Lampiran II',
}

/** News after an act, by the word the redirect carries. */
export const decreeNews: Readonly<Record<string, string>> = {
  disusun: 'Naskah tersusun dari keputusan desk. Periksa, lalu kirim ke Bagian Hukum.',
  dikirim: 'Naskah terkirim. Bagian Hukum memeriksanya; konsep PDF dibuat dalam beberapa saat.',
  diubah: 'Perubahan naskah tersimpan.',
  dipulihkan: 'Versi lama dipulihkan sebagai versi baru.',
  perbandinganDiminta: redLineText.ordered,
  dikomentari: 'Komentar tersimpan.',
  komentarSelesai: 'Komentar dinyatakan selesai.',
  diperiksa: 'Naskah dinyatakan benar. Paraf dimulai dari Kepala Bidang Aplikasi.',
  dikembalikan:
    'Naskah dikembalikan ke penyusunan. Semua paraf putaran ini gugur dan diulang dari awal sesudah naskah dikirim lagi.',
  diparaf: 'Paraf Anda tercatat. Naskah berlanjut ke pemaraf berikutnya.',
  lengkap: 'Paraf lengkap. Naskah untuk ditandatangani dan lembar kontrol dibuat dalam beberapa saat.',
  ditandatangani: 'Tanda tangan tercatat. Berikutnya Bagian Hukum memberi nomor dan tanggal.',
  bernomor: 'Nomor dan tanggal tercatat. Berikutnya unggah pindaian naskah asli.',
  ditandatanganiElektronik:
    'Naskah sudah ditandatangani secara elektronik dan sah. Berikutnya umumkan keputusan.',
  dipindai: 'Pindaian tersimpan dan naskah sah. Berikutnya umumkan keputusan.',
}

export const decreeText = {
  title: 'Keputusan Wali Kota',
  lead: 'Keputusan setiap siklus reviu: sampai di mana naskahnya, dan siapa yang ditunggu.',
  noCycles: 'Belum ada siklus reviu. Naskah keputusan disusun sesudah masa tanggapan sebuah siklus ditutup.',
  tooEarly: 'Naskah disusun sesudah masa tanggapan ditutup.',
  mayDraft: 'Masa tanggapan sudah ditutup. Bidang Aplikasi Diskominfo menyusun naskah.',
  library: 'Dasar hukum',
  draft: 'Susun naskah keputusan',
  draftTitle: 'Susun naskah keputusan',
  draftLead:
    'Naskah dan Lampiran III disusun dari keputusan desk yang sudah tetap, Lampiran I dari arsitektur dan Lampiran II dari peta rencana pada saat ini. Sesudah disusun, isi lampiran tidak berubah; kata-kata dapat diubah Bagian Hukum.',
  modeLabel: 'Bagaimana keputusan ini terhadap keputusan sebelumnya?',
  previousLabel: 'Keputusan yang diubah atau diganti',
  previousHelp: 'Hanya keputusan yang sudah diumumkan dan masih berlaku.',
  noPrevious: 'Belum ada keputusan yang masih berlaku, jadi hanya penetapan baru yang dapat dipilih.',
  draftNotNow:
    'Naskah disusun satu kali, sesudah masa tanggapan ditutup. Lihat keadaannya pada daftar keputusan.',
  draftNext: 'Sesudah disusun, naskah terbuka untuk Bagian Hukum. Belum ada yang terkirim.',
  tabs: {
    words: 'Naskah',
    comments: 'Komentar',
    versions: 'Versi',
    initials: 'Paraf',
    execution: 'Tanda tangan dan pengumuman',
  },
  tabsLabel: 'Bagian keputusan',
  outline: 'Kerangka',
  checks: 'Pemeriksaan',
  paper: 'Naskah',
  acts: 'Tindakan',
  history: 'Perjalanan naskah',
  noHistory: 'Belum ada langkah.',
  documents: 'Dokumen',
  noDocuments: 'Dokumen dibuat dalam beberapa saat sesudah naskah dikirim ke Bagian Hukum.',
  figuresNote:
    'Angka bergaris bawah titik-titik berasal dari lampiran dan tidak dapat diketik. Arahkan penunjuk untuk membaca maknanya.',
  edit: 'Ubah naskah',
  editTitle: 'Ubah naskah keputusan',
  editLead:
    'Ubah kata-katanya saja. Angka berdiri sebagai tanda dalam kurung kurawal dan diisi dari lampiran saat naskah dibaca atau dicetak.',
  save: 'Simpan naskah',
  preview: 'Pratinjau',
  previewNote: 'Lampiran tidak ikut ditampilkan di sini; isinya dibekukan saat naskah disusun.',
  previewRefresh: 'Perbarui pratinjau',
  previewBehind: 'Pratinjau menyusul ketikan Anda …',
  previewOffline: 'Pratinjau menunggu sambungan. Ketikan Anda tetap tersimpan di peramban ini.',
  words: 'Kata-kata',
  marksTitle: 'Tanda yang diisi dari data',
  jumpLabel: 'Bagian halaman penyunting',
  chooseTitle: 'Pilih dari daftar dasar hukum',
  chooseHelp:
    'Yang dicentang disusun menurut hierarki lalu tahun, dengan bunyi terbaru dari daftar. Butir yang tidak ada dalam daftar tetap di akhir.',
  chooseLegend: 'Dasar hukum yang disebut',
  choose: 'Susun Mengingat dari pilihan',
  locked: 'Naskah terkunci selama paraf',
  lockedHelp:
    'Yang diparaf adalah naskah ini, bukan yang lain. Untuk mengubahnya, kembalikan naskah dengan catatan: semua paraf gugur dan diulang.',
  send: 'Kirim ke Bagian Hukum',
  sendHelp:
    'Bagian Hukum memeriksa naskah. Anda tidak dapat mengubah lampirannya lagi sampai naskah kembali.',
  check: 'Nyatakan naskah benar',
  checkHelp: 'Paraf dimulai: Kepala Bidang, Kepala Diskominfo, Bagian Hukum, Asisten, Sekretaris Daerah.',
  checkNote: 'Catatan untuk pemaraf',
  returnTitle: 'Kembalikan naskah',
  returnHelp: 'Naskah kembali ke penyusunan dan semua paraf putaran ini gugur.',
  returnNote: 'Apa yang harus diperbaiki?',
  returnButton: 'Kembalikan dengan catatan',
  noActs: 'Tidak ada yang perlu Anda lakukan pada naskah ini sekarang.',
} as const

export const initialsText = {
  title: 'Paraf naskah keputusan',
  order: 'Urutan paraf',
  round: 'Putaran',
  current: 'Putaran berjalan',
  fallen: 'Gugur: naskah dikembalikan',
  waiting: 'Menunggu giliran',
  turn: 'Gilirannya sekarang',
  yourTurn: 'Giliran Anda',
  done: 'Diparaf',
  initial: 'Bubuhkan paraf',
  initialHelp: 'Dengan memaraf, Anda menyatakan sudah membaca naskah dan Lampiran I sampai III.',
  controlSheet: 'Unduh lembar kontrol (PDF)',
  noControlSheet: 'Lembar kontrol terbit sesudah paraf lengkap. Sampai saat itu halaman ini dapat dicetak.',
  notYet: 'Paraf belum dimulai. Naskah diperiksa Bagian Hukum dahulu.',
  returnedBy: 'Dikembalikan oleh',
  content: 'Sidik isi naskah yang diparaf',
} as const

export const executionText = {
  title: 'Tanda tangan dan pengumuman',
  steps: 'Langkah menuju keputusan yang berlaku',
  notYet: 'Menunggu paraf lengkap',
  print: 'Cetak naskah untuk ditandatangani',
  printHint: 'Naskah bersih tanpa nomor, bersama lembar kontrol.',
  printPending:
    'PDF sedang dibuat. Tautannya tampil di sini dengan sendirinya; naskah berlampiran ratusan halaman perlu sekitar setengah menit.',
  printAgain: 'Lihat lagi',
  sign: 'Catat hari tanda tangan Wali Kota',
  signEither: 'Tanda tangan Wali Kota, elektronik atau basah',
  signedOn: 'Hari tanda tangan',
  signedOnHelp: 'Hari yang tertulis pada naskah asli, tidak sesudah hari ini.',
  signButton: 'Catat tanda tangan',
  signNext: 'Sesudah dicatat, Bagian Hukum memberi nomor dan tanggal.',
  signNextNumbered: 'Sesudah dicatat, Bagian Hukum mengunggah pindaian naskah asli.',
  number: 'Beri nomor dan tanggal',
  numberLabel: 'Nomor keputusan',
  dated: 'Tanggal keputusan',
  datedHelp: 'Tidak sebelum hari tanda tangan.',
  numberButton: 'Simpan nomor dan tanggal',
  numberNext: 'Naskah bernomor dibuat dalam beberapa saat. Nomor hanya dapat dipakai satu kali.',
  numberFirst: 'Akan ditandatangani secara elektronik? Beri nomor lebih dahulu',
  numberFirstHelp:
    'Tanda tangan elektronik harus menjadi perubahan terakhir pada berkas, jadi nomornya diberikan sebelum ditandatangani. Naskah bernomor tetap dapat ditandatangani basah.',
  scan: 'Unggah pindaian naskah asli',
  scanLead: 'Pindaian yang Anda unggah menjadi naskah sah keputusan ini. Isinya tidak dapat diganti lagi.',
  scanField: 'Pindaian naskah bertanda tangan',
  scanHelp: 'Semua halaman termasuk lampiran, dalam satu berkas PDF tanpa kata sandi.',
  scanButton: 'Unggah pindaian',
  scanMissing: 'Pilih berkas PDF hasil pindaian.',
  publish: 'Umumkan keputusan',
  publishLead:
    'Periksa sekali lagi. Sesudah diumumkan, keputusan hanya dapat diperbaiki dengan keputusan baru.',
  publishButton: 'Umumkan keputusan',
  published: 'Keputusan diumumkan',
  publicationTitle: 'Pengumuman keputusan',
  openStep: 'Buka',
  done: 'Selesai',
  now: 'Sekarang',
  later: 'Belum dapat dimulai',
  forOthers: 'Dikerjakan Bagian Hukum atau Wali Kota.',
} as const
