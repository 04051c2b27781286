import { wholeNumber } from './figures.ts'

/** What is said of text that was typed in a form and not saved. */
export const draftText = {
  changed:
    'Data pada formulir ini berubah sejak tulisan itu dibuat. Bandingkan, lalu centang hanya yang masih berlaku: isian yang sekarang ada akan diganti.',
  sent: 'Tulisan ini pernah dikirim, tetapi belum ada kabar bahwa ia tersimpan. Periksa dahulu apakah sudah tercatat.',
  choose: 'Pilih yang dikembalikan',
  restore: 'Kembalikan',
  discard: 'Buang',
  now: 'Sekarang',
  blank: 'kosong',
  ticked: 'dicentang',
  notTicked: 'tidak dicentang',
  noPlace: 'Tidak ada lagi tempatnya pada formulir ini; salin bila masih perlu.',
  restored: 'Tulisan Anda sudah kembali di formulir, tetapi belum tersimpan.',
  signOutTitle: 'Ada tulisan Anda yang belum tersimpan',
  signOutLead:
    'Bila Anda keluar, tulisan ini dihapus dari peramban. Buka halamannya untuk menyimpannya dahulu.',
} as const

export function draftTitle(when: string): string {
  return `Ada tulisan Anda yang belum tersimpan dari ${when}`
}

export function draftKept(days: number): string {
  return `Hanya ada di peramban ini, paling lama ${wholeNumber(days)} hari, dan dihapus saat Anda keluar.`
}
