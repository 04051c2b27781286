import { dictumLabel } from '#workflows/decree/dictum-label.ts'

/** A paragraph of a decree as people name it: "Menimbang huruf b", "Diktum KEDUA huruf a". */
export function placeLabel(place: string): string {
  const [list = '', first = '', , second = ''] = place.split('.')
  const index = Number(first)
  switch (list) {
    case 'considering':
      return `Menimbang huruf ${letter(index)}`
    case 'inViewOf':
      return `Mengingat angka ${index + 1}`
    case 'noting':
      return `Memperhatikan angka ${index + 1}`
    case 'distribution':
      return `Salinan angka ${index + 1}`
    case 'dicta': {
      const dictum = `Diktum ${index < 99 ? dictumLabel(index + 1) : index + 1}`
      return second === '' ? dictum : `${dictum} butir ${Number(second) + 1}`
    }
    default:
      return 'Judul'
  }
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : String(index + 1)
}

export const commentText = {
  title: 'Komentar naskah',
  lead: 'Komentar menempel pada bagian naskah, dibaca semua pemeriksa, dan tidak ikut tercetak.',
  open: 'Belum selesai',
  resolved: 'Sudah selesai',
  noneOpen: 'Tidak ada komentar yang menunggu.',
  add: 'Tulis komentar',
  place: 'Bagian naskah',
  comment: 'Komentar',
  commentHelp: 'Apa yang perlu diubah atau diperiksa pada bagian ini?',
  send: 'Simpan komentar',
  resolve: 'Nyatakan selesai',
  resolvedBy: 'Dinyatakan selesai oleh',
  changed: 'Bunyi bagian ini sudah berubah sejak komentar ditulis. Sekarang:',
  gone: 'Bagian ini sudah tidak ada dalam naskah.',
  invite: 'Komentari',
  count: (count: number) => `${count} komentar`,
  closed: 'Paraf sudah lengkap, jadi komentar ditutup.',
} as const

export const versionText = {
  title: 'Versi naskah',
  lead: 'Setiap penyimpanan menjadi versi sendiri: siapa, kapan, dan apa yang berubah kata demi kata.',
  version: (number: number) => `Versi ${number}`,
  first: 'Disusun dari data',
  restoredFrom: (number: number) => `Dipulihkan dari versi ${number}`,
  added: (count: string) => `${count} kata ditambah`,
  deleted: (count: string) => `${count} kata dihapus`,
  nothing: 'Tidak ada kata yang berubah',
  from: 'Versi lama',
  to: 'Versi baru',
  compare: 'Bandingkan',
  compareTitle: 'Bandingkan dua versi',
  comparison: (from: number, to: number) => `Perubahan dari versi ${from} ke versi ${to}`,
  legend: 'Yang dihapus dicoret, yang ditambah digarisbawahi.',
  unchanged: (count: number) => `${count} bagian lain tidak berubah.`,
  same: 'Kedua versi sama.',
  restore: 'Pulihkan versi ini',
  restoreHelp: 'Menjadi versi baru; versi sesudahnya tetap tersimpan.',
} as const

/** A comment with its paragraph, as it read then and as it reads now. */
export interface DecreeComment {
  id: string
  place: string
  placeLabel: string
  quote: string
  /** What stands at the place now; null when that is what was commented on, '' when the place is gone. */
  now: string | null
  comment: string
  by: string
  at: string
  when: string
  resolved: { by: string; when: string } | null
}
