/** The words of the paper that shows what changed in a decree. */
export const redLineText = {
  name: 'Perbandingan naskah',
  title: 'PERBANDINGAN NASKAH KEPUTUSAN',
  about: 'Tentang',
  before: 'Semula',
  after: 'Menjadi',
  thisDraft: 'Naskah ini',
  version: (number: number) => `Versi ${number}`,
  words: 'Kata',
  wordCounts: (added: string, deleted: string) => `${added} ditambah, ${deleted} dihapus`,
  rowCounts: (rows: { added: string; changed: string; dropped: string; same: string }) =>
    `${rows.added} baris baru, ${rows.changed} berubah, ${rows.dropped} hilang, ${rows.same} tetap`,
  legend:
    'Kata yang dihapus dicoret, kata yang ditambah digarisbawahi. Kertas ini untuk pemeriksaan dan bukan bagian dari keputusan.',
  body: 'Batang tubuh',
  sameWords: 'Tidak ada kata yang berubah.',
  otherParagraphs: (count: string) => `${count} bagian lain tidak berubah.`,
  rowByRow: 'baris demi baris',
  sameRows: 'Tidak ada baris yang berubah.',
  changes: { added: 'Baru', changed: 'Berubah', dropped: 'Hilang' },
  order: 'Buat PDF perbandingan ini',
  ordered: 'PDF perbandingan dibuat dalam beberapa saat; muat ulang halaman ini untuk mengunduhnya.',
  files: 'PDF perbandingan',
} as const
