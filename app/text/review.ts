import { type ReviewCount, reviewCountSentence } from './counts.ts'
import { wholeNumber } from './figures.ts'

/** The sentences of the review bench. */
export const reviewText = {
  title: 'Telaah',
  opinionBy: 'Telaah',
  searchLabel: 'Cari aplikasi atau fungsinya',
  facets: { organisation: 'Perangkat daerah', opinion: 'Isi telaah', status: 'Keadaan' },
  statuses: {
    waiting: 'Belum ditelaah',
    given: 'Sudah ditelaah',
    own: 'Perangkat daerah sendiri',
    'not-open': 'Belum dapat ditelaah',
  },
  listTitle: 'Daftar aplikasi',
  noCycle: 'Belum ada siklus reviu. Setelah Diskominfo membukanya, aplikasi yang ditelaah tampil di sini.',
  nothingYet:
    'Belum ada berkas yang diajukan. Aplikasi tampil di sini begitu perangkat daerah mengajukannya.',
  readings: 'Pengguna aktif per triwulan',
  noReadings: 'Belum ada angka pemantauan untuk aplikasi ini.',
  counterpart: 'Aplikasi nasional yang serupa',
  technical: 'Isian teknis',
  restricted: '(terbatas)',
  others: 'Telaah pihak lain',
  othersHidden: 'Telaah pihak lain tampil sesudah telaah Anda tersimpan, agar setiap pihak menilai sendiri.',
  formTitle: 'Telaah Anda',
  formHelp: 'Pilih satu. Catatan ikut tercetak di samping keputusan.',
  note: 'Catatan',
  noteHelp: 'Alasan singkat, dengan rujukan bila ada. Wajib untuk "Tidak selaras".',
  reasonMissing: 'Tulis mengapa tidak selaras.',
  condition: 'Syarat',
  conditionHelp: 'Diisi untuk "Selaras bersyarat".',
  save: 'Simpan, lanjut berikutnya',
  saveAgain: 'Simpan perubahan',
  choose: 'Pilih salah satu telaah.',
  conditionMissing: 'Tulis syaratnya, atau pilih telaah tanpa syarat.',
  own: 'Aplikasi ini milik perangkat daerah Anda sendiri. Telaahnya dicatat "tidak memberi telaah" dan dihitung sudah ada; tidak ada yang perlu Anda kerjakan.',
  readOnly: 'Anda membaca telaah; yang mengisinya Bappeda, BKAD, dan bidang aplikasi Diskominfo.',
  notOpen: 'Telaah belum dapat diberikan: berkas ini',
  settled: 'Telaah tidak dapat diubah lagi, karena keputusannya sudah dicatat dalam desk.',
  question: 'Minta klarifikasi',
  questionHelp:
    'Pertanyaan dikirim kepada perangkat daerah. Telaah Anda atas berkas ini menunggu jawabannya.',
  questionText: 'Apa yang perlu dijelaskan?',
  questionDue: 'Dijawab paling lambat',
  questionAbout: 'Tentang',
  aboutItem: 'Aplikasi ini',
  aboutDossier: 'Seluruh berkas perangkat daerah',
  questionSend: 'Kirim pertanyaan',
  questionMissing: 'Tulis pertanyaannya.',
  questionDueWrong: 'Pilih tanggal sesudah hari ini.',
  questions: 'Klarifikasi',
  unanswered: 'Belum dijawab',
  bulk: 'Beri telaah yang sama untuk daftar ini',
  bulkTitle: 'Telaah untuk beberapa aplikasi',
  bulkLead:
    'Setiap aplikasi di bawah ini mendapat telaah dan catatan yang sama. Sesudahnya masing-masing masih dapat Anda ubah sampai keputusannya disahkan.',
  bulkSaved: 'Tersimpan',
  bulkFailed: 'Tidak tersimpan',
  bulkResult: 'Hasil per aplikasi',
  columns: { name: 'Aplikasi', organisation: 'Perangkat daerah', result: 'Hasil' },
  bulkSend: 'Simpan telaah',
  bulkNothing: 'Tidak ada aplikasi dalam saringan ini yang belum Anda telaah.',
  bulkCount:
    'Jumlah yang ditulis tidak sama dengan jumlah aplikasi. Periksa daftarnya, lalu tulis jumlahnya.',
  emptyDossiers: 'Berkas nihil',
  emptyDossiersHelp:
    'Perangkat daerah ini menyatakan tidak memiliki aplikasi. Selesaikan telaahnya bila benar.',
  complete: 'Selesaikan telaah',
  back: 'Kembali ke telaah',
  keys: [
    { keys: ['j', 'k'], does: 'aplikasi berikutnya, sebelumnya' },
    { keys: ['1', '7'], does: 'pilih telaah menurut angkanya' },
    { keys: ['c'], does: 'minta klarifikasi' },
  ],
} as const

/** Where the reader's office stands, and until when: the count in words (text/counts). */
export function waitingLead(count: ReviewCount, until: string | null): string {
  const isOver = count.waiting + count.notStarted + count.inRepair === 0
  if (isOver) return `Semua telaah Anda sudah lengkap: ${reviewCountSentence(count)}`
  return `${reviewCountSentence(count)}${until === null ? '' : ` Batas telaah ${until}.`}`
}

export function savedSentence(name: string, waiting: number): string {
  const rest =
    waiting === 0
      ? 'Tidak ada lagi yang menunggu Anda.'
      : `Masih ${wholeNumber(waiting)} yang belum ditelaah.`
  return `Telaah atas ${name} tersimpan dan dapat diubah sampai keputusannya dicatat dalam desk. ${rest}`
}

export function bulkListTitle(count: number): string {
  return `${wholeNumber(count)} aplikasi akan mendapat telaah yang sama`
}

export function bulkDone(saved: number, failed: number): string {
  if (failed === 0) return `${wholeNumber(saved)} telaah tersimpan.`
  return `${wholeNumber(saved)} telaah tersimpan, ${wholeNumber(failed)} tidak.`
}
